using ResilientCity.Application.Data;
using ResilientCity.Application.Proposals;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Support;

/// <summary>A case as a test wants it, entered where it stands.</summary>
public sealed record EnteredCase(string Number, CaseStage Stage = CaseStage.InHandling)
{
    public string Title { get; init; } = "关于修复江边步道的建议";

    public string Delegate { get; init; } = "卢喆";

    public string[] JoinedBy { get; init; } = [];

    public AgencyId? Lead { get; init; }

    public AgencyId[] CoHandlers { get; init; } = [];

    public OperatingMode Mode { get; init; } = OperatingMode.WholeProcess;

    public DateOnly? AssignedOn { get; init; } = new(2026, 1, 5);

    public DateOnly? FirstContactOn { get; init; }

    public DateOnly? NoticeDueOn { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public string? Mark { get; init; }

    public Satisfaction? Verdict { get; init; }

    /// <summary>Further acts, in the same write.</summary>
    public Action<CaseFile, Func<DateOnly?, Act>>? Then { get; init; }
}

internal static class EnteredCases
{
    public static async Task<CaseId> EnterAsync(this StoreFixture fixture, TestCity city, EnteredCase entry)
    {
        var actor = entry.Mode is OperatingMode.WholeProcess ? city.Committee : city.Liaison;
        var outcome = await fixture.Use<CaseStore>().WriteAsync<CaseId>(actor, Guid.NewGuid(), scope => EnterAsync(city, entry, scope), CancellationToken.None);
        return outcome.Value;
    }

    private static async Task<Outcome<CaseId>> EnterAsync(TestCity city, EnteredCase entry, WriteScope scope)
    {
        var proposal = new Proposal(city.Session, ProposalKind.Proposal, entry.Number, entry.Title);
        await DelegateRoll.AddAllAsync(scope, proposal, [new DelegateName(entry.Delegate, "东江代表团"), .. entry.JoinedBy.Select(name => new DelegateName(name, null))]);
        var one = CaseFile.EnterAt(
            proposal,
            entry.Lead ?? city.Lead,
            entry.Mode,
            new EntryFacts
            {
                Stage = entry.Stage,
                AssignedOn = entry.Stage is CaseStage.Registered ? null : entry.AssignedOn,
                FirstContactOn = entry.FirstContactOn,
                NoticeDueOn = entry.NoticeDueOn,
                RepliedOn = entry.RepliedOn,
                CoHandlers = entry.CoHandlers,
            },
            scope.ActOn()).Value;
        if (entry.Mark is not null)
        {
            var facts = new ReplyFacts("abcd", entry.Mark, "agreed", null, null, null, null, null, "丁局长");
            one.SetSummary(new ImportedReply(new FrozenLetter("{}", null, null, "", ""), [("摸清底数", "已普查。")], facts, "", "", "样例"), scope.ActOn());
        }

        scope.Db.Cases.Add(one);
        if (entry.Verdict is { } verdict)
        {
            var lead = proposal.Lead!; // just added
            one.GiveReceipt(
                new ReceiptEntry(lead.DelegateId, lead.Name, verdict, [], "补录"),
                scope.ActOn(basis: new RecordingBasis(RecordSource.Paper, "回执1", null, null))).ShouldBeNull();
        }

        entry.Then?.Invoke(one, day => scope.ActOn(day));
        await scope.Db.SaveChangesAsync(scope.Ct);
        return one.Id;
    }
}
