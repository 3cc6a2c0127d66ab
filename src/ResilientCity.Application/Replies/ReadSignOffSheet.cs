using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Checks;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Replies;

/// <summary>Reads the sign-off sheet of a case: for the lead agency, and for a co-handler from its countersign request on.</summary>
public sealed class ReadSignOffSheet(CaseStore store)
{
    public Task<Outcome<SignOffSheet>> ExecuteAsync(CaseId id, Actor actor, CancellationToken ct) =>
        store.ReadAsync<SignOffSheet>(actor, scope => SheetAsync(scope, id), ct);

    private static async Task<Outcome<SignOffSheet>> SheetAsync(ReadScope scope, CaseId id)
    {
        if (await scope.FindCaseAsync(id) is not { } one || one.Round.LatestVersion is not { } version)
        {
            return new NotFound();
        }

        var isHandling = one.AudienceOf(scope.Actor) is CaseAudience.Handling;
        if (!isHandling && !(one.AudienceOf(scope.Actor) is CaseAudience.CoHandling && one.Round.IsAskedToCountersign(scope.Actor)))
        {
            return new NotFound();
        }

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
            Sections = [.. one.Round.Draft.Sections.Select(section => new EditorSection(
                section.Id, section.Order, section.Heading, section.Text, section.Version, section.SavedBy, section.SavedAt))],
            Steps = StepsOf(one, facts, scope),
            Actions = [.. one.PermittedTo(scope.Actor).Select(line => new SheetAction(line.Action, line.RecordedFor))],
            Opinions = [.. one.OpinionsOf(facts.Agencies, scope.Today).Where(opinion => isHandling || opinion.AgencyId == scope.Actor.AgencyId)],
            FirstContactOn = isHandling ? one.Round.FirstContactOn : null,
            Consultations = isHandling ? await ConsultationsAsync(scope, one, facts) : [],
            LastReturn = isHandling ? await scope.FindLastReturnAsync(one) : null,
            LeftOpen = isHandling ? await SubmissionFindings.LeftOpenAsync(scope, one) : null,
            SinceLastLook = await SinceLastLookAsync(scope, one, letter),
            NextCaseId = await NextAsync(scope, one),
            IsHandling = isHandling,
        };
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
            step.BelongsTo(scope.Actor))),
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

    /// <summary>What changed since the version that this person last approved, returned or signed; null at a first look.</summary>
    private static async Task<LastLook?> SinceLastLookAsync(ReadScope scope, CaseFile one, LetterDocument letter)
    {
        string[] looks = [nameof(CaseEventKind.StepApproved), nameof(CaseEventKind.ReplyReturned), nameof(CaseEventKind.ReplySignedOff)];
        var lookedAt = await scope.Db.Events
            .Where(row => row.StreamKind == EventStreams.Case && row.StreamId == one.Id.Value && row.AccountId == scope.Actor.AccountId && looks.Contains(row.Kind))
            .OrderByDescending(row => row.StreamNumber)
            .Select(row => (DateTime?)row.RecordedAt)
            .FirstOrDefaultAsync(scope.Ct);
        // Events carry milliseconds, versions finer times.
        var seen = lookedAt is { } at ? one.Round.Versions.LastOrDefault(version => version.KeptAt < at.AddMilliseconds(1)) : null;
        if (seen is null || seen.Number == one.Round.LatestVersion?.Number)
        {
            return null;
        }

        var before = CanonicalText.ForSignOff(LetterJson.Read(seen.DocumentJson));
        var changed = TextComparison.Compare(before, CanonicalText.ForSignOff(letter)).Where(line => line.IsChanged);
        return new LastLook(seen.ToRow(one.Round), [.. changed]);
    }

    private static async Task<CaseId?> NextAsync(ReadScope scope, CaseFile one)
    {
        var mine = await ReadSignOffQueue.RowsAsync(scope, scope.VisibleCases.Where(ReadSignOffQueue.IsWaitingFor(scope.Actor)));
        return mine.FirstOrDefault(row => row.CaseId != one.Id)?.CaseId;
    }
}
