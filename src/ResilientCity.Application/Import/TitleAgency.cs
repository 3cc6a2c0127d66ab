using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>The agencies that a title begins with: 云山市水务局关于…的答复 is 云山市水务局.</summary>
internal static partial class TitleAgency
{
    public static IReadOnlyList<string> Of(IReadOnlyList<SourceLine> title)
    {
        if (title.Count > 0 && BeforeTheSubject(title[0].Text) is { Count: > 0 } before)
        {
            return before;
        }

        return [.. title.TakeWhile(line => AgencyName.AllOfLine(line).Count > 0).SelectMany(AgencyName.AllOfLine).Select(agency => agency.Name)];
    }

    private static IReadOnlyList<string> BeforeTheSubject(string line)
    {
        foreach (Match subject in Subject().Matches(line))
        {
            var names = Separator().Split(line[..subject.Index].Trim()).Where(name => name.Length > 0).ToList();
            if (names.Count > 0 && names.TrueForAll(name => name.Length >= 3 && AgencyName.Is(name)))
            {
                return names;
            }
        }

        return [];
    }

    [GeneratedRegex("关于|对(?![外口])|答复|办理")]
    private static partial Regex Subject();

    [GeneratedRegex(@"[\s、，]+")]
    private static partial Regex Separator();
}
