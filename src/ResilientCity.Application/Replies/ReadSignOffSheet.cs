using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Checks;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Replies;

/// <summary>Reads the sign-off sheet of a case: for the lead agency, and for a co-handler from its countersign request on.</summary>
public sealed class ReadSignOffSheet(CaseStore store)
{
    public Task<Outcome<SignOffSheet>> ExecuteAsync(CaseId id, Actor actor, CancellationToken ct) =>
        store.ReadAsync<SignOffSheet>(actor, scope => SheetAsync(scope, id), ct);

    private static async Task<Outcome<SignOffSheet>> SheetAsync(ReadScope scope, CaseId id)
    {
        if (await scope.FindForSheetAsync(id) is not { } one)
        {
            return new NotFound();
        }

        var version = one.Round.LatestVersion!; // found with one
        var isHandling = one.AudienceOf(scope.Actor) is CaseAudience.Handling;
        var facts = await scope.ComposerFactsAsync(one);
        var letter = LetterJson.Read(version.DocumentJson);
        return new SignOffSheet
        {
            CaseId = one.Id,
            CaseVersion = one.Version,
            Number = one.Proposal.Number,
            Title = one.Proposal.Title,
            ProposalText = one.Proposal.Text,
            Delegates = [.. one.Addressees.Select(raised => raised.Name)],
            LeadAgency = facts.Agencies[one.LeadAgencyId].ShortNameOn(scope.Today),
            Stage = one.Stage,
            Round = one.CurrentRoundNumber,
            DueOn = one.Round.DrivingDueOn,
            Version = version.ToRow(one.Round),
            Letter = letter,
            Note = scope.DraftNoteOf(one),
            MarkLabel = one.Round.Draft.MarkCode is { } mark ? MarkLabelOf(one, facts, mark) : null,
            Sections = [.. one.Round.Draft.Sections.Select(section => EditorSection.Of(section))],
            Appendices = [.. one.Round.Draft.Appendices.Select(section => EditorSection.Of(section))],
            Steps = StepsOf(one, facts, scope),
            Actions = [.. one.PermittedTo(scope.Actor).Select(line => new SheetAction(line.Action, line.RecordedFor))],
            Opinions = [.. one.OpinionsOf(facts.Agencies, scope.Today).Where(opinion => isHandling || opinion.AgencyId == scope.Actor.AgencyId)],
            FirstContactOn = isHandling ? one.Round.FirstContactOn : null,
            Consultations = isHandling ? await ConsultationsAsync(scope, one, facts) : [],
            LastReturn = isHandling ? await scope.FindLastReturnAsync(one) : null,
            LeftOpen = isHandling ? await SubmissionFindings.LeftOpenAsync(scope, one) : null,
            SinceLastLook = await SheetChanges.SinceLastLookAsync(scope, one, letter),
            IsOpened = await SheetChanges.HasOpenedAsync(scope, one, version),
            NextCaseId = await NextAsync(scope, one),
            IsHandling = isHandling,
            Power = scope.Actor.PowerFor(one.Round.OpenStep?.AccountId),
            PaperPowers = isHandling && scope.Actor.Is(Role.Liaison) ? await PowersOnPaperAsync(scope, one) : [],
            DeputyNote = scope.Rules.For(one.Round, scope.Today).DeputySignOff?.Note,
        };
    }

    /// <summary>Terms of the head whose step is open that had begun: a paper signed on one of their days may come in later.</summary>
    private static async Task<IReadOnlyList<DeputyPower>> PowersOnPaperAsync(ReadScope scope, CaseFile one)
    {
        if (one.Round.OpenStep is not { Kind: SignOffStepKind.SignOff, AccountId: { } head } || !scope.Rules.On(scope.Today).AllowsDeputies)
        {
            return [];
        }

        var (lead, started) = (one.LeadAgencyId, one.Round.StartedOn ?? DateOnly.MinValue);
        var terms = await scope.Db.DeputyTerms
            .Where(term => term.AgencyId == lead && term.HeadId == head && term.From <= scope.Today && term.Until >= started)
            .OrderByDescending(term => term.From)
            .ToListAsync(scope.Ct);
        return [.. terms.Select(term => term.Power).Where(power => power.From <= power.Until)];
    }

    private static Domain.Rules.RuleLabel? MarkLabelOf(CaseFile one, ComposerFacts facts, string mark)
    {
        var scheme = one.Round.Draft.MarkScheme is { } code ? facts.Rules.MarkScheme(code) : facts.Rules.DefaultMarkScheme;
        return scheme?.Mark(mark)?.Label;
    }

    private static IReadOnlyList<SheetStep> StepsOf(CaseFile one, ComposerFacts facts, ReadScope scope) =>
    [
        .. one.Round.Steps.Select(step => new SheetStep(
            step.Order,
            step.Kind,
            step.AgencyId is { } agency ? $"{step.Label} · {facts.Agencies[agency].ShortNameOn(scope.Today)}" : step.Label,
            step.State,
            step.DoneBy,
            step.DoneOn,
            step.Comment,
            step.RecordedFrom,
            step.BelongsTo(scope.Actor) || step.MayBeSignedFor(scope.Actor),
            step.InStead)),
    ];

    private static async Task<IReadOnlyList<SheetConsultation>> ConsultationsAsync(ReadScope scope, CaseFile one, ComposerFacts facts)
    {
        var talks = await scope.Db.Consultations
            .Where(talk => talk.Cases.Any(covered => covered.CaseId == one.Id && covered.RoundNumber == one.CurrentRoundNumber))
            .OrderBy(talk => talk.OccurredOn)
            .ToListAsync(scope.Ct);
        return
        [
            .. talks.Select(talk => new SheetConsultation(
                talk.OccurredOn,
                facts.Rules.ConsultationForms.FirstOrDefault(form => form.Code == talk.FormCode)?.Label,
                talk.With,
                talk.Points)),
        ];
    }

    private static async Task<CaseId?> NextAsync(ReadScope scope, CaseFile one)
    {
        var mine = await ReadSignOffQueue.RowsAsync(scope, scope.VisibleCases.Where(ReadSignOffQueue.IsWaitingFor(scope.Actor)));
        return mine.FirstOrDefault(row => row.CaseId != one.Id)?.CaseId;
    }
}
