namespace ResilientCity.Application.Import.Drafts;

/// <summary>
/// Reads a division's draft: a Word document or a text, the whole letter or only a part of it. With the bounds and the refusals of every letter
/// that is read (<see cref="ImportLimits"/>).
/// </summary>
public static class DraftReader
{
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name, for what is said of it.</param>
    /// <param name="scope">What of it is looked for.</param>
    public static (DraftReading? Reading, LetterFileProblem? Problem) Read(byte[] bytes, string fileName, DraftScope scope)
    {
        var plain = LetterFileReader.Read(bytes, fileName);
        if (!plain.IsRead)
        {
            return (null, plain.Problem);
        }

        if (FileFormats.Of(bytes) is not FileFormat.Word)
        {
            return (ReadText(plain.Text!, scope), null); // read: there is a text
        }

        var (text, tables, objects) = WordDraftText.Read(bytes);
        return (DraftSplit.Read(text, scope) with { Tables = tables, Objects = objects }, null);
    }

    /// <summary>A text that was pasted, or a text file's.</summary>
    public static DraftReading ReadText(string pasted, DraftScope scope)
    {
        var (text, tables) = TabbedTables.Read(PastedText.IsHtml(pasted) ? PastedText.ToPlainText(pasted) : pasted);
        return DraftSplit.Read(text, scope) with { Tables = tables };
    }
}

/// <summary>What of a draft is looked for.</summary>
public enum DraftScope
{
    /// <summary>The sections; a letter's frame is told apart and left aside.</summary>
    SectionsOnly,

    /// <summary>Every line, cut at its numbers: where the frame was told apart wrongly.</summary>
    EveryLine,
}
