using ResilientCity.Application.Replies;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Import;

/// <summary>What a reading gives to a case: the letter word for word, and its facts where the rules know them.</summary>
internal static class ImportedFacts
{
    /// <summary>Number and date show a letter that left the house; when it was sent it does not say.</summary>
    public static CaseStage StageOf(LetterReading reading) =>
        reading is { DocumentNumber: not null, Date: not null } ? CaseStage.Numbered : CaseStage.InHandling;

    public static ImportedReply Of(LetterReading reading, RuleSet rules, string source)
    {
        var letter = reading.Document;
        var frozen = new FrozenLetter(LetterJson.Write(letter), reading.DocumentNumber, reading.Date, LetterHash.ForSignOff(letter), LetterHash.Of(letter));
        return new(frozen, [.. letter.Sections.Select(SectionOf)], FactsOf(reading, rules), Joined(letter.Opening), Joined(letter.Closing), source)
        {
            Corrections = CorrectionsOf(reading),
            Appendices = [.. LetterAppendices.Read(letter).Select(one => Held(one.Title, string.Join('\n', one.Paragraphs)))],
        };
    }

    private static IReadOnlyList<FieldChange> CorrectionsOf(LetterReading reading) =>
    [
        .. reading.Corrected
            .Select(field => new FieldChange(FieldChange.Read + field, Said(reading.ReadAs.GetValueOrDefault(field)), Said(LetterCorrections.TextOf(reading, field))))
            .Where(change => change.Before != change.After),
    ];

    private static string? Said(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static (string Heading, string Text) SectionOf(LetterSection section) => Held(section.HeadingText ?? "", section.Body);

    private static (string Heading, string Text) Held(string heading, string text) =>
        heading.Length <= ReplyDraft.MaxHeadingLength ? (heading, text) : ("", heading + "\n" + text);

    private static ReplyFacts FactsOf(LetterReading reading, RuleSet rules)
    {
        var mark = MarkOf(reading.Mark, rules);
        return new(
            mark?.Scheme,
            mark?.Code,
            PublicityOf(reading.Publicity, rules),
            null,
            reading.ContactPerson,
            reading.ContactPhone,
            reading.Postcode,
            reading.CopyTo.Count == 0 ? null : string.Join('、', reading.CopyTo),
            reading.Signatory is { } by ? by.Name + by.Post : null);
    }

    /// <summary>A mark that no scheme of the rules knows stays in the letter only: marks are not portable.</summary>
    private static (string Scheme, string Code)? MarkOf(string? written, RuleSet rules)
    {
        if (written is null)
        {
            return null;
        }

        var plain = SourceText.HalfWidth(SourceText.WithoutSpace(written)).ToUpperInvariant();
        var code = MarkText.Read(plain)?.Mark ?? plain;
        return rules.MarkSchemes
            .SelectMany(scheme => scheme.Marks.Where(mark => mark.Code == code || mark.Label.Zh == code).Select(mark => ((string, string)?)(scheme.Code, mark.Code)))
            .FirstOrDefault();
    }

    private static string? PublicityOf(string? written, RuleSet rules) =>
        written is null ? null : rules.PublicityChoices.FirstOrDefault(choice => written.EndsWith(choice.Label.Zh, StringComparison.Ordinal) && !written.Contains('不') == !choice.Label.Zh.Contains('不'))?.Code;

    private static string? Joined(IReadOnlyCollection<string> paragraphs) => paragraphs.Count == 0 ? null : string.Join('\n', paragraphs);
}
