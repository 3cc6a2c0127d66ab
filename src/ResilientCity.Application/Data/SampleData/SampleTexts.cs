using System.Text.Json;
using System.Text.Json.Serialization;
using ResilientCity.Domain;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Data.SampleData;

/// <summary>The sample's words: who there is, and what each case says. What happens to the cases is told in code.</summary>
internal static class SampleTexts
{
    private const string Folder = "ResilientCity.Application.Data.SampleData.Texts.";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    public static CityText City() => Read<CityText>("city.json");

    public static CaseText Case0750() => Read<CaseText>("case-0750.json");

    public static IReadOnlyDictionary<string, CaseText> Fictitious() =>
        Read<FictitiousText>("fictitious.json").Cases.ToDictionary(one => one.Key);

    private static T Read<T>(string name)
    {
        using var stream = typeof(SampleTexts).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The sample text '{name}' is not in the program.");
        return JsonSerializer.Deserialize<T>(stream, Options) ?? throw new JsonException($"'{name}' is empty.");
    }
}

internal sealed record CityText(IReadOnlyList<AgencyText> Agencies, IReadOnlyList<PersonText> People);

internal sealed record AgencyText(
    string Key,
    AgencyKind Kind,
    string FullName,
    string ShortName,
    string? DocumentCode,
    string? ContactPerson,
    string? Postcode,
    IReadOnlyList<string> Divisions,
    IReadOnlyList<StepText>? Chain);

internal sealed record StepText(SignOffStepKind Kind, string Label, string? User);

internal sealed record PersonText(
    string User,
    string Name,
    string? Post,
    string? Agency,
    string? Division,
    string? Delegate,
    IReadOnlyList<Role> Roles);

internal sealed record FictitiousText(IReadOnlyList<CaseText> Cases);

internal sealed record SectionText(string Heading, string Text);

/// <summary>What the proposal asks for, and which section answers it.</summary>
internal sealed record AskText(string Text, int? Section);

/// <summary>A promise of the reply: the sentence word for word, and what it comes to. Dates by the calendar, or in days from the loading.</summary>
internal sealed record PromiseText(
    string Sentence, string? Measure = null, decimal? Target = null, string? Unit = null, DateOnly? DueOn = null, int? DueIn = null, string? Note = null, IReadOnlyList<ReportText>? Reports = null);

/// <summary>What was reported of it so many days ago; <see cref="Done"/>: with it the promise was kept.</summary>
internal sealed record ReportText(int Ago, decimal? Figure, string Text, bool Done = false);

/// <summary>One case's words. Agencies are named by their keys; <see cref="Recess"/>: raised between sessions.</summary>
internal sealed record CaseText
{
    public string Key { get; init; } = "";

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required string Topic { get; init; }

    public required IReadOnlyList<string> Delegates { get; init; }

    public required string Lead { get; init; }

    public bool Recess { get; init; }

    public ProposalKind Kind { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<string> CoHandlers { get; init; } = [];

    public IReadOnlyDictionary<string, string> Opinions { get; init; } = new Dictionary<string, string>();

    public string? Talk { get; init; }

    public string? Mark { get; init; }

    public string? Publicity { get; init; }

    public IReadOnlyList<SectionText> Sections { get; init; } = [];

    public IReadOnlyList<AskText> Asks { get; init; } = [];

    public IReadOnlyList<PromiseText> Promises { get; init; } = [];
}
