using System.IO.Compression;
using ResilientCity.Application.Letters.Fonts;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Web.Replies;

/// <summary>The open fonts that come with the product, for pages on screens whose computer has none of its own (paper.css asks for its own first).</summary>
internal static class LetterFontEndpoint
{
    private const string FontType = "font/ttf";

    public static void MapLetterFonts(this IEndpointRouteBuilder app) => app.MapGet(UrlTemplates.LetterFont, Send).AllowAnonymous();

    private static IResult Send(string name, HttpContext context)
    {
        if (RoleOf(name) is not { } role)
        {
            return Results.NotFound();
        }

        var packed = File.OpenRead(LetterFonts.BroughtFile(role));
        context.Response.Headers.CacheControl = "public, max-age=2592000";
        context.Response.Headers.Vary = "Accept-Encoding";
        if (context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Headers.ContentEncoding = "br"; // as it lies on the disk
            return Results.Stream(packed, FontType);
        }

        return Results.Stream(new BrotliStream(packed, CompressionMode.Decompress), FontType);
    }

    private static FontRole? RoleOf(string name) => name switch
    {
        "fangsong" => FontRole.FangSong,
        "biaosong" => FontRole.BiaoSong,
        "hei" => FontRole.Hei,
        "kai" => FontRole.Kai,
        _ => null,
    };
}
