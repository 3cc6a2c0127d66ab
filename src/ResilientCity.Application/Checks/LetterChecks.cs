using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks;

/// <summary>All checks of this program, and what they find in a letter.</summary>
internal static class LetterChecks
{
    /// <summary>Of one check: who has typed a page full of spaces is not helped by a list as long as the page.</summary>
    private const int MostOfOneCheck = 50;

    public static IReadOnlyList<ILetterCheck> All { get; } =
    [
        .. typeof(LetterChecks).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsClass: true } && type.IsAssignableTo(typeof(ILetterCheck)))
            .Select(type => (ILetterCheck)Activator.CreateInstance(type)!) // a class has an instance
            .OrderBy(check => check.Code, StringComparer.Ordinal),
    ];

    /// <summary>The findings, the gravest first, then in the order of the page.</summary>
    public static IReadOnlyList<CheckFinding> Run(CheckedLetter letter) =>
    [
        .. All.SelectMany(check => Run(check, letter))
            .Distinct()
            .OrderBy(finding => finding.Severity)
            .ThenBy(finding => PageOrder(finding.Place)),
    ];

    public static RuleLabel? NameOf(string code) => All.FirstOrDefault(check => check.Code == code)?.Name;

    internal static IEnumerable<CheckFinding> Run(ILetterCheck check, CheckedLetter letter) =>
        check.Look(letter).Take(MostOfOneCheck).Select(found => new CheckFinding(
            check.Code,
            found.Severity ?? check.Severity,
            check.Name,
            found.Place,
            Filled(found.Reason ?? check.Reason, found.Data),
            found.Mend));

    private static RuleLabel Filled(RuleLabel reason, IReadOnlyDictionary<string, Said> data) => new(
        LetterTemplate.Fill(reason.Zh, data.ToDictionary(one => one.Key, one => one.Value.Zh, StringComparer.Ordinal)),
        LetterTemplate.Fill(reason.En, data.ToDictionary(one => one.Key, one => one.Value.En, StringComparer.Ordinal)));

    /// <summary>Section before section, its heading before its text.</summary>
    private static (int Region, int Section, int Part, int Paragraph, int Start) PageOrder(CheckPlace place)
    {
        var region = place.Part switch
        {
            CheckedPart.Heading => CheckedPart.Text,
            CheckedPart.AppendixTitle => CheckedPart.Appendix,
            _ => place.Part,
        };
        return ((int)region, place.Section ?? 0, (int)place.Part, place.Paragraph ?? 0, place.Start ?? 0);
    }
}
