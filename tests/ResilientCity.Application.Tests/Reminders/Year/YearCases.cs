using ResilientCity.Application.Data;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Reminders.Year;

/// <summary>A case as the year's own ledger keeps it: copied after each act.</summary>
internal sealed record YearCase(
    CaseId Id,
    OperatingMode Mode,
    CaseStage Stage,
    int Round,
    int Lead,
    int? Division,
    int? Officer,
    IReadOnlyList<int> CoHandlers,
    IReadOnlyList<(DeadlineKind Kind, int? CoHandler, DateOnly? Due)> Open);

/// <summary>Three hundred cases, entered through the year, and what happens to them on random days.</summary>
internal sealed class YearCases(StoreFixture fixture, TestCity city, YearPeople people, Random random)
{
    public Dictionary<CaseId, YearCase> All { get; } = [];

    public async Task EnterAsync(DateOnly today)
    {
        var agencies = people.Agencies.Keys.ToList();
        var lead = agencies[random.Next(agencies.Count)];
        var mode = random.Next(5) == 0 ? OperatingMode.AgencyOwn : OperatingMode.WholeProcess;
        CaseStage[] stages = [CaseStage.Assigned, CaseStage.InHandling, CaseStage.InHandling, CaseStage.Numbered];
        var facts = new EntryFacts
        {
            Stage = stages[random.Next(stages.Length)],
            AssignedOn = today.AddDays(-random.Next(110)),
            NoticeDueOn = random.Next(3) == 0 ? today.AddDays(random.Next(60)) : null,
            FirstContactOn = random.Next(2) == 0 ? today.AddDays(-1).AddDays(-random.Next(5)) : null,
            CoHandlers = [.. agencies.Where(one => one != lead && random.Next(3) == 0).Select(one => new AgencyId(one))],
        };
        await WriteAsync(async scope =>
        {
            var proposal = new Proposal(city.Session, ProposalKind.Proposal, $"{All.Count + 1:0000}", "关于修复江边步道的建议");
            await DelegateRoll.AddAllAsync(scope, proposal, [new DelegateName("卢喆", "东江代表团")]);
            var one = CaseFile.EnterAt(proposal, new AgencyId(lead), mode, facts, By(scope, mode is OperatingMode.AgencyOwn ? Role.Liaison : Role.CommitteeOffice, lead)).Value;
            one.SetSummary(new ImportedReply(new FrozenLetter("{}", null, null, "", ""), [("一", "二")], TestCase.Facts, "", "", "样例"), By(scope, Role.CommitteeOffice, null));
            scope.Db.Cases.Add(one);
            return one;
        });
    }

    /// <summary>Something that may happen to a case; what the process refuses does not happen.</summary>
    public async Task MoveAsync()
    {
        var known = All.Values.ElementAt(random.Next(All.Count));
        await WriteAsync(async scope =>
        {
            var one = (await scope.FindCaseAsync(known.Id))!; // in the ledger
            _ = Act(one, scope);
            return one;
        });
    }

    private Refusal? Act(CaseFile one, WriteScope scope)
    {
        var lead = By(scope, Role.Liaison, one.LeadAgencyId.Value);
        var office = one.Mode is OperatingMode.WholeProcess ? By(scope, Role.CommitteeOffice, null) : lead with { Basis = new RecordingBasis(RecordSource.Paper, "文1", null, null) };
        var agency = people.Agencies[one.LeadAgencyId.Value];
        return random.Next(9) switch
        {
            0 => one.Accept(lead),
            1 or 2 => one.Distribute(
                random.Next(3) == 0 ? null : new DivisionId(agency.Divisions[random.Next(2)]),
                random.Next(2) == 0 ? null : new AccountId(people.All[random.Next(people.All.Count)].Id),
                random.Next(3) == 0 ? scope.Today.AddDays(random.Next(40)) : null,
                lead),
            3 => one.RecordConsultation(lead, "电话沟通"),
            4 => one.Round.Opinions.FirstOrDefault(opinion => !opinion.IsGiven) is { } owed
                ? one.GiveOpinion(owed.Id, "同意。", null, null, lead with { Basis = new RecordingBasis(RecordSource.Paper, "文1", null, null) })
                : one.Round.Opinions.FirstOrDefault(opinion => opinion.IsGiven) is { } given ? one.ReturnOpinion(given.Id, "过于空泛", lead) : null,
            5 => one.RequestExtension(new ExtensionEntry(scope.Today.AddDays(30 + random.Next(60)), "需现场勘测"), scope.Rules.DeadlineRulesFor(one), lead),
            6 => one.Stage is CaseStage.Numbered
                ? one.Dispatch([new DispatchEntry(RecipientKind.Delegate, "卢喆", one.Proposal.Lead!.DelegateId, "paper", scope.Today, null)], lead) // entered with a lead
                : one.RecordPublication(new Publication(scope.Today, "https://example.org/1", "审核人"), lead),
            7 => random.Next(3) == 0 ? one.Withdraw("书面撤回", office) : null,
            _ => one.Stage is CaseStage.Replied && random.Next(2) == 0 ? one.OrderRehandling(RoundCause.Quality, "答复过于笼统", office) : null,
        };
    }

    private static Act By(WriteScope scope, Role role, int? agency) => scope.ActOn() with
    {
        Actor = new Actor { Kind = ActorKind.Person, Name = "某", AgencyId = agency is { } id ? new AgencyId(id) : null, Roles = new HashSet<Role> { role } },
    };

    private async Task WriteAsync(Func<WriteScope, Task<CaseFile>> work)
    {
        CaseFile? written = null;
        (await fixture.Use<CaseStore>().WriteAsync<Done>(
            Actor.CommandLine,
            Guid.NewGuid(),
            async scope =>
            {
                written = await work(scope);
                return Done.Instance;
            },
            CancellationToken.None)).ShouldBeDone();
        All[written!.Id] = Copy(written); // written by the line above
    }

    private static YearCase Copy(CaseFile one) => new(
        one.Id,
        one.Mode,
        one.Stage,
        one.CurrentRoundNumber,
        one.LeadAgencyId.Value,
        one.DivisionId?.Value,
        one.OfficerId?.Value,
        [.. one.CoHandlers.Select(party => party.AgencyId.Value)],
        [.. one.Round.Deadlines.Where(date => date.MetOn is null).Select(date => (date.Kind, date.AgencyId?.Value, date.DueOn))]);
}
