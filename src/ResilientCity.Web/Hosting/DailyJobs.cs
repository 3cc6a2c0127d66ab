using ResilientCity.Application.Attachments;
using ResilientCity.Application.Commitments;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Web.Hosting;

internal static class DailyJobs
{
    /// <summary>What was uploaded and never used, and the record of commands done long ago, go once a day; promises are looked at.</summary>
    public static IServiceCollection AddDailyJobs(this IServiceCollection services) => services
        .AddSingleton(provider => new DailyJob(
            "sweep-attachments", async ct => (await provider.GetRequiredService<SweepAttachments>().ExecuteAsync(Actor.Job, ct)).Value))
        .AddSingleton(provider => new DailyJob(
            "sweep-commands", async ct => (await provider.GetRequiredService<SweepCommands>().ExecuteAsync(Actor.Job, ct)).Value))
        .AddSingleton(provider => new DailyJob(
            "chase-commitments", async ct => (await provider.GetRequiredService<ChaseCommitments>().ExecuteAsync(Actor.Job, ct)).Value))
        .AddHostedService<DailySweeper>();
}
