using System.Data;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Duties;
using ResilientCity.Application.Notifications;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Data;

/// <summary>
/// The only public name of the database. Every write goes through <see cref="WriteAsync{T}"/>: gate, immediate transaction, load, act, append
/// events, save, commit. The gate proper is the database's own lock; the semaphore only shortens the queue within this process.
/// </summary>
public sealed class CaseStore : IDisposable
{
    private readonly Func<CaseDbContext> open;
    private readonly RuleBookSource rules;
    private readonly TimeProvider clock;
    private readonly NoticeSettings notices;
    private readonly SemaphoreSlim gate = new(1, 1);

    internal CaseStore(Func<CaseDbContext> open, RuleBookSource rules, TimeProvider clock, NoticeSettings notices)
    {
        this.open = open;
        this.rules = rules;
        this.clock = clock;
        this.notices = notices;
    }

    public void Dispose() => gate.Dispose();

    public DateOnly Today => LocalDay.Of(clock.GetUtcNow().UtcDateTime);

    /// <summary>
    /// Does one write. The same <paramref name="commandId"/> again gives the first result and has no second effect. A refusal leaves
    /// everything as it was.
    /// </summary>
    internal Task<Outcome<T>> WriteAsync<T>(
        Actor actor,
        Guid commandId,
        Func<WriteScope, Task<Outcome<T>>> work,
        CancellationToken ct) =>
        WriteAsync(UseCaseOf(work), actor, commandId, work, ct);

    private async Task<Outcome<T>> WriteAsync<T>(
        string useCase,
        Actor actor,
        Guid commandId,
        Func<WriteScope, Task<Outcome<T>>> work,
        CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            await using var db = open();
            // Serializable is BEGIN IMMEDIATE on SQLite: guards decide on what they see.
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
            if (await db.Commands.FindAsync([commandId], ct) is { } done)
            {
                return Replay<T>(done, useCase, actor);
            }

            if (await ReloadAsync(db, actor, ct) is not { } known)
            {
                return new AccountClosed();
            }

            var book = await rules.CurrentAsync(db, ct);
            var current = await known.WithPowersAsync(db, book, Today, ct);
            db.Recorder = new RegistryRecorder(current, clock.GetUtcNow().UtcDateTime);
            var scope = new WriteScope(db, current, clock.GetUtcNow().UtcDateTime, book, notices, ct);
            var outcome = await work(scope);
            if (!outcome.IsDone)
            {
                return outcome;
            }

            await scope.FinishAsync();
            db.Commands.Add(new CommandRow
            {
                CommandId = commandId,
                Name = useCase,
                AccountId = current.AccountId?.Value,
                DoneAt = scope.Now,
                Result = JsonSerializer.Serialize(outcome.Value),
            });
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return outcome;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>One act on one case: the shape of most use cases. The document it rests on is claimed for the case.</summary>
    internal Task<Outcome<Done>> WriteOnCaseAsync(CaseCommand command, Actor actor, Func<CaseFile, Act, Refusal?> act, CancellationToken ct) =>
        WriteOnCaseAsync(UseCaseOf(act), command, actor, (_, one, acting) => Task.FromResult(act(one, acting)), ct);

    /// <summary>The same, where the act also has to look something up.</summary>
    internal Task<Outcome<Done>> WriteOnCaseAsync(CaseCommand command, Actor actor, Func<WriteScope, CaseFile, Act, Task<Refusal?>> act, CancellationToken ct) =>
        WriteOnCaseAsync(UseCaseOf(act), command, actor, act, ct);

    private Task<Outcome<Done>> WriteOnCaseAsync(
        string useCase,
        CaseCommand command,
        Actor actor,
        Func<WriteScope, CaseFile, Act, Task<Refusal?>> act,
        CancellationToken ct) =>
        WriteAsync<Done>(
            useCase,
            actor,
            command.CommandId,
            async scope =>
            {
                var loaded = await scope.LoadCaseAsync(command.CaseId, command.SeenVersion);
                if (!loaded.IsDone)
                {
                    return loaded.Refusal!; // not done
                }

                var refusal = await act(scope, loaded.Value, scope.ActOn(command.OccurredOn, command.Basis))
                    ?? await scope.ClaimAttachmentAsync(command.Basis?.Document, command.CaseId);
                return refusal is null ? Done.Instance : refusal;
            },
            ct);

    internal async Task<Outcome<T>> ReadAsync<T>(Actor actor, Func<ReadScope, Task<Outcome<T>>> read, CancellationToken ct)
    {
        await using var db = open();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        if (await ReloadAsync(db, actor, ct) is not { } current)
        {
            return new AccountClosed();
        }

        var book = await rules.CurrentAsync(db, ct);
        return await read(new ReadScope(db, await current.WithPowersAsync(db, book, Today, ct), clock.GetUtcNow().UtcDateTime, book, ct));
    }

    /// <summary>For start-up, backup and the account store, which know what they do.</summary>
    internal CaseDbContext OpenContext() => open();

    private static Outcome<T> Replay<T>(CommandRow done, string useCase, Actor actor)
    {
        if (done.AccountId != actor.AccountId?.Value || done.Name != useCase)
        {
            return new NotFound();
        }

        return JsonSerializer.Deserialize<T>(done.Result)!; // written from a T
    }

    /// <summary>The use case that a piece of work is written in: a command id is good for the one it was given to.</summary>
    private static string UseCaseOf(Delegate work)
    {
        var type = work.Method.DeclaringType!; // a method stands in a type
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.Name;
    }

    /// <summary>An actor is never taken from the claims of an old circuit: roles and organisation are those of this moment.</summary>
    internal static async Task<Actor?> ReloadAsync(CaseDbContext db, Actor actor, CancellationToken ct)
    {
        if (actor.AccountId is not { } id)
        {
            return actor.Kind is ActorKind.Person ? null : actor; // a person is always somebody's account
        }

        var user = await db.Users.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id.Value, ct);
        return user is null or { IsClosed: true } ? null : user.ToActor();
    }
}
