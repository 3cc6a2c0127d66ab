using System.Security.Cryptography;

namespace ResilientCity.Web.CommandLine.Commands;

/// <summary>A password to begin with, without letters that look alike.</summary>
internal static class MadePassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 14;

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);
}
