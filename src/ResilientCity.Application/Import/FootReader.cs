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
                ReadAfterLetter(draft, [.. lines.Skip(i)]);
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

    /// <summary>From the page's own text on only the letter's labels are read, and none that the page says of itself (主办单位：… 联系电话：…).</summary>
    private static void ReadAfterLetter(ReadingDraft draft, IReadOnlyList<SourceLine> lines)
    {
        var labelled = lines.TakeWhile(line => !WebNoise.IsImprint(line)).Where(IsLettersOwn).ToList();
        draft.LeftOut.AddRange(lines.Except(labelled));
        labelled.ForEach(line => ReadLine(draft, line));
    }

    private static bool IsLettersOwn(SourceLine line) => Labelled.Pieces(line.Text) is [{ Kind: not LabelKind.Other }, ..] && !WebNoise.Is(line);

    private static void ReadLine(ReadingDraft draft, SourceLine line)
    {
        var labelled = Labelled.Pieces(line.Text);
        var before = draft.Foot.Count;
        foreach (var piece in labelled)
        {
            FootLabels.Add(draft, piece, line);
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
