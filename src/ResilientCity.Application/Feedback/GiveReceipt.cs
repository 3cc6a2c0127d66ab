using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Feedback;

/// <summary>
/// The receipt of the lead delegate: his own, signed in; or, where the case's <c>Basis</c> is set, one that came on paper or over the
/// platform and is recorded for him (代录) by the committee office, in the agency's own mode by the liaison.
/// </summary>
public sealed record GiveReceiptRequest(CaseCommand Case, IReadOnlyList<GivenAnswer> Answers, string? Opinion, string? Name);

/// <inheritdoc cref="GiveReceiptRequest"/>
public sealed class GiveReceipt(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(GiveReceiptRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.Case.CommandId,
            scope => scope.OnReceiptAsync(
                request.Case,
                request.Answers,
                request.Opinion,
                request.Name,
                CaseAction.GiveReceipt,
                (one, entry, act) => one.GiveReceipt(entry, act)),
            ct);
}

internal static class ReceiptActs
{
    /// <summary>What giving and correcting share: load, ask the process, read the answers, act, claim the scan.</summary>
    public static async Task<Outcome<Done>> OnReceiptAsync(
        this WriteScope scope,
        CaseCommand command,
        IReadOnlyList<GivenAnswer> answers,
        string? opinion,
        string? name,
        CaseAction action,
        Func<CaseFile, ReceiptEntry, Act, Refusal?> work)
    {
        var loaded = await scope.LoadCaseAsync(command.CaseId, command.SeenVersion);
        if (!loaded.IsDone)
        {
            return loaded.Refusal!; // not done
        }

        var one = loaded.Value;
        var act = scope.ActOn(command.OccurredOn, command.Basis);
        if (one.WhyNot(action, act) is { } notPermitted)
        {
            return notPermitted; // and not what is wrong with the answers
        }

        var entry = scope.ReadReceipt(one, one.Round, answers, opinion, name);
        if (!entry.IsDone)
        {
            return entry.Refusal!; // not done
        }

        if (work(one, entry.Value, act) is { } refusal)
        {
            return refusal;
        }

        return await scope.ClaimAttachmentAsync(command.Basis?.Document, one.Id) is { } unclaimed ? unclaimed : Done.Instance;
    }
}
