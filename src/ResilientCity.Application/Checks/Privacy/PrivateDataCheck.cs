using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks.Privacy;

/// <summary>Looks for what is private, and says what becomes of it when the reply is published. The number itself is never repeated.</summary>
internal abstract class PrivateDataCheck(string code, CheckSeverity severity, RuleLabel name, RuleLabel reason) : LetterCheck(code, severity, name, reason)
{
    private static readonly RuleLabel WhenPublished = new(
        "这封答复要公开（{publicity}），公开的文本里要隐去。",
        " This reply is to be published ({publicity}): it has to be hidden in the published text.");

    private static readonly RuleLabel WhenNotPublished = new(
        "这封答复不公开，但收信人和抄送单位都会看到。",
        " This reply is not published, but everybody who gets a copy will read it.");

    private static readonly RuleLabel NotChosen = new(
        "还没有选公开属性；要公开的，公开的文本里要隐去。",
        " It is not chosen yet whether this reply is published; if it is, it has to be hidden in the published text.");

    protected Found AtPrivate(CheckedLetter letter, CheckPlace place, CheckMend? mend, string hidden)
    {
        var isPublished = letter.Publicity is not { IsPublished: false };
        var after = letter.Publicity is null ? NotChosen : isPublished ? WhenPublished : WhenNotPublished;
        return At(place, mend, ("hidden", hidden), ("publicity", letter.Publicity is { } publicity ? publicity.Label : "")) with
        {
            Reason = new RuleLabel(Reason.Zh + after.Zh, Reason.En + after.En),
            Severity = isPublished ? null : Severity < CheckSeverity.Look ? Severity + 1 : null,
        };
    }

    /// <summary>The first and last characters with ＊ between them.</summary>
    protected static string Hidden(string text, int first, int last) =>
        string.Concat(text.AsSpan(0, first), new string('*', text.Length - first - last), text.AsSpan(text.Length - last));
}
