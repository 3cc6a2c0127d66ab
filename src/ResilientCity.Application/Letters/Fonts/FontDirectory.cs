using System.Text;

namespace ResilientCity.Application.Letters.Fonts;

/// <summary>The tables of one font in a file (a collection has several).</summary>
internal sealed class FontDirectory
{
    private const int Collection = 0x74746366; // ttcf
    private const int OpenTypeCff = 0x4F54544F; // OTTO
    private readonly Dictionary<string, (int Offset, int Length)> tables = [];
    private readonly FontReader file;

    private FontDirectory(FontReader file, int at)
    {
        this.file = file;
        IsCff = file.U32(at) == OpenTypeCff;
        var count = file.U16(at + 4);
        for (var i = 0; i < count; i++)
        {
            var record = at + 12 + (i * 16);
            var tag = Encoding.ASCII.GetString(file.Slice(record, 4).Span);
            tables[tag] = (file.U32(record + 8), file.U32(record + 12));
        }
    }

    public bool IsCff { get; }

    /// <summary>One, or the members of a collection.</summary>
    public static IReadOnlyList<FontDirectory> ReadAll(ReadOnlyMemory<byte> data)
    {
        var file = new FontReader(data);
        return file.U32(0) == Collection
            ? [.. Enumerable.Range(0, Math.Min(64, file.U32(8))).Select(i => new FontDirectory(file, file.U32(12 + (i * 4))))]
            : [new FontDirectory(file, 0)];
    }

    public bool Has(string tag) => tables.ContainsKey(tag);

    public FontReader Table(string tag) => tables.TryGetValue(tag, out var place)
        ? file.Slice(place.Offset, place.Length)
        : throw new FontUnusableException(FontFault.Damaged);

    /// <summary>Its own bytes, or none where the table is absent.</summary>
    public ReadOnlySpan<byte> Bytes(string tag) => Has(tag) ? Table(tag).Span : [];

    /// <summary>Family and full names in every language, and the PostScript name.</summary>
    public IReadOnlyList<string> Names() => NamesIn(Table("name"));

    public static IReadOnlyList<string> NamesIn(FontReader names)
    {
        var storage = names.U16(4);
        var found = new List<string>();
        for (var i = 0; i < names.U16(2); i++)
        {
            var record = 6 + (i * 12);
            if (names.U16(record + 6) is 1 or 4 or 6 or 16 && names.U16(record) is 0 or 3)
            {
                var text = names.Slice(storage + names.U16(record + 10), names.U16(record + 8));
                found.Add(Encoding.BigEndianUnicode.GetString(text.Span));
            }
        }

        return found;
    }
}
