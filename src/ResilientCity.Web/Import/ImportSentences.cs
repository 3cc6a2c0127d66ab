using ResilientCity.Application.Cases;
using ResilientCity.Application.Import;
using ResilientCity.Domain;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Import;

/// <summary>The refusals of importing and exporting, each with what to do next.</summary>
internal static class ImportSentences
{
    public static string? Of(Refusal refusal) => refusal switch
    {
        NotAReplyLetter one => Text.Format(ImportText.NotAReplyLetter, PreviewWords.Of(one.Kind)),
        LetterLacks one => Text.Format(ImportText.LetterLacks, string.Join(FrameText.ListSeparator, one.Fields.Select(PreviewWords.Field))),
        LetterCaseUnclear one => Text.Format(ImportText.LetterCaseUnclear, References(one.Candidates)),
        LetterOfAnotherProposal one => Text.Format(ImportText.LetterOfAnotherProposal, one.LetterNumber, one.CaseNumber),
        LetterOfAnotherAgency { CaseAgency: { } agency } one => Text.Format(ImportText.LetterOfAnotherAgency, one.Agency, agency),
        LetterOfAnotherAgency one => Text.Format(ImportText.LetterOfForeignAgency, one.Agency),
        LetterFileRefused one => Of(one.Problem),
        LetterNotThere one => Text.Format(ImportText.LetterNotThere, one.Number),
        LetterIsSummary one => Text.Format(ImportText.LetterIsSummary, one.Number),
        CaseReferenceUnknown one => Text.Format(ImportText.CaseReferenceUnknown, one.Reference),
        CaseReferenceUnclear one => Text.Format(ImportText.CaseReferenceUnclear, one.Reference, References(one.Candidates)),
        SessionListRefused one => one.Problem is { } problem ? Of(problem) : ImportText.ListFault_HeaderNotFound,
        NothingToImport => ImportText.NothingToImport,
        _ => null,
    };

    public static string Of(LetterFileProblem problem) => Text.Format(
        Named.Find(ImportText.ResourceManager, "Fault_" + problem.Fault) ?? "{0}",
        problem.FileName,
        Named.Find(ImportText.ResourceManager, "Format_" + problem.Found) ?? problem.Found.ToString(),
        ImportLimits.FileBytes / (1024 * 1024),
        ImportLimits.LetterCharacters,
        ImportLimits.PdfPages);

    private static string References(IEnumerable<CaseCandidate> candidates) => string.Join(FrameText.ListSeparator, candidates.Select(one => one.Reference));
}
