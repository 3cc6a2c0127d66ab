using System.Globalization;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Notifications;

/// <summary>Makes notices of what a write appended, by <see cref="NoticeRules"/>.</summary>
internal sealed class EventNotices(WriteScope scope)
{
    /// <summary>What is entered this long after it happened is a record, not news.</summary>
    private const int NewsForDays = 30;

    private readonly NoticePeople people = new(scope);

    public async Task AddAsync(CaseFile one, int number, CaseEvent happened)
    {
        if (happened.Act.OccurredOn < scope.Today.AddDays(-NewsForDays))
        {
            return;
        }

        var told = new HashSet<AccountId>();
        foreach (var rule in NoticeRules.For(happened.Kind))
        {
            foreach (var receiver in rule.Receivers.Where(receiver => one.Mode is OperatingMode.WholeProcess || NoticeRules.IsOfLeadAgency(receiver)))
            {
                foreach (var person in await people.OfAsync(receiver, one, happened))
                {
                    if (person.AccountId is { } id && id != happened.Act.Actor.AccountId && told.Add(id))
                    {
                        scope.Notify(await NoticeAsync(rule.Kind, receiver, person, one, number, happened));
                    }
                }
            }
        }
    }

    private async Task<Notice> NoticeAsync(NoticeKind kind, NoticeReceiver receiver, Actor person, CaseFile one, int number, CaseEvent happened)
    {
        var isFormer = receiver is NoticeReceiver.FormerLeadLiaison;
        var facts = isFormer
            ? new Dictionary<string, string> { ["number"] = one.Proposal.Number }
            : await FactsAsync(kind, person, one, happened);
        return new Notice(
            kind,
            person.AccountId!.Value, // an account, as the caller saw
            isFormer ? null : one.Id,
            string.Create(CultureInfo.InvariantCulture, $"case/{one.Id}/{number}"),
            facts,
            happened.Act.RecordedAt);
    }

    private async Task<Dictionary<string, string>> FactsAsync(NoticeKind kind, Actor person, CaseFile one, CaseEvent happened)
    {
        var facts = new Dictionary<string, string>();
        var agency = NoticePeople.AgencyIn(happened);
        if (kind is NoticeKind.OpinionGiven or NoticeKind.ExtensionRequested or NoticeKind.DeadlineExtended or NoticeKind.ExtensionRefused or NoticeKind.ReassignmentRequested)
        {
            facts["agency"] = await people.NameOfAsync(agency ?? one.LeadAgencyId);
        }

        if (kind is NoticeKind.StepOpened && one.Round.OpenStep is { } step)
        {
            facts["step"] = step.Label;
        }

        if (kind is NoticeKind.ReplyReturned)
        {
            facts["actor"] = happened.Act.Actor.Name; // told inside the lead agency only
        }

        if (DueOf(kind, person, one, happened, agency) is { } due)
        {
            facts["due"] = due;
        }

        return facts;
    }

    /// <summary>The date that the notice is about, as the receiver may know it: an agency outside the lead only that of its own opinion.</summary>
    private static string? DueOf(NoticeKind kind, Actor person, CaseFile one, CaseEvent happened, AgencyId? agency) => kind switch
    {
        NoticeKind.ExtensionRequested or NoticeKind.DeadlineExtended => happened.Changes.FirstOrDefault(change => change.Field == "ExtendedUntil")?.After,
        NoticeKind.CaseDistributed => Iso(one.Round.InnerDueOn ?? one.Round.DrivingDueOn),
        NoticeKind.CaseAssigned or NoticeKind.RehandlingOrdered or NoticeKind.DeadlinesRecounted when person.AgencyId == one.LeadAgencyId => Iso(one.Round.DrivingDueOn),
        NoticeKind.CaseAssigned or NoticeKind.RehandlingOrdered => Iso(OpinionDue(one, person.AgencyId)),
        NoticeKind.OpinionRequested or NoticeKind.OpinionReturned => Iso(OpinionDue(one, agency)),
        _ => null,
    };

    private static DateOnly? OpinionDue(CaseFile one, AgencyId? agency) => agency is null
        ? null
        : one.Round.Deadlines.Where(deadline => deadline.AgencyId == agency && deadline.IsOpen && deadline.Kind is DeadlineKind.CoHandlingOpinion or DeadlineKind.OpinionRedo)
            .Max(deadline => deadline.DueOn);

    private static string? Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
