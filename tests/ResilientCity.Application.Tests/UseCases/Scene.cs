using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Checks.Asks;
using ResilientCity.Application.CoHandling;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Duties;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Replies.Finished;
using ResilientCity.Application.Rules;
using ResilientCity.Application.Supervision;
using ResilientCity.Application.Tests.Attachments;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.UseCases;

/// <summary>One store with the test city, and a case for each situation that is asked for.</summary>
public sealed class Scene : IAsyncLifetime
{
    private readonly Dictionary<Situation, CaseId> shared = [];
    private readonly Dictionary<CaseId, AttachmentId> finishedFiles = [];
    private readonly Dictionary<Guid, DeputyTermId> terms = [];
    private int number = 500;
    private CaseId? mergeTarget;

    public StoreFixture Fixture { get; private set; } = null!; // set by InitializeAsync, as the next

    public TestCity City { get; private set; } = null!;

    /// <summary>An account whose roles were all taken.</summary>
    public Actor Nobody { get; private set; } = null!;

    /// <summary>Another head of the lead agency.</summary>
    public Actor SecondHead { get; private set; } = null!; // as above

    public IReadOnlyList<Actor> Everybody =>
    [
        City.Liaison, City.Officer, City.Reviewer, City.Head, City.CoLiaison, City.StrangerLiaison, City.Committee, City.Government,
        City.Administrator, City.LeadDelegate, Nobody, Actor.Job, Actor.CommandLine, Actor.SlipHolder(City.LeadDelegate.DelegateId!.Value, "卢喆"),
    ];

    public async ValueTask InitializeAsync()
    {
        Fixture = await StoreFixture.OpenAsync(configure: services =>
        {
            services.AddSingleton(new SlipSettings { PublicAddress = new Uri("https://slips.example") });
            services.AddSingleton(new RuleBook([.. BuiltInRuleSets.All.Select(WithConsentForOpinions)], BuiltInCalendars.China()));
        });
        City = await TestCity.BuildAsync(Fixture);
        SecondHead = await City.PersonAsync("second-head", "戊局长", [Role.Head], City.Lead);
        await NameDeputiesAsync();
        Nobody = await WithoutRolesAsync(await City.PersonAsync("nobody", "无角色者", [Role.Administrator]));
    }

    public ValueTask DisposeAsync() => Fixture.DisposeAsync();

    /// <summary>The one case of this situation that refused attempts may share: nothing happens to it.</summary>
    public async Task<CaseId> SharedAsync(Situation situation)
    {
        if (!shared.TryGetValue(situation, out var id))
        {
            shared[situation] = id = await MakeAsync(situation);
        }

        return id;
    }

    /// <summary>The case that others are merged into. Who compares the store before and after asks for it first.</summary>
    public async Task<CaseId> MergeTargetAsync() => mergeTarget ??= await MakeAsync(Situation.Assigned);

    public async Task<CaseId> MakeAsync(Situation situation) => situation switch
    {
        Situation.None => default,
        Situation.Registered => await RegisterAsync(),
        Situation.Assigned or Situation.ReassignmentRequested => await AssignedAsync(situation),
        Situation.Replied => await EnteredAsync(CaseStage.Replied, null),
        Situation.Satisfied => await EnteredAsync(CaseStage.Replied, Satisfaction.Satisfied),
        Situation.Dissatisfied => await EnteredAsync(CaseStage.Replied, Satisfaction.Dissatisfied),
        Situation.DissatisfiedAgain => await DissatisfiedAgainAsync(),
        Situation.Numbered => await EnteredAsync(CaseStage.Numbered, null),
        Situation.Promised or Situation.PromisesKept or Situation.YearlySent or Situation.YearlyDissatisfied => await PromisedScene.MakeAsync(this, situation),
        Situation.Concluded => await EnteredAsync(CaseStage.Concluded, null),
        _ => await DraftingAsync(situation),
    };

    public async Task<CaseFile> ReadAsync(CaseId id)
    {
        await using var db = Fixture.Fresh();
        return await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.Cases.WholeCase(), one => one.Id == id);
    }

    /// <summary>A scan that the liaison brought for this case, once.</summary>
    public async Task<AttachmentId> FinishedFileAsync(CaseId id)
    {
        if (!finishedFiles.TryGetValue(id, out var file))
        {
            var stored = await StoreAttachmentTests.StoreAsync(Fixture, City.Liaison, "成品.png", SampleFile.Png(), AttachmentPurpose.FinishedLetter);
            finishedFiles[id] = file = stored.Value.Id;
        }

        return file;
    }

    /// <summary>A deputy's term that nothing has ended yet; the same command gets the same one.</summary>
    public async Task<DeputyTermId> TermForAsync(Guid command)
    {
        if (!terms.TryGetValue(command, out var id))
        {
            await using var db = Fixture.Fresh();
            terms[command] = id = db.DeputyTerms.First(term => term.EndedOn == null).Id;
        }

        return id;
    }

    public string NextNumber() => (++number).ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Terms to end, on days far off.</summary>
    private async Task NameDeputiesAsync()
    {
        foreach (var day in Enumerable.Range(0, 3).Select(step => new DateOnly(2300, 1, 1).AddDays(step)))
        {
            (await Fixture.Use<NameDeputy>().ExecuteAsync(
                new NameDeputyRequest(Guid.NewGuid(), City.Head.AccountId!.Value, City.Reviewer.AccountId!.Value, day, day, null, null), City.Head, CancellationToken.None)).ShouldBeDone(); // a person has an account
        }
    }

    private async Task<Actor> WithoutRolesAsync(Actor person)
    {
        await using var db = Fixture.Fresh();
        (await db.Users.FindAsync(person.AccountId!.Value.Value))!.Roles = []; // a person has an account
        await db.SaveChangesAsync();
        return person;
    }

    private async Task<CaseId> RegisterAsync() =>
        (await Fixture.Use<RegisterCase>().ExecuteAsync(City.Registration(NextNumber()), City.Committee, CancellationToken.None)).Value;

    private async Task<CaseId> AssignedAsync(Situation situation)
    {
        var id = await RegisterAsync();
        (await Fixture.Use<AssignCases>().ExecuteAsync(
            new AssignCasesRequest(Guid.NewGuid(), [id], new DateOnly(2026, 3, 2), null, null, [City.CoHandler], null), City.Committee, CancellationToken.None)).ShouldBeDone();
        if (situation is Situation.ReassignmentRequested)
        {
            (await Fixture.Use<RequestReassignment>().ExecuteAsync(
                new RequestReassignmentRequest(new CaseCommand(Guid.NewGuid(), id, null), "不属本单位职责", null), City.Liaison, CancellationToken.None)).ShouldBeDone();
        }

        return id;
    }

    private async Task<CaseId> DraftingAsync(Situation situation)
    {
        var one = await TestCase.InHandlingAsync(Fixture, NextNumber(), City);
        if (situation is Situation.Drafted or Situation.InSignOff)
        {
            await one.GiveOpinionAsync();
            await one.WriteDraftAsync();
            await ListAskAsync(one);
        }

        if (situation is Situation.InSignOff)
        {
            (await one.SubmitAsync()).ShouldBeDone();
        }

        if (situation is Situation.AtTheHeadsStep or Situation.SignedOff or Situation.FinishedAttached)
        {
            await one.BringToHeadAsync();
        }

        if (situation is Situation.SignedOff or Situation.FinishedAttached)
        {
            (await one.SignAsync()).ShouldBeDone();
            var file = await FinishedFileAsync(one.Id);
            if (situation is Situation.FinishedAttached)
            {
                (await Fixture.Use<AttachFinishedLetter>().ExecuteAsync(new AttachFinishedRequest(one.Command(), file), City.Liaison, CancellationToken.None)).ShouldBeDone();
            }
        }

        if (situation is Situation.UnderKeySupervision)
        {
            (await Fixture.Use<MarkKeySupervision>().ExecuteAsync(
                new MarkKeySupervisionRequest(one.Command(), 2026, "某副主任", null, null), City.Committee, CancellationToken.None)).ShouldBeDone();
        }

        if (situation is Situation.ExtensionWaiting)
        {
            (await Fixture.Use<RequestExtension>().ExecuteAsync(
                new RequestExtensionRequest(one.Command(), new DateOnly(2026, 5, 8), "需现场勘测"), City.CoLiaison, CancellationToken.None)).ShouldBeDone();
        }

        if (situation is Situation.DisagreementOpen)
        {
            (await Fixture.Use<RaiseDisagreement>().ExecuteAsync(
                new RaiseDisagreementRequest(one.Command(), City.CoHandler, "责任划分不一致"), City.Liaison, CancellationToken.None)).ShouldBeDone();
        }

        if (situation is Situation.Merged)
        {
            (await Fixture.Use<MergeCase>().ExecuteAsync(new MergeCaseRequest(one.Command(), await MergeTargetAsync()), City.Committee, CancellationToken.None)).ShouldBeDone();
        }

        return one.Id;
    }

    /// <summary>Chongqing's rules, but a co-handler's extension waits for the office.</summary>
    private static RuleSet WithConsentForOpinions(RuleSet set) => set with
    {
        Limits = [.. set.Limits.Select(limit => limit.Kind is DeadlineKind.CoHandlingOpinion ? limit with { ExtensionNeedsConsent = true } : limit)],
    };

    private async Task<CaseId> DissatisfiedAgainAsync()
    {
        var one = TestCase.Of(Fixture, City, await EnteredAsync(CaseStage.Replied, Satisfaction.Dissatisfied));
        (await Fixture.Use<OrderRehandling>().ExecuteAsync(
            new OrderRehandlingRequest(one.Command(), RoundCause.Dissatisfied, "责成重新办理"), City.Committee, CancellationToken.None)).ShouldBeDone();
        await one.BringToHeadAsync();
        (await one.SignAsync()).ShouldBeDone();
        (await one.NumberAsync($"江水函〔2026〕{NextNumber().TrimStart('0')}号")).ShouldBeDone();
        await one.SendAsync();
        (await one.AnswerAsync("dissatisfied")).ShouldBeDone();
        return one.Id;
    }

    /// <summary>One ask, answered by the first section.</summary>
    private async Task ListAskAsync(TestCase one)
    {
        (await Fixture.Use<AddAsks>().ExecuteAsync(new AddAsksRequest(one.Command(), ["修复步道"]), City.Officer, CancellationToken.None)).ShouldBeDone();
        var read = await one.ReadAsync();
        (await Fixture.Use<TieAsk>().ExecuteAsync(
            new TieAskRequest(one.Command(), read.Asks[0].Id, read.Round.Draft.Sections[0].Id, null), City.Officer, CancellationToken.None)).ShouldBeDone();
    }

    private Task<CaseId> EnteredAsync(CaseStage stage, Satisfaction? verdict) => Fixture.EnterAsync(City, new EnteredCase(NextNumber(), stage)
    {
        CoHandlers = [City.CoHandler],
        RepliedOn = stage is CaseStage.Numbered ? null : new DateOnly(2026, 2, 10),
        Verdict = verdict,
    });
}
