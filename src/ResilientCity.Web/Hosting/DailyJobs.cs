using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Application.Reminders;
using ResilientCity.Domain;

namespace ResilientCity.Web.Hosting;

internal static class DailyJobs
{
    /// <summary>Open deadlines are chased; what was uploaded and never used, and the record of commands done long ago, go once a day.</summary>
    public static IServiceCollection AddDailyJobs(this IServiceCollection services) => services
        .AddSingleton(provider => new DailyJob(
            "chase-deadlines", async ct => (await provider.GetRequiredService<ChaseDeadlines>().ExecuteAsync(Actor.Job, ct)).Value))
        .AddSingleton(provider => new DailyJob(
            "sweep-attachments", async ct => (await provider.GetRequiredService<SweepAttachments>().ExecuteAsync(Actor.Job, ct)).Value))
        .AddSingleton(provider => new DailyJob(
            "sweep-commands", async ct => (await provider.GetRequiredService<SweepCommands>().ExecuteAsync(Actor.Job, ct)).Value))
        .AddHostedService<DailySweeper>();
}
