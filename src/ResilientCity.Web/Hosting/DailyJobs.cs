using ResilientCity.Application.Attachments;
using ResilientCity.Application.Commitments;
using ResilientCity.Application.Data;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Reminders;
using ResilientCity.Domain;

namespace ResilientCity.Web.Hosting;

/// <summary>What the program does by itself, and when: a new job is a line here.</summary>
internal static class DailyJobs
{
    /// <summary>
    /// Open deadlines and promises are chased each morning, and what was uploaded and never used, and records of long ago, go; what waits to be sent is looked
    /// for all day.
    /// </summary>
    public static IServiceCollection AddDailyJobs(this IServiceCollection services) => services
        .AddSingleton(provider => new DailyJob(
            "chase-deadlines", async ct => (await provider.GetRequiredService<ChaseDeadlines>().ExecuteAsync(Actor.Job, ct)).Value)
        { At = new(7, 30) })
        .AddSingleton(provider => new DailyJob(
            "sweep-attachments", async ct => (await provider.GetRequiredService<SweepAttachments>().ExecuteAsync(Actor.Job, ct)).Value))
        .AddSingleton(provider => new DailyJob(
            "sweep-commands", async ct => (await provider.GetRequiredService<SweepCommands>().ExecuteAsync(Actor.Job, ct)).Value))
        .AddSingleton(provider => new DailyJob(
            "chase-commitments", async ct => (await provider.GetRequiredService<ChaseCommitments>().ExecuteAsync(Actor.Job, ct)).Value)
        { At = new(7, 30) })
        .AddSingleton(provider => new DailyJob(
            "sweep-outbox", async ct => (await provider.GetRequiredService<SweepOutbox>().ExecuteAsync(Actor.Job, ct)).Value))
        .AddSingleton(provider => new FrequentJob(
            "outbox", TimeSpan.FromMinutes(1), async ct => (await provider.GetRequiredService<SendOutbox>().ExecuteAsync(Actor.Job, ct)).Value))
        .AddSingleton(provider => new FrequentJob(
            "digests", TimeSpan.FromMinutes(5), async ct => (await provider.GetRequiredService<MakeDigests>().ExecuteAsync(Actor.Job, ct)).Value))
        .AddScheduling();
}
