using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Data.SampleData;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Import;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Replies.Drafts;
using ResilientCity.Application.Replies.Finished;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Tests.UseCases;

/// <summary>Each use case called directly: refused to whoever may not, done once to whoever may.</summary>
public sealed class EveryUseCaseTests(Scene scene) : IClassFixture<Scene>, IAsyncLifetime
{
    /// <summary>Those that only read, or that are no act upon the store: <see cref="VisibilityTests"/> and their own slices' tests look after them.</summary>
    private static readonly Type[] NoWrites =
    [
        typeof(ReadBoard),
        typeof(ReadRounds),
        typeof(ReadCaseList),
        typeof(ReadListChoices),
        typeof(ReadWorklist),
        typeof(Application.Proposals.ReadRegistrationChoices),
        typeof(Application.Deadlines.ExplainDeadline),
        typeof(Application.Deadlines.ReadCalendars),
        typeof(Application.Deadlines.ReadCalendarNotice),
        typeof(Application.Deadlines.PreviewCalendar),
        typeof(Application.Rules.ReadRuleSets),
        typeof(Application.Rules.PreviewRuleSet),
        typeof(Application.Checks.CheckLetter),
        typeof(Application.Checks.CheckNumbering),
        typeof(Application.Duties.ReadDeputyTerms),
        typeof(Application.Duties.ReadHandover),
        typeof(Application.Supervision.ReadSupervisionBoard),
        typeof(ReadReplyEditor),
        typeof(ReadVersions),
        typeof(CompareVersions),
        typeof(PreviewWordDraft),
        typeof(ReadFinishedLetter),
        typeof(ReadSignOffSheet),
        typeof(ReadSignOffQueue),
        typeof(ReadLetterPrint),
        typeof(ReadCase),
        typeof(ReadCaseChoices),
        typeof(ReadReceiptPaper),
        typeof(PrepareDispatch),
        typeof(ReadSlipSheet),
        typeof(ReadFeedback),
        typeof(OpenAttachment),
        typeof(Application.Commitments.ReadCaseCommitments),
        typeof(Application.Commitments.ReadLedger),
        typeof(Application.Commitments.ChaseCommitments), // no person's act: see below
        typeof(Application.Commitments.Yearly.ReadYearlyBoard),
        typeof(Application.Commitments.Yearly.ReadYearlyReport),
        typeof(Application.Commitments.Yearly.ExportYearlyReport),
        typeof(ListAccounts),
        typeof(FindCase),
        typeof(PreviewLetter),
        typeof(PreviewSession),
        typeof(ExportLetter),
        typeof(ExportLetterFile),
        typeof(ExportJointLetters),
        typeof(ExportCoHandlerCopies),
        typeof(ExportOpinionLetter),
        typeof(SweepAttachments), // no person's act: see below
        typeof(SweepCommands), // likewise
        typeof(Application.Reminders.ChaseDeadlines), // likewise
        typeof(ReadRegistryLog),
        typeof(LoadSampleData), // likewise, and into an empty store only
        typeof(Application.Reminders.ReadCallList),
        typeof(Application.Reminders.ReadReminders),
        typeof(Application.Reminders.ReadReminderSlips),
        typeof(Application.Notifications.ReadInbox),
        typeof(Application.Notifications.ReadNoticeSettings),
        typeof(Application.Notifications.ReadOutbox),
        typeof(Application.Notifications.MakeDigests), // no person's act, like the sweeps
        typeof(Application.Notifications.SendOutbox),
        typeof(Application.Notifications.SweepOutbox),
        typeof(Application.Notifications.MarkRead), // of one's own inbox and settings only: nobody else's can be named
        typeof(Application.Notifications.SaveNoticeSettings),
        typeof(DiscardLosingText), // of one's own kept text only: nobody else's can be named
    ];

    /// <summary>Whatever order they run in, no test makes this case between its two looks at the store.</summary>
    public async ValueTask InitializeAsync() => await scene.MergeTargetAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static TheoryData<string> Entries => [.. WriteEntries.All.Select(entry => entry.UseCase.Name)];

    /// <summary>Entries whose class has no command id, so that the same request again is another one.</summary>
    public static TheoryData<string> Idempotent => [.. WriteEntries.All.Select(entry => entry.UseCase.Name).Except(["AddAccount", "ChangeAccount"])];

    [Fact]
    public void UseCases_All_HaveAnEntry()
    {
        var useCases = typeof(ApplicationRegistration).Assembly.GetExportedTypes()
            .Where(type => type.GetMethods().Any(method => method.Name == "ExecuteAsync" && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Actor))));

        var missing = useCases.Except(WriteEntries.All.Select(entry => entry.UseCase)).Except(NoWrites).Select(type => type.FullName).ToList();

        missing.ShouldBeEmpty("Give each of them a line in WriteEntries (who may do it, and a call), or in NoWrites if it only reads.");
    }

    [Fact]
    public async Task JobsAndCommands_ByAnyPerson_AreRefusedAndWriteNothing()
    {
        var before = await StoreState.OfAsync(scene.Fixture);
        await using var scope = scene.Fixture.Services.CreateAsyncScope();

        foreach (var person in scene.Everybody.Where(actor => actor.Kind is ActorKind.Person or ActorKind.SlipHolder))
        {
            (await scene.Fixture.Use<SweepCommands>().ExecuteAsync(person, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
            (await scene.Fixture.Use<Application.Reminders.ChaseDeadlines>().ExecuteAsync(person, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
            (await scene.Fixture.Use<Application.Notifications.MakeDigests>().ExecuteAsync(person, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
            (await scene.Fixture.Use<Application.Notifications.SendOutbox>().ExecuteAsync(person, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
            (await scene.Fixture.Use<Application.Notifications.SweepOutbox>().ExecuteAsync(person, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
            (await scene.Fixture.Use<SweepAttachments>().ExecuteAsync(person, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
            (await scene.Fixture.Use<Application.Commitments.ChaseCommitments>().ExecuteAsync(person, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
            (await scope.ServiceProvider.GetRequiredService<LoadSampleData>().ExecuteAsync(new LoadSampleDataRequest(Guid.NewGuid()), person, CancellationToken.None))
                .Refusal.ShouldBeOfType<NotFound>();
        }

        (await StoreState.OfAsync(scene.Fixture)).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task UseCase_ByWhoeverMayNot_IsRefusedAndWritesNothing(string useCase)
    {
        var entry = WriteEntries.All.Single(one => one.UseCase.Name == useCase);
        var id = await scene.SharedAsync(entry.On);
        var one = entry.On is Situation.None ? null : await scene.ReadAsync(id);
        var before = await StoreState.OfAsync(scene.Fixture);

        foreach (var actor in scene.Everybody.Where(actor => !entry.May(scene).Any(may => may.Kind == actor.Kind && may.AccountId == actor.AccountId)))
        {
            (await entry.Run(scene, one, Guid.NewGuid(), actor)).ShouldNotBeNull($"{useCase} by {actor.Name} ({actor.Kind})");
        }

        (await StoreState.OfAsync(scene.Fixture)).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task UseCase_ByAPersonWithoutAccount_IsRefusedAndWritesNothing(string useCase)
    {
        var entry = WriteEntries.All.Single(one => one.UseCase.Name == useCase);
        var id = await scene.SharedAsync(entry.On);
        var one = entry.On is Situation.None ? null : await scene.ReadAsync(id);
        var before = await StoreState.OfAsync(scene.Fixture);
        var madeUp = new Actor { Kind = ActorKind.Person, Name = "自称联络员", AgencyId = scene.City.Lead, Roles = new HashSet<Role>(Enum.GetValues<Role>().Except([Role.Administrator])) };

        (await entry.Run(scene, one, Guid.NewGuid(), madeUp)).ShouldNotBeNull();

        (await StoreState.OfAsync(scene.Fixture)).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Idempotent))]
    public async Task UseCase_SameCommandTwice_HasOneEffect(string useCase)
    {
        var entry = WriteEntries.All.Single(one => one.UseCase.Name == useCase);
        var id = await scene.MakeAsync(entry.On);
        var one = entry.On is Situation.None ? null : await scene.ReadAsync(id);
        var (command, actor) = (Guid.NewGuid(), entry.May(scene)[0]);
        (await entry.Run(scene, one, command, actor)).ShouldBeNull();
        var once = await StoreState.OfAsync(scene.Fixture);

        (await entry.Run(scene, one, command, actor)).ShouldBeNull();

        (await StoreState.OfAsync(scene.Fixture)).ShouldBe(once);
    }

    [Theory]
    [MemberData(nameof(Idempotent))]
    public async Task UseCase_SameCommandByAnother_TellsNothingAndDoesNothing(string useCase)
    {
        var entry = WriteEntries.All.Single(one => one.UseCase.Name == useCase);
        var id = await scene.MakeAsync(entry.On);
        var one = entry.On is Situation.None ? null : await scene.ReadAsync(id);
        var command = Guid.NewGuid();
        (await entry.Run(scene, one, command, entry.May(scene)[0])).ShouldBeNull();
        var once = await StoreState.OfAsync(scene.Fixture);

        (await entry.Run(scene, one, command, scene.City.StrangerLiaison)).ShouldNotBeNull();

        (await StoreState.OfAsync(scene.Fixture)).ShouldBe(once);
    }
}
