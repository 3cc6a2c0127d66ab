using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ResilientCity.Application.Letters.Pdf;

/// <summary>Writes the objects of a PDF 1.7 file. Same objects, same bytes.</summary>
internal sealed class PdfFile : IDisposable
{
    private readonly MemoryStream file = new();
    private readonly List<long> places = [];

    public PdfFile() => Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        places.Add(-1);
        return places.Count;
    }

    public int Add(string content)
    {
        var number = Reserve();
        Put(number, content);
        return number;
    }

    public void Put(int number, string content)
    {
        Begin(number);
        Write(content);
        Write("\nendobj\n");
    }

    /// <summary>A compressed stream.</summary>
    /// <param name="number">Its object number.</param>
    /// <param name="entries">What its dictionary says beside length and filter.</param>
    /// <param name="content">Its bytes.</param>
    public void PutStream(int number, string entries, ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(content);
        }

        Begin(number);
        Write(string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Filter/FlateDecode/Length {packed.Length}>>stream\n"));
        packed.WriteTo(file);
        Write("\nendstream\nendobj\n");
    }

    /// <summary>A plain stream: metadata is to be found without unpacking.</summary>
    public void PutPlainStream(int number, string entries, ReadOnlySpan<byte> content)
    {
        Begin(number);
        Write(string.Create(CultureInfo.InvariantCulture, $"<<{entries}/Length {content.Length}>>stream\n"));
        file.Write(content);
        Write("\nendstream\nendobj\n");
    }

    public byte[] Finish(int root, int about)
    {
        var identity = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, (int)file.Length)).AsSpan(0, 16));
        var table = file.Length;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            text.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        }

        text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {places.Count + 1}/Root {root} 0 R/Info {about} 0 R/ID[<{identity}><{identity}>]>>\n");
        text.Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n");
        Write(text.ToString());
        return file.ToArray();
    }

    public void Dispose() => file.Dispose();

    private void Begin(int number)
    {
        places[number - 1] = file.Length;
        Write(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
    }

    private void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
