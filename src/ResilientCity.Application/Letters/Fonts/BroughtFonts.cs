using System.IO.Compression;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Letters.Fonts;

/// <summary>The open fonts that come with the product, packed, beside its program files (fonts/README.md: whence, under which licences).</summary>
internal static class BroughtFonts
{
    private static readonly Dictionary<FontRole, (string Name, string Path, Lazy<TrueTypeFont> Font)> Fonts = new()
    {
        [FontRole.FangSong] = Font("fangsong", "FandolFang"),
        [FontRole.BiaoSong] = Font("biaosong", "Noto Serif CJK SC Bold"),
        [FontRole.Hei] = Font("hei", "Noto Sans CJK SC Medium"),
        [FontRole.Kai] = Font("kai", "LXGW WenKai"),
        [FontRole.Song] = Font("song", "Noto Serif CJK SC"),
    };

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "fonts");

    public static string NameOf(FontRole role) => Fonts[role].Name;

    /// <summary>Unpacked when it is first needed.</summary>
    public static Lazy<TrueTypeFont> For(FontRole role) => Fonts[role].Font;

    /// <summary>Its file, packed with Brotli.</summary>
    public static string FileOf(FontRole role) => Fonts[role].Path;

    private static (string Name, string Path, Lazy<TrueTypeFont> Font) Font(string file, string name)
    {
        var path = Path.Combine(Folder, file + ".ttf.br");
        return (name, path, new(() => Open(path, name)));
    }

    private static TrueTypeFont Open(string path, string name)
    {
        using var packed = new BrotliStream(File.OpenRead(path), CompressionMode.Decompress);
        using var data = new MemoryStream();
        packed.CopyTo(data);
        return new(FontDirectory.ReadAll(data.GetBuffer().AsMemory(0, (int)data.Length))[0], name);
    }
}
