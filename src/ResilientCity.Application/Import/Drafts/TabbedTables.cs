namespace ResilientCity.Application.Import.Drafts;

/// <summary>Finds the tables in plain text: neighbouring lines of cells with tabs between them, as a table is pasted from an office program.</summary>
internal static class TabbedTables
{
    public static (string Text, IReadOnlyList<DraftTable> Tables) Read(string text)
    {
        var (kept, rows, tables) = (new List<string>(), new List<string>(), new List<DraftTable>());
        foreach (var line in SourceText.Clean(text).Split('\n'))
        {
            if (line.Trim().Contains('\t', StringComparison.Ordinal))
            {
                rows.Add(line);
                continue;
            }

            End();
            kept.Add(line);
        }

        End();
        return (string.Join('\n', kept), tables);

        void End()
        {
            if (rows.Count > 1)
            {
                tables.Add(TableLines.Of([.. rows.Select(row => new DraftRow([.. row.Trim('\n').Split('\t').Select(cell => cell.Trim())]))]));
                kept.AddRange(tables[^1].Lines);
            }
            else
            {
                kept.AddRange(rows);
            }

            rows.Clear();
        }
    }
}
