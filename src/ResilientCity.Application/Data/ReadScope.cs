using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Data;

/// <summary>What a read has at hand: a context, the actor of this moment, the time, the rules.</summary>
internal class ReadScope(CaseDbContext db, Actor actor, DateTime now, RuleBook rules, CancellationToken ct)
{
    public CaseDbContext Db { get; } = db;

    public Actor Actor { get; } = actor;

    /// <summary>UTC.</summary>
    public DateTime Now { get; } = now;

    public DateOnly Today => LocalDay.Of(Now);

    public RuleBook Rules { get; private protected set; } = rules;

    public CancellationToken Ct { get; } = ct;

    /// <summary>The cases this actor may know of: the one filter of every list, count, search, export and live update.</summary>
    public IQueryable<CaseFile> VisibleCases => Db.Cases.VisibleTo(Actor);

    /// <summary>With what the actor's agency had a part in before: to look up only.</summary>
    public IQueryable<CaseFile> ReadableCases => Db.Cases.ReadableBy(Actor);

    public Task<CaseFile?> FindReadableCaseAsync(CaseId id) =>
        ReadableCases.WholeCase().FirstOrDefaultAsync(one => one.Id == id, Ct);

    /// <summary>The whole case, or null: not there and not visible are the same.</summary>
    public Task<CaseFile?> FindCaseAsync(CaseId id) =>
        VisibleCases.WholeCase().FirstOrDefaultAsync(one => one.Id == id, Ct);
}
