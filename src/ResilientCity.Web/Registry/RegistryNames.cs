using System.Globalization;
using ResilientCity.Domain;
using ResilientCity.Domain.Registry;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Registry;

/// <summary>The registry's codes in the reader's language, and ids as form values.</summary>
internal static class RegistryNames
{
    public static IReadOnlyList<(string Key, string Text)> Kinds => [.. Enum.GetValues<AgencyKind>().Select(kind => (kind.ToString(), Name(kind)))];

    public static string Name(AgencyKind kind) => Named.Find(SettingsText.ResourceManager, $"AgencyKind_{kind}") ?? kind.ToString();

    public static string Name(SignOffStepKind kind) => Named.Find(SettingsText.ResourceManager, $"StepKind_{kind}") ?? kind.ToString();

    public static int? Number(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static AgencyId? Agency(string value) => Number(value) is { } id ? new AgencyId(id) : null;

    public static DivisionId? Division(string value) => Number(value) is { } id ? new DivisionId(id) : null;

    public static AccountId? Account(string value) => Number(value) is { } id ? new AccountId(id) : null;
}
