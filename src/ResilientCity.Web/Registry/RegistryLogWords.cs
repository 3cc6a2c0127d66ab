using ResilientCity.Application.Audit;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Registry;

/// <summary>Says what was changed in the registry: who, when, and what was before and after.</summary>
internal static class RegistryLogWords
{
    public static string What(RegistryLogLine line) => Text.Format(
        SettingsText.LogLine,
        Named.Find(SettingsText.ResourceManager, $"Registry_{line.Kind}") ?? line.Kind.ToString(),
        line.Subject);

    public static string Who(RegistryLogLine line) => line.ActorKind switch
    {
        ActorKind.CommandLine => CasePageText.CommandLine,
        ActorKind.Job => CasePageText.System,
        _ => line.ActorName,
    };

    public static string Change(FieldChange change) => change.Before is null
        ? Text.Format(CasePageText.ChangedTo, FieldName(change.Field), Value(change.Field, change.After))
        : Text.Format(CasePageText.ChangedFromTo, FieldName(change.Field), Value(change.Field, change.Before), Value(change.Field, change.After));

    private static string FieldName(string field) => RuleWords.IsPlace(field) ? RuleWords.Place(field) : RefusalText.Field(field);

    private static string Value(string field, string? value) => (field, value) switch
    {
        (_, null) => CasePageText.Nothing,
        ("reassignmentClock", _) => Named.Find(RulesText.ResourceManager, $"Clock_{value}") ?? value,
        ("AgencyKind", _) when Enum.TryParse<AgencyKind>(value, out var kind) => RegistryNames.Name(kind),
        ("Roles", _) => string.Join(FrameText.ListSeparator, value.Split(',').Select(one => Enum.TryParse<Role>(one, out var role) ? role.Name() : one)),
        _ => value,
    };
}
