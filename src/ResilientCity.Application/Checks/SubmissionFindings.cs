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
    public static SubmissionReview ReviewOf(IReadOnlyList<CheckFinding> findings, string? reason)
    {
        return new SubmissionReview(Of(CheckSeverity.Must), Of(CheckSeverity.Should), reason);

        List<ReviewFinding> Of(CheckSeverity severity) => [.. findings.Where(finding => finding.Severity == severity).Select(Kept)];
    }

    /// <summary>What the last submission of this round left open, in the words of that day; null where it left nothing.</summary>
    public static async Task<LeftOpen?> LeftOpenAsync(ReadScope scope, CaseFile one)
    {
        var row = await scope.Db.Events
            .Where(row => row.StreamKind == EventStreams.Case && row.StreamId == one.Id.Value && row.Kind == nameof(CaseEventKind.ReplySubmitted))
            .OrderByDescending(row => row.StreamNumber)
            .FirstOrDefaultAsync(scope.Ct);
        if (row is null || EventEnvelope.Read(row.Envelope) is not { } submitted || submitted.Round != one.CurrentRoundNumber || ValueOf(submitted, "Findings") is not { } kept)
        {
            return null;
        }

        return new LeftOpen(submitted.ActorName, ValueOf(submitted, "FindingsReason") ?? "", [.. ReviewFindings.Read(kept).Select(Shown)]);
    }

    private static string? ValueOf(EventEnvelope happened, string field) =>
        happened.Changes.FirstOrDefault(change => change.Field == field)?.After;

    private static ReviewFinding Kept(CheckFinding finding) => new(finding.Code, finding.Reason)
    {
        Name = finding.Name,
        Place = new ReviewPlace(finding.Place.Part.ToString(), finding.Place.Section, finding.Place.Paragraph),
    };

    /// <summary>An older record has only the code: its name is today's.</summary>
    private static CheckFinding Shown(ReviewFinding kept)
    {
        var name = kept.Name ?? LetterChecks.NameOf(kept.Code) ?? kept.Reason;
        var place = kept.Place is { } was && Enum.TryParse<CheckedPart>(was.Part, out var part) ? new CheckPlace(part, was.Section, was.Paragraph) : new CheckPlace(CheckedPart.Letter);
        return new CheckFinding(kept.Code, CheckSeverity.Should, name, place, kept.Name is null ? name : kept.Reason, null);
    }
}
