using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Data.SampleData;

/// <summary>
/// Tells what happened to one case, act by act, each by the person whose act it is, on its own day. Days are counted back from today; no act
/// comes before the one told before it. A refused act is our mistake and throws.
/// </summary>
internal sealed partial class CaseStory(SampleCity city, WriteScope scope, SampleDays days, CaseText text, OperatingMode mode)
{
    private static readonly TimeOnly MorningStart = new(9, 10);
    private static readonly TimeSpan BetweenActs = TimeSpan.FromMinutes(25);
    private readonly AgencyId leadId = city.Agency(text.Lead).Id;
    private CaseFile one = null!; // set by the first act of every story
    private DateOnly lastDay;
    private DateTime lastAt;

    private bool IsOwn => mode is OperatingMode.AgencyOwn;

    private Actor Liaison => city.Liaison(leadId);

    private Actor Officer => city.WithRole(leadId, OfficerRole).ToActor();

    private Role OfficerRole => text.Lead == "yj" ? Role.Officer : Role.Liaison;

    private Actor Committee => city.Person("committee");

    public async Task RegisterAsync(int ago)
    {
        var session = text.Recess ? city.Recess : city.Session;
        var day = days.Ago(ago);
        var proposal = new Proposal(session.Id, text.Kind, text.Number, text.Title);
        proposal.SetFacts(text.Topic, day, true);
        proposal.SetText(text.Text);
        foreach (var name in text.Delegates)
        {
            proposal.AddDelegate(city.Delegate(name).Id, name);
        }

        one = CaseFile.Register(proposal, leadId, mode, On(day, IsOwn ? Liaison : Committee)).Value;
        scope.Db.Cases.Add(one);
        await SaveAsync();
    }

    /// <param name="ago">The exact day: the reply's limit is counted from it.</param>
    /// <param name="noticeDueIn">The notice's own reply date, in days from today.</param>
    public async Task AssignAsync(int ago, int? noticeDueIn = null)
    {
        var due = noticeDueIn is { } left ? days.Today.AddDays(left) : (DateOnly?)null;
        var entry = new AssignmentEntry(due, null, [.. text.CoHandlers.Select(key => city.Agency(key).Id)]);
        var by = IsOwn ? Liaison : city.Person("government");
        Must(one.Assign(entry, On(days.Today.AddDays(-ago), by, IsOwn ? Basis(RecordSource.Paper, "示例交办通知") : null)));
        await SaveAsync();
    }

    public void Accept(int ago) => Must(one.Accept(On(ago, Liaison)));

    public void Distribute(int ago, int? innerDueIn = null)
    {
        var agency = city.Agency(leadId);
        var officer = city.WithRole(leadId, OfficerRole);
        var due = innerDueIn is { } left ? days.Today.AddDays(left) : (DateOnly?)null;
        Must(one.Distribute(officer.DivisionId ?? agency.Divisions[0].Id, new AccountId(officer.Id), due, On(ago, Liaison)));
    }

    public void RequestReassignment(int ago, string reason, string unit) =>
        Must(one.RequestReassignment(new ReassignmentEntry(reason, unit), scope.Rules.DeadlineRulesFor(one), On(ago, Liaison)));

    /// <summary>The other case's letter answers this proposal too.</summary>
    public void MergeInto(CaseStory main, int ago) => Must(one.MergeInto(main.one, On(ago, Committee)));

    public void Withdraw(int ago, string reason) => Must(one.Withdraw(reason, On(ago, Committee)));

    public void Consult(int ago, string form, string rank, string? points = null)
    {
        var act = On(ago, Officer);
        var said = points ?? text.Talk ?? "";
        Must(one.RecordConsultation(act, said));
        var talk = new Consultation(leadId, new ConsultationEntry(form, rank, string.Join('、', text.Delegates), act.Actor.Name, said), act);
        talk.Covers(one);
        scope.Db.Consultations.Add(talk);
    }

    public void AskOpinions(int ago)
    {
        foreach (var opinion in one.Round.Opinions)
        {
            Must(one.RequestOpinion(opinion.Id, "请就建议中涉及贵单位职责的部分提出意见。", On(ago, Officer)));
        }
    }

    public void GiveOpinions(int ago)
    {
        foreach (var (key, said) in text.Opinions)
        {
            var agency = city.Agency(key);
            var opinion = one.Round.Opinions.Single(opinion => opinion.AgencyId == agency.Id);
            var act = IsOwn ? On(ago, Liaison, Basis(RecordSource.Paper, "示例协办意见")) : On(ago, city.Liaison(agency.Id));
            Must(one.GiveOpinion(opinion.Id, said, null, null, act));
        }
    }

    public void ReturnOpinion(int ago, string key, string reason)
    {
        var opinion = one.Round.Opinions.Single(opinion => opinion.AgencyId == city.Agency(key).Id);
        Must(one.ReturnOpinion(opinion.Id, reason, On(ago, Liaison)));
    }

    /// <summary>Saves, so that what was added has ids, and computes the deadlines that later acts ask for.</summary>
    public async Task SaveAsync()
    {
        one.RefreshDeadlines(scope.Rules.DeadlineRulesFor(one));
        await scope.Db.SaveChangesAsync(scope.Ct);
    }

    private Act On(int ago, Actor by, RecordingBasis? basis = null) => On(days.Ago(ago), by, basis);

    private Act On(DateOnly wanted, Actor by, RecordingBasis? basis = null)
    {
        lastDay = wanted > lastDay ? wanted : lastDay;
        var start = LocalDay.ToUtc(lastDay, MorningStart);
        var next = lastAt + BetweenActs;
        lastAt = next > start ? next : start;
        return new Act(by, lastDay, lastAt, lastDay, basis);
    }

    private static RecordingBasis Basis(RecordSource source, string reference) => new(source, reference, null, null);

    private void Must(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"The sample's case {text.Number} was refused: {refusal}");
        }
    }
}
