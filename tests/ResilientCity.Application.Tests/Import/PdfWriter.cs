using System.Globalization;
using System.Text;

namespace ResilientCity.Application.Tests.Import;

/// <summary>The frame of a PDF: numbered objects, the table of their places, the trailer.</summary>
internal sealed class PdfWriter : IDisposable
{
    private readonly MemoryStream bytes = new();
    private readonly List<long> places = [];

    public PdfWriter() => Text("%PDF-1.7\n");

    public void Add(string body)
    {
        places.Add(bytes.Length);
        Text($"{places.Count} 0 obj\n{body}\nendobj\n");
    }

    public void AddStream(string entries, byte[] content)
    {
        places.Add(bytes.Length);
        Text($"{places.Count} 0 obj\n<< /Length {content.Length} {entries} >>\nstream\n");
        bytes.Write(content);
        Text("\nendstream\nendobj\n");
    }

    public byte[] End()
    {
        var start = bytes.Length;
        Text($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => Text(place.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"));
        Text($"trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return bytes.ToArray();
    }

    public void Dispose() => bytes.Dispose();

    private void Text(string text) => bytes.Write(Encoding.ASCII.GetBytes(text));
}
