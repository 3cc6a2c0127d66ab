using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Feedback;

/// <summary>The slip as it is printed. Whoever may not see the link gets the paper form alone.</summary>
/// <param name="Paper">Letter and questions.</param>
/// <param name="Token">For the committee office only, and only where it can be reached from outside and has not been used.</param>
/// <param name="ExpiresOn">The last day of the link.</param>
public sealed record SlipSheet(ReceiptPaper Paper, string? Token, DateOnly? ExpiresOn);

/// <inheritdoc cref="SlipSheet"/>
public sealed class ReadSlipSheet(CaseStore store, SlipTokens tokens, SlipSettings settings)
{
    public Task<Outcome<SlipSheet>> ExecuteAsync(CaseId caseId, DelegateId delegateId, Actor actor, CancellationToken ct) =>
        store.ReadAsync<SlipSheet>(
            actor,
            async scope =>
            {
                if (await scope.FindCaseAsync(caseId) is not { Round.RepliedOn: not null } one
                    || one.AudienceOf(scope.Actor) is not (CaseAudience.Handling or CaseAudience.Oversight)
                    || await scope.ReceiptPaperAsync(one, one.Round) is not { } paper
                    || paper.DelegateId != delegateId)
                {
                    return new NotFound();
                }

                var slip = one.KeepsSlips(scope.Actor) && settings.HasLinks && one.Round.CurrentReceipt is null
                    ? one.Round.Slips.FirstOrDefault(issued => issued.DelegateId == delegateId)
                    : null;
                return new SlipSheet(paper, slip is null ? null : tokens.Of(slip), slip?.ExpiresOn);
            },
            ct);
}
