using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ResilientCity.Application.Data.Backup;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Rules;

namespace ResilientCity.Application.Data;

public static class DataRegistration
{
    /// <summary>The store in a data folder, with the rules and the clock that its use cases work by.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, StoreFolder folder)
    {
        services.AddSingleton(folder);
        services.TryAddSingleton(_ => new RuleBook(BuiltInRuleSets.All, BuiltInCalendars.China(folder.Calendars)));
        services.AddSingleton<RuleBookSource>();
        services.AddSingleton<SqlitePragmas>();
        services.AddDbContextFactory<SqliteCaseDbContext>((provider, options) => options
            .UseSqlite($"Data Source={folder.StoreFile}")
            .AddInterceptors(provider.GetRequiredService<SqlitePragmas>()));
        services.AddScoped<CaseDbContext>(provider => provider.GetRequiredService<IDbContextFactory<SqliteCaseDbContext>>().CreateDbContext());
        services.AddSingleton(provider =>
        {
            var contexts = provider.GetRequiredService<IDbContextFactory<SqliteCaseDbContext>>();
            return new CaseStore(
                contexts.CreateDbContext,
                provider.GetRequiredService<RuleBookSource>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<NoticeSettings>());
        });
        services.TryAddSingleton(new CommandSettings());
        services.TryAddSingleton(new NoticeSettings());
        services.AddSingleton<SweepCommands>();
        services.AddSingleton<StoreStarter>();
        services.AddSingleton<BackUpStore>();
        services.AddSingleton<RestoreStore>();
        return services;
    }
}
