using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Replies;

/// <summary>Which draft is changed, by which request. Editing does not move the case: any version of it will do.</summary>
public sealed record DraftCommand(Guid CommandId, CaseId CaseId);

/// <summary>The shape of the use cases that change a draft.</summary>
internal static class DraftWriting
{
    public static Task<Outcome<Done>> WriteOnDraftAsync(
        this CaseStore store,
        DraftCommand command,
        Actor actor,
        Func<WriteScope, CaseFile, Act, Task<Refusal?>> change,
        CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            command.CommandId,
            async scope =>
            {
                var loaded = await scope.LoadDraftAsync(command.CaseId);
                return loaded.IsDone ? await change(scope, loaded.Value, scope.ActOn()) is { } refusal ? refusal : Done.Instance : loaded.Refusal!; // not done
            },
            ct);

    public static Task<Outcome<Done>> WriteOnDraftAsync(
        this CaseStore store,
        DraftCommand command,
        Actor actor,
        Func<CaseFile, Act, Refusal?> change,
        CancellationToken ct) =>
        store.WriteOnDraftAsync(command, actor, (_, one, act) => Task.FromResult(change(one, act)), ct);

    /// <summary>The whole case, with what the former author wrote kept as a version where another goes on.</summary>
    public static async Task<Outcome<CaseFile>> LoadDraftAsync(this WriteScope scope, CaseId id)
    {
        if (await scope.FindCaseAsync(id) is not { } one)
        {
            return new NotFound();
        }

        var draft = one.Round.Draft;
        return draft.LastAuthorId is not null && draft.LastAuthorId != scope.Actor.AccountId
            && await scope.KeepVersionAsync(one, VersionCause.AuthorChanged) is { } refusal
                ? refusal
                : one;
    }

    public static async Task<Refusal?> KeepVersionAsync(this WriteScope scope, CaseFile one, VersionCause cause) =>
        one.KeepVersion(cause, LetterJson.Snapshot(await scope.ComposeReplyAsync(one)), scope.ActOn());
}
