using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Reads what stands below the closing: signing agencies, date, contact lines, copies; then attachments' own text or a web page's end.</summary>
internal static partial class FootReader
{
    public static void Read(ReadingDraft draft, IReadOnlyList<SourceLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (WebNoise.Is(lines[i]))
            {
                var labelled = lines.Skip(i).Where(line => FootPiece.IsKnownLabel(line)).ToList();
                draft.LeftOut.AddRange(lines.Skip(i).Except(labelled));
                labelled.ForEach(line => ReadLine(draft, line));
                return;
            }

            if (i > 0 && AppendixStart().IsMatch(lines[i].Plain))
            {
                draft.Letter = draft.Letter with { Appendix = lines.Skip(i).Select(line => line.Text).ToValueList() };
                return;
            }

            ReadLine(draft, lines[i]);
        }
    }

    private static void ReadLine(ReadingDraft draft, SourceLine line)
    {
        var labelled = Labelled.Pieces(line.Text);
        var before = draft.Foot.Count;
        foreach (var piece in labelled)
        {
            FootPiece.AddLabelled(draft, piece, line);
        }

        if (labelled.Count == 0 && !FootPiece.Add(draft, line))
        {
            draft.KeepUnrecognised(draft.Foot, line);
        }

        ReadingDraft.StandOnOneLine(draft.Foot, before);
    }

    [GeneratedRegex("^附件[0-9０-９一二三四五六七八九十]*(?:[：:].*)?$|^附[：:]?$|^附表[0-9]*")]
    private static partial Regex AppendixStart();
}
