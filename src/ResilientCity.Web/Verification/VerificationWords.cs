using System.Resources;
using ResilientCity.Application.Verification;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Verification;

/// <summary>The sentences of the public page's answers.</summary>
internal static class VerificationWords
{
    public static string TitleOf(VerificationResult result) => Named.Find(VerifyText.ResourceManager, $"Answer_{result.Answer}") ?? throw Missing(result.Answer);

    public static string SentenceOf(VerificationResult result, bool isOfFile) =>
        (result.Fault is { } fault ? Named.Find(VerifyText.ResourceManager, $"Fault_{fault}") : null)
        ?? (isOfFile ? Named.Find(VerifyText.ResourceManager, $"SayFile_{result.Answer}") : null)
        ?? Named.Find(VerifyText.ResourceManager, $"Say_{result.Answer}")
        ?? throw Missing(result.Answer);

    private static MissingManifestResourceException Missing(VerificationAnswer answer) => new($"{answer} has no sentence.");
}
