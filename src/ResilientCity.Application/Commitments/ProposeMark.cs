using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;

namespace ResilientCity.Application.Commitments;

/// <summary>All promises are kept and the delegate was told again: proposes the mark that says so.</summary>
/// <param name="Case">The case; its day is the day of the second letter or notice.</param>
/// <param name="Mark">Code of the new mark.</param>
/// <param name="Reference">Number of the second letter or notice.</param>
/// <param name="Notice">The second letter or notice.</param>
public sealed record ProposeMarkRequest(CaseCommand Case, string Mark, string Reference, AttachmentId? Notice);

/// <inheritdoc cref="ProposeMarkRequest"/>
public sealed class ProposeMark(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(ProposeMarkRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) =>
            {
                var refusal = one.ProposeMark(request.Mark, Replies.PlainText.Line(request.Reference) ?? "", request.Notice, act);
                if (refusal is not null)
                {
                    return refusal;
                }

                return scope.FulfilledMarksOf(one).Any(mark => mark.Code == request.Mark)
                    ? await scope.ClaimAttachmentAsync(request.Notice, one.Id)
                    : new MarkNotFulfilled(request.Mark);
            },
            ct);
}
