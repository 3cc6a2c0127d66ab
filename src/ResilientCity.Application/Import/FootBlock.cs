namespace ResilientCity.Application.Import;

/// <summary>Finds where the foot of a letter begins: the signature with its date, or the contact lines where there is none.</summary>
internal static class FootBlock
{
    /// <summary>The index of the first line of the foot; the number of lines where there is no foot.</summary>
    public static int Start(IReadOnlyList<SourceLine> lines)
    {
        var anchor = SignatureWithDate(lines) ?? LoneDate(lines) ?? SignatureAlone(lines) ?? Contact(lines) ?? Navigation(lines);
        if (anchor is not { } start)
        {
            return lines.Count;
        }

        while (start > 0 && BelongsToFoot(lines[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int? SignatureWithDate(IReadOnlyList<SourceLine> lines) => First(lines, i =>
        DateLine.Read(lines[i].Plain) is { } date
        && (date.Agency.Length > 0 || (i > 0 && IsAgency(lines[i - 1])) || (i + 1 < lines.Count && IsAgency(lines[i + 1]))));

    private static int? LoneDate(IReadOnlyList<SourceLine> lines) =>
        First(lines, i => DateLine.Read(lines[i].Plain) is not null && (i > lines.Count / 2 || (i > 0 && lines.Skip(i + 1).All(line => BelongsToFoot(line) || WebNoise.Is(line)))));

    private static int? SignatureAlone(IReadOnlyList<SourceLine> lines) => First(lines, i =>
        i > 0 && IsAgency(lines[i]) && (i + 1 == lines.Count || BelongsToFoot(lines[i + 1]) || WebNoise.Is(lines[i + 1])));

    private static int? Contact(IReadOnlyList<SourceLine> lines) => First(lines, i =>
        i > 0 && IsFootLabel(lines[i]) && lines.Skip(i).Take(3).All(line => BelongsToFoot(line) || WebNoise.Is(line)));

    /// <summary>The first line of navigation from which on navigation is the half of what follows.</summary>
    private static int? Navigation(IReadOnlyList<SourceLine> lines)
    {
        var (noise, start) = (0, (int?)null);
        for (var i = lines.Count - 1; i > 0; i--)
        {
            noise += WebNoise.Is(lines[i]) ? 1 : 0;
            start = WebNoise.Is(lines[i]) && noise * 2 >= lines.Count - i ? i : start;
        }

        return start;
    }

    private static bool BelongsToFoot(SourceLine line) =>
        IsAgency(line) || IsFootLabel(line) || (DateLine.Read(line.Plain) ?? DateLine.ReadLabelled(line.Plain)) is not null || PublicityText.Read(line.Plain) is not null
        || FootPiece.IsPageNote(line) || line.Plain is "（盖章）" or "(盖章)" or "（公章）" or "(公章)" or "（印章）";

    private static bool IsFootLabel(SourceLine line) =>
        line.Plain.Length <= 120 && Labelled.Pieces(line.Text) is [{ Kind: not LabelKind.DocumentNumber } first, ..] && !IsSentence(first);

    /// <summary>A point of the answer that begins like a label: 理由：…。 结果：已完成改造。</summary>
    private static bool IsSentence(LabelledPiece piece) => piece.Kind == LabelKind.PerhapsMark ? HeadPiece.MarkOf(piece) is null : piece.Before is "理由：" or "理由:" or "公开：" or "公开:" && piece.After.EndsWith('。');

    private static bool IsAgency(SourceLine line) => AgencyName.OfLine(line.Plain) is not null;

    private static int? First(IReadOnlyList<SourceLine> lines, Func<int, bool> isMatch)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (isMatch(i))
            {
                return i;
            }
        }

        return null;
    }
}
