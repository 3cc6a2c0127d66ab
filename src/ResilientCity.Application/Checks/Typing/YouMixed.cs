namespace ResilientCity.Application.Checks.Typing;

/// <summary>One letter speaks to the delegate in one way: 你 or 您. Somebody else's words in quotation marks do not count.</summary>
internal sealed class YouMixed() : LetterCheck(
    "text.you-mixed",
    CheckSeverity.Should,
    new("“你”“您”混用", "“你” and “您” mixed"),
    new("信里“你”和“您”混用，这里应为“{due}”：“{sample}”。", "The letter mixes “你” and “您”; “{due}” belongs here: “{sample}”."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var paragraphs = letter.Paragraphs.Select(one => (one, Own: ChineseText.WithoutQuotes(one.Text))).ToList();
        var (plain, polite) = (paragraphs.Exists(one => one.Own.Contains('你', StringComparison.Ordinal)), paragraphs.Exists(one => one.Own.Contains('您', StringComparison.Ordinal)));
        if (!plain || !polite)
        {
            yield break;
        }

        var (due, wrong) = letter.Phrases.You.StartsWith('您') ? ('您', '你') : ('你', '您');
        foreach (var (text, own) in paragraphs)
        {
            for (var at = own.IndexOf(wrong, StringComparison.Ordinal); at >= 0; at = own.IndexOf(wrong, at + 1))
            {
                yield return At(
                    text.At(at, 1),
                    new ReplaceText(wrong.ToString(), due.ToString()),
                    ("due", due.ToString()),
                    ("sample", ChineseText.Around(text.Text, at, 1)));
            }
        }
    }
}
