using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Proposals;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Import;

/// <summary>Decides which case a letter goes to, and what importing it would do there. Reads only.</summary>
internal sealed partial class LetterPlanner(ReadScope scope, LetterReading reading, AgencyRoll agencies)
{
    public async Task<LetterPlan> PlanAsync(CaseId? chosen)
    {
        if (reading.Kind is not LetterKind.Reply)
        {
            return await ElsewhereAsync();
        }

        if (reading.ProposalNumber is null && reading.ProposalTitle is null)
        {
            return Refuse(new LetterLacks([FieldName.ProposalNumber, FieldName.ProposalTitle]));
        }

        return chosen is { } id ? await IntoChosenAsync(id) : await IntoFoundAsync();
    }

    public static ProposalKind? KindOf(LetterReading reading) => reading.ProposalKind switch
    {
        null => null,
        "提案" => ProposalKind.PoliticalConsultative,
        _ => ProposalKind.Proposal,
    };

    private async Task<LetterPlan> IntoChosenAsync(CaseId id)
    {
        if (await scope.NumberedAsync(id) is not { } row)
        {
            return Refuse(new NotFound());
        }

        if (IsOfAnother(row))
        {
            return Refuse(new LetterOfAnotherProposal(reading.ProposalNumber ?? reading.ProposalTitle ?? "", row.Number));
        }

        return reading.Agencies.Count > 0 && !IsFromLead(row)
            ? Refuse(new LetterOfAnotherAgency(reading.Agencies[0], row.LeadAgency))
            : await IntoAsync(row, [row]);
    }

    /// <summary>The number decides; where the letter has none, its title.</summary>
    private bool IsOfAnother(NumberedCase row) => reading.ProposalNumber is { } number
        ? ProposalNumberText.Comparable(number) != ProposalNumberText.Comparable(row.Number)
        : ProposalTitleText.Normalised(reading.ProposalTitle ?? "") != ProposalTitleText.Normalised(row.Title);

    private async Task<LetterPlan> IntoFoundAsync()
    {
        var found = reading.ProposalNumber is { } number ? await scope.WithNumberAsync(number) : await scope.WithTitleAsync(reading.ProposalTitle!); // one of both is there
        var ofProposal = found.Where(IsOfProposal).ToList();
        var ofLead = ofProposal.FindAll(IsFromLead);
        return ofLead switch
        {
            [var one] => await IntoAsync(one, [one]),
            [] => await IntoNewAsync(ofProposal),
            _ => new LetterPlan { Candidates = Candidates(ofLead), Refusal = new LetterCaseUnclear(Candidates(ofLead)) },
        };
    }

    private bool IsOfProposal(NumberedCase row) =>
        (KindOf(reading) is not { } kind || kind == row.Kind) && SessionNames.AreSame(reading, row.Congress, row.Session);

    private bool IsFromLead(NumberedCase row) => reading.Agencies.Any(name => agencies.Find(name)?.Id == row.LeadAgencyId);

    private async Task<LetterPlan> IntoAsync(NumberedCase row, IReadOnlyList<NumberedCase> all)
    {
        var one = await scope.FindCaseAsync(row.Id);
        var plan = new LetterPlan { Candidates = Candidates(all), Target = row.ToCandidate(), Case = one };
        if (one is null)
        {
            return plan with { Refusal = new NotFound() };
        }

        if (one.Round.Letter is { Origin: LetterOrigin.Imported } here && here.FullHash == LetterHash.Of(reading.Document))
        {
            return plan with { Effect = ImportEffect.AlreadyHere };
        }

        return one.Round.Letter?.Origin is LetterOrigin.SignedHere ? plan with { Refusal = new LetterSignedHere() }
            : one.PermittedTo(scope.Actor).All(line => line.Action is not CaseAction.ImportLetter) ? plan with { Refusal = new NotPermitted(CaseAction.ImportLetter, one.Stage) }
            : plan with { Effect = EffectOn(one) };
    }

    private static ImportEffect EffectOn(CaseFile one) => one switch
    {
        { Stage: CaseStage.InHandling } => ImportEffect.FillsDraft,
        { Round.Letter: null } => ImportEffect.EntersLate,
        { Round.Letter.Origin: LetterOrigin.Summary } => ImportEffect.ReplacesSummary,
        _ => ImportEffect.ReplacesImport,
    };

    private async Task<LetterPlan> IntoNewAsync(IReadOnlyList<NumberedCase> others)
    {
        if (WhatIsLacking() is { } lacking)
        {
            return Refuse(lacking);
        }

        if (!MayEnter())
        {
            return Refuse(new LetterOfAnotherAgency(reading.Agencies[0], null));
        }

        var sessions = await scope.Db.Sessions.ToListAsync(scope.Ct);
        var session = sessions.Where(one => SessionNames.AreSame(reading, one.Congress, one.Session)).OrderByDescending(one => one.Year).FirstOrDefault(one => !one.IsBetweenSessions || one.Year == YearOf(reading, scope.Today));
        return new LetterPlan
        {
            Candidates = Candidates(others),
            Session = session,
            Effect = others.Count > 0 ? ImportEffect.NewCase : ImportEffect.NewProposal,
        };
    }

    private Refusal? WhatIsLacking()
    {
        string?[] missing =
        [
            reading.ProposalNumber is null ? FieldName.ProposalNumber : null,
            reading.ProposalTitle is null ? FieldName.ProposalTitle : null,
            reading.ProposalKind is null ? FieldName.ProposalKind : null,
            reading.Congress is null ? FieldName.Congress : null,
            reading.Session is null ? FieldName.Session : null,
            reading.Agencies.Count == 0 ? FieldName.Agencies : null,
            reading.Addressees.Count == 0 ? FieldName.Addressees : null,
        ];
        return missing.OfType<string>().ToList() is { Count: > 0 } fields ? new LetterLacks(fields)
            : reading.ProposalNumber!.Length > Proposal.MaxNumberLength ? new TextTooLong("Number", reading.ProposalNumber.Length, Proposal.MaxNumberLength) // listed above where missing
            : reading.ProposalTitle!.Length > Proposal.MaxTitleLength ? new TextTooLong("Title", reading.ProposalTitle.Length, Proposal.MaxTitleLength) // as above
            : reading.Date > scope.Today ? new DateInFuture(reading.Date.Value)
            : null;
    }

    private bool MayEnter() =>
        scope.Actor.Is(Role.Administrator)
        || (scope.Actor.Is(Role.Liaison) && scope.Actor.AgencyId is { } own && agencies.Find(reading.Agencies[0])?.Id == own);

    /// <summary>The session's year where the letter does not say it: that of the letter.</summary>
    public static int YearOf(LetterReading reading, DateOnly today) => reading.Date?.Year ?? today.Year;

    private static IReadOnlyList<CaseCandidate> Candidates(IEnumerable<NumberedCase> rows) => [.. rows.Select(one => one.ToCandidate())];

    private static LetterPlan Refuse(Refusal refusal) => new() { Refusal = refusal };
}
