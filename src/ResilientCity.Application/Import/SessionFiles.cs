namespace ResilientCity.Application.Import;

/// <summary>A file of the folder, read.</summary>
/// <param name="Letter">The letter, or the number and title of the proposal that the file holds.</param>
/// <param name="Plain">Its text without markup.</param>
internal sealed record ReadSessionFile(string FileName, ReadLetter Letter, string Plain);

/// <summary>A session's files, read and matched with its list. That takes a while and needs no store.</summary>
internal sealed record SessionFiles(IReadOnlyDictionary<string, ReadSessionFile> ByName, MatchResult Match)
{
    public static SessionFiles Read(SessionImportContent content)
    {
        var read = content.Files.Select(file => new ReadSessionFile(file.FileName, ProposalDocument.Read(file.FileName, file.Text), PastedText.ToPlainText(file.Text))).ToList();
        var byName = new Dictionary<string, ReadSessionFile>(StringComparer.Ordinal);
        foreach (var one in read)
        {
            byName.TryAdd(one.FileName, one); // the first of a name, as the list of files has it
        }

        return new(byName, LetterMatcher.Match(content.List.Rows, [.. read.Select(one => one.Letter)]));
    }
}
