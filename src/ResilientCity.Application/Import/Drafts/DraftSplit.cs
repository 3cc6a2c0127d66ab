using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Import.Drafts;

/// <summary>Cuts a draft at 一、 (or, where it has none, at （一） and so on), apart from what is a letter's frame.</summary>
internal static class DraftSplit
{
    public static DraftReading Read(string text, DraftScope scope)
    {
        var all = SourceText.Lines(text);
        List<SourceLine> numbers = [.. all.Where(WrappedLines.IsPageNumber)];
        List<SourceLine> lines = [.. all.Except(numbers)];
        var reading = scope is DraftScope.EveryLine ? Cut(lines)
            : SalutationLine.Find(lines) is not null ? OfLetter(LetterReader.Read(text))
            : OfPart(lines);
        return numbers.Count == 0 || reading.Frame.Any(one => one.Kind is FrameKind.LeftOut)
            ? reading
            : reading with { Frame = [.. reading.Frame, Frame(FrameKind.LeftOut, numbers)] };
    }

    /// <summary>A whole letter: its sections are taken, its frame is not.</summary>
    private static DraftReading OfLetter(LetterReading reading)
    {
        var frame = new Dictionary<FrameKind, List<string>>();
        var isBelowHead = false;
        foreach (var line in CanonicalText.Lines(reading.Document))
        {
            if (line.Kind is LetterLineKind.Attachment or LetterLineKind.AppendixMark or LetterLineKind.AppendixTitle or LetterLineKind.Appendix)
            {
                continue; // taken by themselves
            }

            var kind = KindOf(line.Kind, isBelowHead);
            isBelowHead |= kind is FrameKind.Salutation or FrameKind.Opening || kind is null;
            if (kind is { } known)
            {
                (frame.TryGetValue(known, out var texts) ? texts : frame[known] = []).Add(line.Text);
            }
        }

        frame.Add(FrameKind.LeftOut, [.. reading.LeftOut.Select(line => line.Text)]);
        return new DraftReading
        {
            Parts = [.. reading.Document.Sections.Select(PartOf)],
            Appendices = AppendicesOf(reading.Document),
            Frame = [.. frame.Where(one => one.Value.Count > 0).OrderBy(one => one.Key).Select(one => new FramePart(one.Key, string.Join('\n', one.Value)))],
        };
    }

    private static FrameKind? KindOf(LetterLineKind kind, bool isBelowHead) => kind switch
    {
        LetterLineKind.Heading or LetterLineKind.Paragraph => null,
        LetterLineKind.Salutation => FrameKind.Salutation,
        LetterLineKind.Opening => FrameKind.Opening,
        LetterLineKind.Closing => FrameKind.Closing,
        _ => isBelowHead ? FrameKind.Foot : FrameKind.Head,
    };

    /// <summary>No salutation: a part of a letter, with a title above it perhaps, a list of appendices, a signature and the appendices below it.</summary>
    private static DraftReading OfPart(List<SourceLine> all)
    {
        var appendix = all.FindIndex(line => LetterAppendices.IsMark(line.Plain));
        List<SourceLine> lines = appendix > 0 ? all[..appendix] : all;
        var foot = FootBlock.Start(lines);
        var (text, attachments) = ClosingText.CutAttachments([.. lines.Take(foot)]);
        var (body, closing) = ClosingText.Cut(text);
        var numbering = SectionNumbering.OfPart(body);
        var first = numbering is null ? 0 : body.ToList().FindIndex(line => numbering.Read(line.Text) is not null);
        List<SourceLine> above = [.. numbering is null ? body.TakeWhile(IsTitle) : body.Take(first)];
        above = above.Count == body.Count ? [] : above; // a list of short lines is no title
        return Cut([.. body.Skip(above.Count)]) with
        {
            Appendices = AppendicesOf(new LetterDocument { Attachments = Texts(attachments), Appendix = Texts(all.Skip(lines.Count)) }),
            Frame =
            [
                .. Part(FrameKind.Head, [.. above.TakeWhile(IsTitle)]),
                .. Part(FrameKind.Opening, [.. above.SkipWhile(IsTitle)]),
                .. Part(FrameKind.Closing, closing),
                .. Part(FrameKind.Foot, [.. lines.Skip(foot)]),
            ],
        };
    }

    private static IReadOnlyList<DraftPart> AppendicesOf(LetterDocument letter) =>
        [.. LetterAppendices.Read(letter).Select(one => PartOf(one.Title, string.Join('\n', one.Paragraphs)))];

    private static ValueList<string> Texts(IEnumerable<SourceLine> lines) => lines.Select(line => line.Text).ToValueList();

    private static bool IsTitle(SourceLine line) => line.Plain.Length <= 60 && !"。；！？：".Contains(line.Plain[^1], StringComparison.Ordinal);

    /// <summary>Every line is taken; what stands before the first number is a part without a heading.</summary>
    private static DraftReading Cut(IReadOnlyList<SourceLine> lines)
    {
        if (SectionNumbering.OfPart(lines) is not { } numbering)
        {
            return new DraftReading { Parts = lines.Count == 0 ? [] : [new DraftPart("", Joined(lines))] };
        }

        List<SourceLine> before = [.. lines.TakeWhile(line => numbering.Read(line.Text) is null)];
        var sections = SectionReader.Read(new ReadingDraft(), [.. lines.Skip(before.Count)], numbering);
        return new DraftReading { Parts = [.. before.Count == 0 ? [] : new[] { new DraftPart("", Joined(before)) }, .. sections.Select(PartOf)] };
    }

    private static DraftPart PartOf(LetterSection section) => PartOf(section.HeadingText ?? "", section.Body);

    private static DraftPart PartOf(string heading, string text) =>
        heading.Length <= ReplyDraft.MaxHeadingLength ? new(heading, text) : new("", string.Join('\n', heading, text));

    private static IEnumerable<FramePart> Part(FrameKind kind, IReadOnlyList<SourceLine> lines) => lines.Count == 0 ? [] : [Frame(kind, lines)];

    private static FramePart Frame(FrameKind kind, IReadOnlyList<SourceLine> lines) => new(kind, Joined(lines));

    private static string Joined(IReadOnlyList<SourceLine> lines) => string.Join('\n', lines.Select(line => line.Text));
}
