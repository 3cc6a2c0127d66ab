namespace ResilientCity.Application.Checks.Typing;

/// <summary>Every quotation mark and bracket has its partner in its paragraph.</summary>
internal sealed class UnbalancedPairs() : LetterCheck(
    "text.unbalanced",
    CheckSeverity.Should,
    new("引号、括号、书名号不成对", "Unpaired marks"),
    new("“{mark}”没有成对的另一半：“{sample}”。", "“{mark}” has no partner: “{sample}”."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var texts = letter.Texts.ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            var (text, next) = (texts[i], i + 1 < texts.Count ? texts[i + 1].Text : "");
            foreach (var fault in PairFault.In(text.Text).Where(fault => fault.Due is null))
            {
                var mark = text.Text[fault.At];
                // A quotation over several paragraphs opens in each of them and closes in the last.
                if (!(mark is '“' or '「' && next.StartsWith(mark)))
                {
                    yield return At(text.At(fault.At, 1), ("mark", mark.ToString()), ("sample", ChineseText.Around(text.Text, fault.At, 1)));
                }
            }
        }
    }
}
