using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Web.Replies.Paper;

/// <summary>A hash of all that a page shows: pages of one fingerprint look alike and are not drawn again.</summary>
internal static class PageFingerprint
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(LetterPages letter, LetterPage page, IReadOnlyList<string?> places)
    {
        var hash = Add(Start, page.Rules.Count);
        foreach (var rule in page.Rules)
        {
            hash = Add(hash, rule.Y);
        }

        foreach (var line in page.Lines)
        {
            var paragraph = letter.Paragraphs[line.Paragraph];
            hash = Add(Add(hash, (int)paragraph.Kind), paragraph.HeadingLevel);
            hash = Add(Add(hash, line.Start == 0 ? 1 : 0), places[line.Paragraph] ?? "");
            hash = line.Runs.Aggregate(hash, Add);
        }

        hash = page.Caption is { } caption ? Add(hash, caption) : hash;
        hash = page.Note is { } note ? Add(hash, note) : hash;
        return page.PageNumber is { } number ? Add(hash, number) : hash;
    }

    private static ulong Add(ulong hash, PositionedRun run)
    {
        hash = Add(Add(Add(hash, run.Text), (int)run.Font), run.Baseline);
        hash = Add(Add(hash, run.Points), (int)run.Colour);
        return run.Elements.Aggregate(hash, (sum, element) => Add(sum, element.X));
    }

    private static ulong Add(ulong hash, string text) => text.Aggregate(Add(hash, text.Length), (sum, one) => (sum ^ one) * Prime);

    private static ulong Add(ulong hash, int number) => (hash ^ (uint)number) * Prime;

    private static ulong Add(ulong hash, double number)
    {
        var bits = BitConverter.DoubleToUInt64Bits(number);
        return (((hash ^ (bits & uint.MaxValue)) * Prime) ^ (bits >> 32)) * Prime;
    }
}
