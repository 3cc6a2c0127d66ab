using System.Collections.ObjectModel;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Proposals;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Import;

/// <summary>Takes a reply letter in from outside, whole, in one write.</summary>
/// <param name="CommandId">The same id again has no second effect.</param>
/// <param name="Text">The letter's text.</param>
/// <param name="Source">The file's name, for the history; null for a pasted text.</param>
/// <param name="Chosen">The case that somebody named; null where the letter decides.</param>
/// <param name="Corrections">What a person corrected, see <see cref="LetterCorrections"/>.</param>
public sealed record ImportLetterRequest(Guid CommandId, string Text, string? Source, CaseId? Chosen = null, IReadOnlyDictionary<string, string>? Corrections = null)
{
    internal LetterReading Reading => LetterCorrections.Apply(LetterReader.Read(Text), Corrections ?? ReadOnlyDictionary<string, string>.Empty);
}

public sealed record ImportedLetter(CaseId CaseId, ImportEffect Effect);

/// <inheritdoc cref="ImportLetterRequest"/>
public sealed class ImportLetter(CaseStore store)
{
    public async Task<Outcome<ImportedLetter>> ExecuteAsync(ImportLetterRequest request, Actor actor, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(request.Text))
        {
            return new FieldMissing("LetterText");
        }

        if (request.Text.Length > ImportLimits.LetterCharacters)
        {
            return new TextTooLong("LetterText", request.Text.Length, ImportLimits.LetterCharacters);
        }

        var reading = request.Reading; // read before the write: nobody waits for it
        return await store.WriteAsync<ImportedLetter>(actor, request.CommandId, scope => ImportAsync(scope, reading, request.Source, request.Chosen), ct);
    }

    internal static async Task<Outcome<ImportedLetter>> ImportAsync(WriteScope scope, LetterReading reading, string? source, CaseId? chosen)
    {
        var agencies = await AgencyRoll.ReadAsync(scope);
        var plan = await new LetterPlanner(scope, reading, agencies).PlanAsync(chosen);
        if (plan.Refusal is { } refusal)
        {
            return refusal;
        }

        var effect = plan.Effect!.Value; // a plan that is not refused has one
        if (effect is ImportEffect.AlreadyHere)
        {
            return new ImportedLetter(plan.Case!.Id, effect); // it was compared with this case's letter
        }

        var opened = plan.Case is { } here ? here : await EnterAsync(scope, reading, plan, agencies);
        if (!opened.IsDone)
        {
            return opened.Refusal!; // not done
        }

        var one = opened.Value;
        var day = one.Stage is CaseStage.InHandling ? null : reading.Date;
        var reply = ImportedFacts.Of(reading, scope.Rules.On(reading.Date ?? scope.Today), source ?? reading.DocumentNumber ?? "");
        if (one.ImportLetter(reply, scope.ActOn(day)) is { } refused)
        {
            return refused;
        }

        await scope.Db.SaveChangesAsync(scope.Ct);
        return new ImportedLetter(one.Id, effect);
    }

    private static async Task<Outcome<CaseFile>> EnterAsync(WriteScope scope, LetterReading reading, LetterPlan plan, AgencyRoll agencies)
    {
        var lead = agencies.FindOrAdd(scope, reading.Agencies[0]); // planned only with an agency
        var coHandlers = reading.CoHandlingAgencies.Select(name => agencies.FindOrAdd(scope, name)).ToList();
        var session = plan.Session ?? AddSession(scope, reading);
        await scope.Db.SaveChangesAsync(scope.Ct); // ids for what follows
        var proposal = await ProposalAsync(scope, reading, session);
        var facts = new EntryFacts
        {
            Stage = ImportedFacts.StageOf(reading),
            CoHandlers = [.. coHandlers.Select(agency => agency.Id)],
            Note = reading.DocumentNumber,
        };
        var entered = CaseFile.EnterAt(proposal, lead.Id, await scope.EntryModeAsync(), facts, scope.ActOn(reading.Date));
        if (entered.IsDone)
        {
            scope.Db.Cases.Add(entered.Value);
            await scope.Db.SaveChangesAsync(scope.Ct);
        }

        return entered;
    }

    /// <summary>The proposal, which another agency's case may already have brought (separate handling).</summary>
    private static async Task<Proposal> ProposalAsync(WriteScope scope, LetterReading reading, CongressSession session)
    {
        var (kind, number) = (LetterPlanner.KindOf(reading)!.Value, reading.ProposalNumber!); // planned only with both
        var comparable = ProposalNumberText.Comparable(number);
        var ofSession = await scope.Db.Proposals.Include(one => one.Delegates).Where(one => one.SessionId == session.Id && one.Kind == kind).ToListAsync(scope.Ct);
        if (ofSession.Find(one => ProposalNumberText.Comparable(one.Number) == comparable) is { } here)
        {
            return here;
        }

        var added = new Proposal(session.Id, kind, number, reading.ProposalTitle!); // as above
        await DelegateRoll.AddAllAsync(scope, added, reading.Addressees.Select(name => new DelegateName(name)));
        return added;
    }

    private static CongressSession AddSession(WriteScope scope, LetterReading reading)
    {
        var added = new CongressSession(reading.Congress!, SessionNames.Stored(reading.Session), LetterPlanner.YearOf(reading, scope.Today)); // planned only with a congress
        scope.Db.Sessions.Add(added);
        return added;
    }
}
