using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Checks;

/// <summary>What the checks found when a letter was submitted, for the process and for those who sign.</summary>
internal static class SubmissionFindings
{
    public const char Separator = '、';

    public static SubmissionReview ReviewOf(IReadOnlyList<CheckFinding> findings, string? reason)
    {
        return new SubmissionReview(Of(CheckSeverity.Must), Of(CheckSeverity.Should), reason);

        List<ReviewFinding> Of(CheckSeverity severity) =>
            [.. findings.Where(finding => finding.Severity == severity).Select(finding => new ReviewFinding(finding.Code, finding.Reason))];
    }

    /// <summary>What the last submission of this round left open, as it stands in the submitted text; null where it left nothing.</summary>
    public static async Task<LeftOpen?> LeftOpenAsync(ReadScope scope, CaseFile one, ComposerFacts facts, LetterDocument letter)
    {
        var row = await scope.Db.Events
            .Where(row => row.StreamKind == EventStreams.Case && row.StreamId == one.Id.Value && row.Kind == nameof(CaseEventKind.ReplySubmitted))
            .OrderByDescending(row => row.StreamNumber)
            .FirstOrDefaultAsync(scope.Ct);
        if (row is null || EventEnvelope.Read(row.Envelope) is not { } submitted || submitted.Round != one.CurrentRoundNumber || ValueOf(submitted, "Findings") is not { } codes)
        {
            return null;
        }

        var found = LetterChecks.Run(await scope.CheckedLetterAsync(one, facts, letter));
        return new LeftOpen(
            submitted.ActorName,
            ValueOf(submitted, "FindingsReason") ?? "",
            [.. codes.Split(Separator).SelectMany(code => found.Where(finding => finding.Code == code).DefaultIfEmpty(NameAlone(code)))]);
    }

    private static string? ValueOf(EventEnvelope happened, string field) =>
        happened.Changes.FirstOrDefault(change => change.Field == field)?.After;

    /// <summary>The case has changed since.</summary>
    private static CheckFinding NameAlone(string code)
    {
        var name = LetterChecks.NameOf(code) ?? new Domain.Rules.RuleLabel(code, code);
        return new CheckFinding(code, CheckSeverity.Should, name, new CheckPlace(CheckedPart.Letter), name, null);
    }
}
