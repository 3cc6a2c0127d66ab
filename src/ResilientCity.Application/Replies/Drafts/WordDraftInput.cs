using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Application.Import;
using ResilientCity.Application.Import.Drafts;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Replies.Drafts;

/// <summary>A draft as it was handed in: an uploaded file, or a pasted text.</summary>
/// <param name="File">A .docx or .txt that was uploaded as <see cref="AttachmentPurpose.WordDraft"/>.</param>
/// <param name="Pasted">What was pasted, where there is no file.</param>
/// <param name="Scope">What of it is looked for.</param>
public sealed record WordDraftInput(AttachmentId? File, string? Pasted, DraftScope Scope = DraftScope.SectionsOnly);

/// <summary>A draft that was read.</summary>
internal sealed record ReadDraft(string? FileName, DraftReading Reading);

/// <summary>Reads what was handed in, outside of any write: a large document must not hold up others.</summary>
internal static class WordDraftReading
{
    public static async Task<Outcome<ReadDraft>> ReadDraftAsync(this ReadScope scope, ContentFolder contents, CaseId caseId, WordDraftInput input)
    {
        if (input.File is { } file)
        {
            var content = await scope.ReadForAsync(contents, file, caseId, AttachmentPurpose.WordDraft);
            return content.IsDone ? Read(content.Value, input.Scope) : content.Refusal!; // not done
        }

        return string.IsNullOrWhiteSpace(input.Pasted) ? new FieldMissing("LetterText")
            : input.Pasted.Length > ImportLimits.LetterCharacters ? new TextTooLong("LetterText", input.Pasted.Length, ImportLimits.LetterCharacters)
            : new ReadDraft(null, Clean(DraftReader.ReadText(input.Pasted, input.Scope)));
    }

    private static Outcome<ReadDraft> Read(AttachmentBytes content, DraftScope scope)
    {
        var (reading, problem) = DraftReader.Read(content.Bytes, content.FileName, scope);
        return problem is not null ? new LetterFileRefused(problem) : new ReadDraft(content.FileName, Clean(reading!)); // read: no problem
    }

    /// <summary>What a draft holds: plain paragraphs.</summary>
    private static DraftReading Clean(DraftReading reading) => reading with
    {
        Parts = Clean(reading.Parts),
        Appendices = Clean(reading.Appendices),
    };

    private static IReadOnlyList<DraftPart> Clean(IReadOnlyList<DraftPart> parts) =>
        [.. parts.Select(part => part with { Heading = PlainText.Line(part.Heading) ?? "", Text = PlainText.Of(part.Text) })];
}
