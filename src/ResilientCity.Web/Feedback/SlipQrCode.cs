using QRCoder;

namespace ResilientCity.Web.Feedback;

/// <summary>A link as a code for a phone's camera, as SVG markup.</summary>
internal static class SlipQrCode
{
    private const int PixelsPerModule = 4;

    public static string Svg(string link)
    {
        using var data = QRCodeGenerator.GenerateQrCode(link, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(PixelsPerModule, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
