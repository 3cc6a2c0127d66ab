using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Application.Feedback;

/// <summary>The committee office issues the lead delegate's slip, apart from the letter; issuing again kills the one before.</summary>
/// <param name="Case">The case.</param>
/// <param name="ExpiresOn">The last day on which it is taken; null for the usual one.</param>
public sealed record IssueSlipRequest(CaseCommand Case, DateOnly? ExpiresOn);

/// <summary>What came of it. The link is not part of it: results are kept in the store, links never.</summary>
public sealed record IssuedSlip(int Generation, DateOnly ExpiresOn);

/// <summary>No public address is configured: a slip could not be reached from outside.</summary>
public sealed record PublicAddressMissing : Refusal;

/// <inheritdoc cref="IssueSlipRequest"/>
public sealed class IssueSlip(CaseStore store, SlipSettings settings)
{
    public Task<Outcome<IssuedSlip>> ExecuteAsync(IssueSlipRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<IssuedSlip>(
            actor,
            request.Case.CommandId,
            async scope =>
            {
                var loaded = await scope.LoadCaseAsync(request.Case.CaseId, request.Case.SeenVersion);
                if (!loaded.IsDone)
                {
                    return loaded.Refusal!; // not done
                }

                var one = loaded.Value;
                var due = one.Round.Deadlines.FirstOrDefault(deadline => deadline.Kind is DeadlineKind.Receipt)?.DueOn;
                var issued = one.IssueSlip(request.ExpiresOn ?? settings.ExpiryFor(due, scope.Today), scope.ActOn(request.Case.OccurredOn));
                if (!issued.IsDone)
                {
                    return issued.Refusal!; // not done
                }

                return settings.HasLinks ? new IssuedSlip(issued.Value.Generation, issued.Value.ExpiresOn) : new PublicAddressMissing();
            },
            ct);
}
