using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Notifications;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Data;

/// <summary>What a write has at hand, inside its transaction.</summary>
internal sealed class WriteScope(CaseDbContext db, Actor actor, DateTime now, RuleBook rules, NoticeSettings settings, CancellationToken ct)
    : ReadScope(db, actor, now, rules, ct)
{
    private readonly List<Notice> notices = [];

    /// <summary>By which ways people are reached.</summary>
    public NoticeSettings Reach { get; } = settings;

    /// <summary>An act of this actor, on the day given or today.</summary>
    public Act ActOn(DateOnly? occurredOn = null, RecordingBasis? basis = null) => new(Actor, occurredOn ?? Today, Now, Today, basis);

    /// <summary>For the change of the rules itself: what follows in this write is computed by them.</summary>
    public void UseRules(RuleBook book) => Rules = book;

    /// <summary>
    /// Loads a case for an act of the process. Somebody who may not see it is told that it is not there; somebody who saw an older version is told who moved
    /// it. <paramref name="seenVersion"/> null: the act does not depend on it.
    /// </summary>
    public async Task<Outcome<CaseFile>> LoadCaseAsync(CaseId id, int? seenVersion)
    {
        if (await FindCaseAsync(id) is not { } found)
        {
            return new NotFound();
        }

        return seenVersion is { } seen && seen != found.Version
            ? new CaseMovedOn(seen, found.Version, found.LastMovedBy, found.LastMovedAt)
            : found;
    }

    /// <summary>Loads, acts and says what came of it: the shape of most use cases.</summary>
    public async Task<Outcome<Done>> OnCaseAsync(CaseId id, int? seenVersion, Func<CaseFile, Refusal?> act)
    {
        var loaded = await LoadCaseAsync(id, seenVersion);
        if (!loaded.IsDone)
        {
            return loaded.Refusal!; // not done
        }

        return act(loaded.Value) is { } refusal ? refusal : Done.Instance;
    }

    /// <summary>
    /// Tells somebody of what this write did. It is stored with the change, and not at all where the receiver has heard of the same key before, is closed,
    /// or may not see the case.
    /// </summary>
    public void Notify(Notice notice) => notices.Add(notice);

    /// <summary>Computes deadlines, saves the state, appends what happened, tells whom it concerns: all in one transaction.</summary>
    public async Task FinishAsync()
    {
        var moved = Db.ChangeTracker.Entries<CaseFile>().Select(entry => entry.Entity).Where(one => one.PendingEvents.Count > 0).ToList();
        foreach (var one in moved)
        {
            one.RefreshDeadlines(Rules.DeadlineRulesFor(one));
        }

        await Db.SaveChangesAsync(Ct); // new cases get their ids here
        var eventNotices = new EventNotices(this);
        foreach (var one in moved)
        {
            foreach (var (number, happened) in one.TakeEvents())
            {
                Db.Events.Add(EventEnvelope.Of(one, number, happened).ToRow());
                await eventNotices.AddAsync(one, number, happened);
            }
        }

        await NoticeWriter.WriteAsync(this, notices);
    }
}
