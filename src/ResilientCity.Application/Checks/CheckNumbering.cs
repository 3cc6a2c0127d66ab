using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Checks;

/// <summary>What the checks find in a document number and a date while they are being typed, before the letter is frozen with them.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="DocumentNumber">As typed; nothing is said of an empty one.</param>
/// <param name="LetterDate">Null: the day of sign-off.</param>
public sealed record CheckNumberingRequest(CaseId CaseId, string DocumentNumber, DateOnly? LetterDate);

/// <param name="Findings">Of the number and the date alone.</param>
public sealed record NumberingReport(IReadOnlyList<CheckFinding> Findings);

/// <inheritdoc cref="CheckNumberingRequest"/>
public sealed class CheckNumbering(CaseStore store)
{
    public Task<Outcome<NumberingReport>> ExecuteAsync(CheckNumberingRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<NumberingReport>(
            actor,
            async scope => await scope.FindForHandlingAsync(request.CaseId) is { } one && one.PermittedTo(scope.Actor).Any(line => line.Action is CaseAction.NumberAndSeal)
                ? new NumberingReport(await FindingsAsync(scope, one, request))
                : new NotFound(),
            ct);

    private static async Task<IReadOnlyList<CheckFinding>> FindingsAsync(ReadScope scope, CaseFile one, CheckNumberingRequest request)
    {
        var number = string.IsNullOrWhiteSpace(request.DocumentNumber) ? null : request.DocumentNumber.Trim();
        var facts = await scope.ComposerFactsAsync(one);
        var letter = ReplyComposer.Compose(one, facts) with { DocumentNumber = number, Date = request.LetterDate ?? one.Round.ValidSignOff?.SignedOn };
        return [.. LetterChecks.Run(await scope.CheckedLetterAsync(one, facts, letter)).Where(finding => finding.Place.Part is CheckedPart.DocumentNumber or CheckedPart.Date)];
    }
}
