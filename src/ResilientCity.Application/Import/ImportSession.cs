using ResilientCity.Application.Data;
using ResilientCity.Application.Proposals;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Import;

/// <summary>Registers the cases of a session's list, all in one write; what is here already stays as it is.</summary>
public sealed record ImportSessionRequest(Guid CommandId, SessionImportContent Content);

public sealed record ImportedSession(int Registered, int Assigned, int Texts, int Letters);

/// <inheritdoc cref="ImportSessionRequest"/>
public sealed class ImportSession(CaseStore store)
{
    public async Task<Outcome<ImportedSession>> ExecuteAsync(ImportSessionRequest request, Actor actor, CancellationToken ct)
    {
        if (PreviewSession.WhatIsWrong(actor, request.Content) is { } wrong)
        {
            return wrong;
        }

        var files = SessionFiles.Read(request.Content); // read before the write: nobody waits for some hundred files
        return await store.WriteAsync<ImportedSession>(actor, request.CommandId, scope => ImportAsync(scope, request.Content, files), ct);
    }

    private static async Task<Outcome<ImportedSession>> ImportAsync(WriteScope scope, SessionImportContent content, SessionFiles files)
    {
        if (PreviewSession.WhatIsWrong(scope.Actor, content) is { } wrong)
        {
            return wrong;
        }

        var agencies = await AgencyRoll.ReadAsync(scope);
        var planner = await SessionPlanner.ReadAsync(scope, content, files, agencies);
        var rows = planner.Rows().Where(row => row.Shown.IsImported).ToList();
        if (rows.Count == 0)
        {
            return new NothingToImport();
        }

        var registrar = new SessionRegistrar(scope, content.ListName, agencies, planner);
        await registrar.PrepareAsync(rows);
        foreach (var row in rows)
        {
            if (registrar.Register(row) is { } refusal)
            {
                return refusal;
            }
        }

        await scope.Db.SaveChangesAsync(scope.Ct);
        return registrar.Done;
    }
}

/// <summary>Does the rows of one import: agencies, sessions and delegates first, in one save, then the cases.</summary>
internal sealed class SessionRegistrar(WriteScope scope, string listName, AgencyRoll agencies, SessionPlanner planner)
{
    private readonly Dictionary<NamedSession, CongressSession> sessions = [];
    private IReadOnlyDictionary<string, CongressDelegate> delegates = new Dictionary<string, CongressDelegate>();

    public ImportedSession Done { get; private set; } = new(0, 0, 0, 0);

    public async Task PrepareAsync(IReadOnlyList<RowPlan> rows)
    {
        foreach (var row in rows)
        {
            foreach (var name in row.Shown.Row.CoHandlingAgencies.Prepend(row.LeadName))
            {
                agencies.FindOrAdd(scope, name);
            }

            if (!sessions.ContainsKey(row.Session))
            {
                sessions[row.Session] = planner.Find(row.Session) ?? scope.Db.Sessions.Add(new CongressSession(row.Session.Congress, row.Session.Session, row.Session.Year)).Entity;
            }
        }

        delegates = await DelegateRoll.FindOrAddAllAsync(scope, rows.SelectMany(row => NamesOf(row.Shown.Row)));
        await scope.Db.SaveChangesAsync(scope.Ct);
    }

    public Refusal? Register(RowPlan plan)
    {
        var row = plan.Shown.Row;
        var proposal = new Proposal(sessions[plan.Session].Id, plan.Kind, row.Number, row.Title);
        proposal.SetFacts(row.Topic, null, null);
        foreach (var one in NamesOf(row).Select(name => delegates[name]).Distinct())
        {
            proposal.AddDelegate(one.Id, one.Name);
        }

        if (plan is { Letter: null, File.Plain: var text })
        {
            proposal.SetText(text);
            Done = Done with { Texts = Done.Texts + 1 };
        }

        return plan.Shown.Fate is RowFate.EntersWithLetter ? Enter(plan, proposal) : RegisterNew(plan, proposal);
    }

    private Refusal? RegisterNew(RowPlan plan, Proposal proposal)
    {
        var mode = SessionImporter.ModeOf(scope.Actor)!.Value; // checked before any row
        var opened = CaseFile.Register(proposal, agencies.FindOrAdd(scope, plan.LeadName).Id, mode, scope.ActOn());
        if (!opened.IsDone)
        {
            return opened.Refusal;
        }

        scope.Db.Cases.Add(opened.Value);
        Done = Done with { Registered = Done.Registered + 1 };
        if (plan.Shown.Row.AssignedOn is not { } day)
        {
            return null;
        }

        Done = Done with { Assigned = Done.Assigned + 1 };
        var basis = mode is OperatingMode.AgencyOwn ? new RecordingBasis(RecordSource.OfficeSystem, listName, null, null) : null;
        return opened.Value.Assign(new AssignmentEntry(plan.Shown.Row.NoticeDueOn, null, CoHandlers(plan)), scope.ActOn(day, basis));
    }

    private Refusal? Enter(RowPlan plan, Proposal proposal)
    {
        var letter = plan.Letter!.Reading; // this fate has one
        var facts = new EntryFacts
        {
            Stage = ImportedFacts.StageOf(letter),
            AssignedOn = plan.Shown.Row.AssignedOn,
            NoticeDueOn = plan.Shown.Row.NoticeDueOn,
            CoHandlers = CoHandlers(plan),
            Note = listName,
        };
        var opened = CaseFile.EnterAt(proposal, agencies.FindOrAdd(scope, plan.LeadName).Id, OperatingMode.AgencyOwn, facts, scope.ActOn(letter.Document.Date));
        if (!opened.IsDone)
        {
            return opened.Refusal;
        }

        scope.Db.Cases.Add(opened.Value);
        Done = Done with { Registered = Done.Registered + 1, Letters = Done.Letters + 1 };
        var reply = ImportedFacts.Of(letter, scope.Rules.On(letter.Document.Date ?? scope.Today), plan.Letter.FileName);
        return opened.Value.ImportLetter(reply, scope.ActOn(letter.Document.Date));
    }

    private IReadOnlyList<AgencyId> CoHandlers(RowPlan plan) => [.. plan.Shown.Row.CoHandlingAgencies.Select(name => agencies.FindOrAdd(scope, name).Id)];

    private static IEnumerable<string> NamesOf(ProposalListRow row) =>
        row.JointDelegates.Prepend(row.LeadDelegate ?? "").Select(name => name.Trim()).Where(name => name.Length > 0).Distinct();
}
