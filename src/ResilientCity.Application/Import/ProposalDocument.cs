using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>
/// A file of the session's folder: a reply letter, or a proposal's own text. A proposal's number and title stand in its file's name or among its
/// first lines.
/// </summary>
public static partial class ProposalDocument
{
    public static ReadLetter Read(string fileName, string text)
    {
        var reading = LetterReader.Read(text);
        var name = Path.GetFileNameWithoutExtension(fileName);
        if (reading.Kind is LetterKind.Reply)
        {
            return new(fileName, reading.ProposalNumber is null ? reading with { ProposalNumber = NumberIn(name) } : reading);
        }

        var proposal = ProposalReader.Read(text, reading);
        return new(fileName, reading with
        {
            ProposalNumber = NumberIn(name) ?? proposal.Number ?? reading.ProposalNumber,
            ProposalTitle = TitleIn(name) ?? proposal.Title ?? reading.ProposalTitle,
        });
    }

    private static string? NumberIn(string name) => Number().Match(name) is { Success: true } match ? match.Groups["n"].Value : null;

    private static string? TitleIn(string text) => Title().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex("(?:^|第|[^0-9A-Za-z])(?<n>(?:[A-Z]{1,3}|闭|平)?[0-9]{2,8})(?:号|[^0-9A-Za-z年月]|$)")]
    private static partial Regex Number();

    [GeneratedRegex("关于[^《》\\r\\n]{2,120}?的?(?:建议|提案)(?=$|[》”\\s_（(－-])")]
    private static partial Regex Title();
}
