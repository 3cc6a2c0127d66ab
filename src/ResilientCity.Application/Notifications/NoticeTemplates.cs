using System.Reflection;
using System.Text.Json;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Notifications;

/// <summary>Subject and sentence of one kind of notice.</summary>
internal sealed record NoticeTemplate(string Subject, string Text);

/// <summary>
/// The words of notices, mails and calendar entries in one language: data beside the code, filled by the engine of the letter's phrases, which knows
/// nothing but placeholders. A fact that is not given is left empty, so that a notice of yesterday never stops a page of today.
/// </summary>
internal sealed record NoticeTemplates
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private static readonly Lazy<NoticeTemplates> InChinese = new(() => Read("chinese"));
    private static readonly Lazy<NoticeTemplates> InEnglish = new(() => Read("english"));

    public required IReadOnlyDictionary<string, string> Words { get; init; }

    public required IReadOnlyDictionary<string, NoticeTemplate> Notices { get; init; }

    public required IReadOnlyDictionary<string, string> Mail { get; init; }

    public required IReadOnlyDictionary<string, string> Calendar { get; init; }

    /// <summary>Every placeholder that a template may have.</summary>
    public static IReadOnlyList<string> Placeholders { get; } =
        ["number", "matter", "title", "case", "due", "until", "deadline", "days", "agency", "step", "actor", "note", "subject", "name", "link", "day", "count", "more"];

    public static NoticeTemplates In(string language) =>
        language.StartsWith(English, StringComparison.OrdinalIgnoreCase) ? InEnglish.Value : InChinese.Value;

    public static string Fill(string template, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var all = Placeholders.ToDictionary(name => name, _ => "");
        foreach (var (name, value) in values)
        {
            all[name] = value;
        }

        return LetterTemplate.Fill(template, all);
    }

    private static NoticeTemplates Read(string file)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream($"ResilientCity.Application.Notifications.Templates.{file}.json")
            ?? throw new InvalidOperationException($"The notices' words ({file}) are not built in.");
        return JsonSerializer.Deserialize<NoticeTemplates>(stream, Options) ?? throw new JsonException("The notices' words are empty.");
    }
}
