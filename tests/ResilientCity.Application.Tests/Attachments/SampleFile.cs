using System.IO.Compression;
using System.Text;

namespace ResilientCity.Application.Tests.Attachments;

/// <summary>Small files that are what they say.</summary>
internal static class SampleFile
{
    public static byte[] Pdf(string text = "one page") => Encoding.ASCII.GetBytes($"%PDF-1.7\n{text}\n%%EOF");

    public static byte[] Png() => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0];

    public static byte[] Jpeg() => [0xFF, 0xD8, 0xFF, 0xE0, 0, 0];

    public static byte[] Package(params string[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                zip.CreateEntry(part);
            }
        }

        return stream.ToArray();
    }
}
