using System.Text.RegularExpressions;
using ResilientCity.Application.Checks;
using ResilientCity.Application.Import;
using ResilientCity.Application.Tests.Letters;

namespace ResilientCity.Application.Tests.Checks;

/// <summary>All checks over every test letter, so that a new false alarm is seen.</summary>
public sealed partial class ImportedLettersTests
{
    public static TheoryData<string> Replies => [.. LetterFile.Names.Where(name => LetterFile.Read(name).Kind is LetterKind.Reply)];

    [Theory]
    [MemberData(nameof(Replies))]
    public void Run_ImportedLetter_FindsWhatIsWrongAndNothingElse(string name)
    {
        var findings = LetterChecks.Run(ImportedLetters.Of(name));

        var found = string.Join(' ', findings.GroupBy(finding => finding.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Count() == 1 ? group.Key : $"{group.Key}*{group.Count()}"));
        found.ShouldBe(ImportedLetterFindings.Expected.GetValueOrDefault(name), string.Join('\n', findings.Select(finding => finding.Reason.Zh)));
        findings.ShouldAllBe(finding => !Quoted().Replace(finding.Reason.En, "").Any(c => c >= '\u4E00' && c <= '\u9FFF'));
    }

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();
}
