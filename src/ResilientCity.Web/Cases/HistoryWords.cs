using System.Globalization;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Checks;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Deadlines;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

/// <summary>Says what happened: who, when, and what was before and after.</summary>
internal static class HistoryWords
{
    private const int ShownLength = 200;

    public static string When(HistoryLine line) => line.IsLateEntry ? DateTexts.Iso(line.OccurredOn) : DateTexts.Minute(line.RecordedAt);

    public static string BothDates(HistoryLine line) =>
        Text.Format(CasePageText.LateDates, DateTexts.Iso(line.OccurredOn), DateTexts.Minute(line.RecordedAt));

    public static string Who(HistoryLine line) => line switch
    {
        { ActorKind: ActorKind.CommandLine } => CasePageText.CommandLine,
        { ActorKind: ActorKind.Job } => CasePageText.System,
        { ActorName: null } => line.Capacity.Name(),
        { ActorName: var name } => Text.Format(CasePageText.ByWhom, name, line.Capacity.Name()),
    };

    public static string? Source(HistoryLine line) => line switch
    {
        { Source: null } => null,
        { Source: { } source, SourceReference: { Length: > 0 } number } => Text.Format(CasePageText.SourceWithNumber, source.Name(), number),
        { Source: { } source } => Text.Format(CasePageText.SourceLine, source.Name()),
    };

    public static string Change(FieldChange change) => change.Before is null && !IsCorrection(change.Field)
        ? Text.Format(CasePageText.ChangedTo, FieldName(change.Field), Value(change.Field, change.After))
        : Text.Format(CasePageText.ChangedFromTo, FieldName(change.Field), Value(change.Field, change.Before), Value(change.Field, change.After));

    private static bool IsCorrection(string field) => field.StartsWith(FieldChange.Read, StringComparison.Ordinal);

    /// <summary>A date that was counted again goes by the deadline's own name, a field of a letter by the name that the import gives it.</summary>
    private static string FieldName(string field) =>
        IsCorrection(field) ? Text.Format(CasePageText.CorrectedField, Named.Find(ImportText.ResourceManager, "Field_" + field[FieldChange.Read.Length..]) ?? field)
        : field.StartsWith("Due", StringComparison.Ordinal) && Enum.TryParse<DeadlineKind>(field.AsSpan(3), out var kind) ? kind.Name() : RefusalText.Field(field);

    private static string Value(string field, string? value) => (field, value) switch
    {
        (_, null) => CasePageText.Nothing,
        ("Verdict", _) when Enum.TryParse<Satisfaction>(value, out var verdict) => verdict.Name(),
        ("Adoption", _) when Enum.TryParse<OpinionAdoption>(value, out var adoption) => adoption.Name(),
        ("Cause", _) when Enum.TryParse<RoundCause>(value, out var cause) => cause.Name(),
        ("Comparison", _) => Named.Find(FinishedText.ResourceManager, $"Comparison_{value}") ?? value,
        ("Findings", _) => string.Join(FrameText.ListSeparator, CheckNames.Of(value).Select(name => name.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName))),
        (_, { Length: > ShownLength }) => string.Concat(value.AsSpan(0, ShownLength), "……"),
        _ => value,
    };
}
