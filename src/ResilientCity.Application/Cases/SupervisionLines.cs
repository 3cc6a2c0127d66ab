using ResilientCity.Domain;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Cases;

/// <summary>One year's key supervision of a case, for the lead agency and the offices.</summary>
public sealed record SupervisionLine
{
    public required int Year { get; init; }

    public required string Leader { get; init; }

    public string? PlanNotes { get; init; }

    public DateOnly? PlannedOn { get; init; }

    public required DateOnly MarkedOn { get; init; }

    public required string MarkedBy { get; init; }

    public RecordSource? RecordedFrom { get; init; }

    public AttachmentLine? Document { get; init; }

    public DateOnly? UnmarkedOn { get; init; }

    public string? UnmarkedBy { get; init; }

    public string? UnmarkReason { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<SupervisionNoteLine> Notes { get; init; }

    public bool IsInPlan => UnmarkedOn is null;
}

public sealed record SupervisionNoteLine(int Id, DateOnly OccurredOn, DateTime RecordedAt, bool IsLateEntry, RuleLabel Form, string? Participants, string Text, string RecordedBy, RecordSource? RecordedFrom);

internal static class SupervisionLines
{
    /// <summary>The latest year first.</summary>
    public static IReadOnlyList<SupervisionLine> Of(CaseSubject subject) => subject.IsInside
        ? [.. subject.Case.KeySupervisions.Reverse().Select(one => new SupervisionLine
        {
            Year = one.Year,
            Leader = one.Leader,
            PlanNotes = one.PlanNotes,
            PlannedOn = one.PlannedOn,
            MarkedOn = one.MarkedOn,
            MarkedBy = one.MarkedBy,
            RecordedFrom = one.RecordedFrom,
            Document = subject.Names.Attachment(one.Document),
            UnmarkedOn = one.UnmarkedOn,
            UnmarkedBy = one.UnmarkedBy,
            UnmarkReason = one.UnmarkReason,
            Notes = [.. one.Notes.OrderByDescending(note => note.OccurredOn).ThenByDescending(note => note.Id).Select(note => NoteOf(note, subject))],
        })]
        : [];

    private static SupervisionNoteLine NoteOf(Domain.Supervision.SupervisionNote note, CaseSubject subject) => new(
        note.Id,
        note.OccurredOn,
        note.RecordedAt,
        note.OccurredOn < Data.LocalDay.Of(note.RecordedAt),
        subject.Scope.Rules.On(note.OccurredOn).ConsultationForms.FirstOrDefault(form => form.Code == note.FormCode)?.Label ?? new RuleLabel(note.FormCode, note.FormCode),
        note.Participants,
        note.Text,
        note.RecordedBy,
        note.RecordedFrom);
}
