using ResilientCity.Domain.Proposals;

namespace ResilientCity.Application.Notifications;

/// <summary>What a notice calls its case by.</summary>
internal sealed record NoticeCase(ProposalKind Kind, string Number, string Title, bool IsClassified);

/// <summary>A notice in words.</summary>
/// <param name="Subject">A few words: what happened.</param>
/// <param name="Text">One sentence.</param>
/// <param name="Case">The case by number and title; empty where it is about none.</param>
internal sealed record NoticeText(string Subject, string Text, string Case);

/// <summary>Puts a notice into words, in the reader's language.</summary>
internal static class NoticeWords
{
    public static NoticeText Of(NoticeKind kind, NoticeCase? about, IReadOnlyDictionary<string, string> facts, string language)
    {
        var words = NoticeTemplates.In(language);
        var template = words.Notices[kind.ToString()];
        var named = about is null ? "" : NameOf(about, language);
        var due = facts.GetValueOrDefault("due", "");
        var text = NoticeTemplates.Fill(
            template.Text,
            ("case", named),
            ("number", about?.Number ?? facts.GetValueOrDefault("number", "")),
            ("due", due),
            ("until", due.Length == 0 ? "" : NoticeTemplates.Fill(words.Words["until"], ("due", due))),
            ("deadline", DeadlineIn(facts.GetValueOrDefault("deadline", ""), language)),
            ("count", facts.GetValueOrDefault("count", "")),
            ("days", facts.GetValueOrDefault("days", "")),
            ("agency", facts.GetValueOrDefault("agency", "")),
            ("step", facts.GetValueOrDefault("step", "")),
            ("actor", facts.GetValueOrDefault("actor", "")),
            ("note", facts.GetValueOrDefault("note", "")));
        return new NoticeText(template.Subject, Begin(text.Trim()), named);
    }

    public static string NameOf(NoticeCase about, string language)
    {
        var words = NoticeTemplates.In(language).Words;
        return NoticeTemplates.Fill(
            words[about.IsClassified ? "placeholder" : "case"],
            ("number", about.Number),
            ("matter", words[$"matter.{about.Kind}"]),
            ("title", about.Title));
    }

    public static string DeadlineIn(string kind, string language)
    {
        var words = NoticeTemplates.In(language).Words;
        return words.GetValueOrDefault($"deadline.{kind}", words["deadline"]);
    }

    private static string Begin(string text) => text.Length > 0 && char.IsAsciiLetterLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
