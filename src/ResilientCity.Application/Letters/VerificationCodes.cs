using System.Security.Cryptography;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Letters;

/// <summary>Draws verification codes: 53 bits that nobody can guess and that say nothing of the letter, so that codes cannot be counted through.</summary>
internal static class VerificationCodes
{
    public static VerificationCode Draw() =>
        VerificationCode.Of([.. Enumerable.Range(0, VerificationCode.Drawn).Select(_ => RandomNumberGenerator.GetInt32(VerificationCode.Alphabet.Length))]);
}
