using ResilientCity.Application.Data;
using ResilientCity.Application.Rules;
using ResilientCity.Domain;

namespace ResilientCity.Application.Deadlines;

/// <summary>Saves new or corrected calendar years and moves the open dates that the preview showed; closed ones stay.</summary>
/// <param name="SeenDigest">That of the preview.</param>
public sealed record SaveCalendarRequest(Guid CommandId, IReadOnlyList<CalendarYearText> Years, string Source, string SeenDigest);

/// <inheritdoc cref="SaveCalendarRequest"/>
public sealed class SaveCalendar(CaseStore store)
{
    public Task<Outcome<RulesSaved>> ExecuteAsync(SaveCalendarRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<RulesSaved>(
            actor,
            request.CommandId,
            async scope =>
            {
                var plan = CalendarPlan.Of(request.Years, request.Source, scope);
                return plan.IsDone
                    ? await RuleChanges.SaveAsync(scope, plan.Value.Rows, request.SeenDigest, string.Join('、', plan.Value.Years.Select(year => year.Year)))
                    : plan.Refusal!; // not done
            },
            ct);
}
