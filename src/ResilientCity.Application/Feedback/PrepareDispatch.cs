using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Feedback;

/// <summary>What the liaison has before him when he sends a reply.</summary>
public sealed record DispatchForm
{
    public required DispatchExpectations Expectations { get; init; }

    public required IReadOnlyList<RuleChoice> Channels { get; init; }

    public DateOnly? LetterDate { get; init; }

    /// <summary>Null while nothing has reached the lead delegate.</summary>
    public DateOnly? RepliedOn { get; init; }

    public required DateOnly Today { get; init; }
}

/// <inheritdoc cref="DispatchForm"/>
public sealed class PrepareDispatch(CaseStore store)
{
    public Task<Outcome<DispatchForm>> ExecuteAsync(CaseId caseId, Actor actor, CancellationToken ct) =>
        store.ReadAsync<DispatchForm>(
            actor,
            async scope => await scope.FindCaseAsync(caseId) is { } one && one.AudienceOf(scope.Actor) is CaseAudience.Handling
                ? new DispatchForm
                {
                    Expectations = await scope.DispatchExpectationsAsync(one),
                    Channels = scope.Rules.For(one.Round, scope.Today).DispatchChannels,
                    LetterDate = one.Round.Letter?.LetterDate,
                    RepliedOn = one.Round.RepliedOn,
                    Today = scope.Today,
                }
                : new NotFound(),
            ct);
}
