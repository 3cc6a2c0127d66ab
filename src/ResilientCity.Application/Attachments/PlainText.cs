namespace ResilientCity.Application.Attachments;

/// <summary>Tells text from anything else: text has no control characters but those of lines and pages.</summary>
internal static class PlainText
{
    private const byte Tab = 0x09;
    private const byte LineFeed = 0x0A;
    private const byte FormFeed = 0x0C;
    private const byte CarriageReturn = 0x0D;
    private const byte FirstPrintable = 0x20;
    private const byte Delete = 0x7F;

    public static bool Is(Stream content)
    {
        var buffer = new byte[64 * 1024];
        var isFirst = true;
        int read;
        while ((read = content.Read(buffer)) > 0)
        {
            var bytes = buffer.AsSpan(0, read);
            if (isFirst && (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF])))
            {
                return content.Length % 2 == 0; // UTF-16 with its mark
            }

            isFirst = false;
            foreach (var one in bytes)
            {
                if (one is (< FirstPrintable and not (Tab or LineFeed or FormFeed or CarriageReturn)) or Delete)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
