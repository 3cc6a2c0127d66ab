using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>The agencies that a title begins with: 云山市水务局关于…的答复 is 云山市水务局.</summary>
internal static partial class TitleAgency
{
    public static IReadOnlyList<string> Of(IReadOnlyList<SourceLine> title)
    {
        var alone = title.TakeWhile(line => AgencyName.AllOfLine(line).Count > 0).SelectMany(AgencyName.AllOfLine).Select(agency => agency.Name).ToList();
        return alone.Count > 0 || title.Count == 0 ? alone : BeforeTheSubject(title[0].Text);
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

    [GeneratedRegex("关于|对|答复")]
    private static partial Regex Subject();

    [GeneratedRegex(@"[\s、，]+")]
    private static partial Regex Separator();
}
