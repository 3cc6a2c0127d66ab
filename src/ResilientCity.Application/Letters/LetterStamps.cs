using QRCoder;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Letters;

/// <summary>Whether letters carry their verification code. Off unless an office switches it on.</summary>
/// <param name="Page">The address of the verification page from outside, without a slash at its end; null where letters carry nothing.</param>
public sealed record LetterStampSettings(Uri? Page = null);

/// <summary>The stamps of letters, where they are switched on.</summary>
public sealed class LetterStamps(LetterStampSettings settings)
{
    /// <summary>Null where letters carry none, or where this one has no code.</summary>
    public VerificationStamp? For(VerificationCode? code) =>
        settings.Page is { } page && code is not null ? new(code, Squares($"{page}/{code.Plain}")) : null;

    private static List<IReadOnlyList<bool>> Squares(string address)
    {
        // Small on paper and clean in print: the lowest level of correction gives the largest squares.
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.L);
        return [.. data.ModuleMatrix.Select(row => (IReadOnlyList<bool>)[.. row.Cast<bool>()])];
    }
}
