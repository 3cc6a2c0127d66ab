using System.Security.Cryptography;
using System.Text;

namespace ResilientCity.Domain.Letters;

/// <summary>SHA-256 of a letter's canonical text in UTF-8, as lower-case hex.</summary>
public static class LetterHash
{
    public static string Of(LetterDocument letter) => Hex(CanonicalText.Of(letter));

    public static string ForSignOff(LetterDocument letter) => Hex(CanonicalText.ForSignOff(letter));

    private static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
