using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Accounts;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Data.SampleData;

/// <summary>Loads the sample into an empty store: case 0750, made-up cases in every stage, and an account for each part.</summary>
public sealed record LoadSampleDataRequest(Guid CommandId);

/// <summary>A demonstration account: its user name, what the person is called, and where he sits.</summary>
public sealed record DemoAccount(string UserName, string DisplayName, string? Post, string? Agency, IReadOnlyList<Role> Roles);

/// <summary>The store already holds something; the sample goes into an empty one only.</summary>
public sealed record StoreNotEmpty : Refusal;

/// <inheritdoc cref="LoadSampleDataRequest"/>
public sealed class LoadSampleData(CaseStore store, IPasswordHasher<AccountUser> hasher, ILookupNormalizer normalizer)
{
    /// <summary>One for all: these accounts open nothing but sample data.</summary>
    public const string DemoPassword = "resilient-demo";

    public Task<Outcome<Done>> ExecuteAsync(LoadSampleDataRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(actor, request.CommandId, LoadAsync, ct);

    /// <summary>The demonstration accounts that are open; none where the sample was not loaded.</summary>
    public async Task<IReadOnlyList<DemoAccount>> AccountsAsync(CancellationToken ct)
    {
        await using var db = store.OpenContext();
        var found = await db.Users.AsNoTracking()
            .Where(user => user.IsDemo && !user.IsClosed)
            .OrderBy(user => user.Id)
            .Select(user => new { user, Agency = db.Agencies.Where(agency => agency.Id == user.AgencyId).Select(agency => agency.ShortName).FirstOrDefault() })
            .ToListAsync(ct);
        return [.. found.Select(one => new DemoAccount(one.user.UserName ?? "", one.user.DisplayName, one.user.Post, one.Agency, one.user.Roles))];
    }

    private async Task<Outcome<Done>> LoadAsync(WriteScope scope)
    {
        if (scope.Actor.Kind is not (ActorKind.CommandLine or ActorKind.Job))
        {
            return new NotFound();
        }

        if (await scope.Db.Cases.AnyAsync(scope.Ct) || await scope.Db.Users.AnyAsync(scope.Ct) || await scope.Db.Agencies.AnyAsync(scope.Ct))
        {
            return new StoreNotEmpty();
        }

        var real = SampleTexts.Case0750();
        var texts = SampleTexts.Fictitious();
        var names = texts.Values.Prepend(real).SelectMany(text => text.Delegates);
        var city = await SampleCity.BuildAsync(scope, names, hasher, normalizer);
        await Case0750.EnterAsync(city, scope, real);
        await new FictitiousCases(city, scope, texts).TellAsync();
        return Done.Instance;
    }
}
