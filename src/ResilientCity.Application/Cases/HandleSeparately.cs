using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Cases;

/// <summary>The office has further agencies answer a part of the proposal each: a case, dates and a letter of their own (分别办理).</summary>
/// <param name="Case">A case of the proposal; its day is the day of the further assignments.</param>
/// <param name="Agencies">Who answers a part.</param>
/// <param name="NoticeDueOn">The reply date that their notice sets.</param>
/// <param name="Notice">Their notice.</param>
public sealed record HandleSeparatelyRequest(CaseCommand Case, IReadOnlyList<AgencyId> Agencies, DateOnly? NoticeDueOn = null, AttachmentId? Notice = null);

/// <inheritdoc cref="HandleSeparatelyRequest"/>
public sealed class HandleSeparately(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(HandleSeparatelyRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) =>
            {
                if (one.WhyNot(Domain.Workflow.CaseAction.HandleSeparately, act) is { } refusal)
                {
                    return refusal;
                }

                if (request.Agencies.Count == 0)
                {
                    return new FieldMissing("SeparateAgencies");
                }

                return await scope.ClaimAttachmentAsync(request.Notice, one.Id)
                    ?? await scope.OpenSeparateAsync(one, request.Agencies, new AssignmentEntry(request.NoticeDueOn, request.Notice, []), act);
            },
            ct);
}
