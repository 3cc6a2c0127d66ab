using System.Globalization;

namespace ResilientCity.Domain.Rules;

/// <summary>The fixed parts of a letter, written from phrases and facts: the co-handlers named and counted, one addressee or several.</summary>
public sealed class LetterWording
{
    private readonly LetterPhrases phrases;
    private readonly LetterFacts facts;
    private readonly Dictionary<string, string> values;

    public LetterWording(LetterPhrases phrases, LetterFacts facts)
    {
        (this.phrases, this.facts) = (phrases, facts);
        values = ValuesOf(phrases, facts);
    }

    public IReadOnlyList<string> TitleLines => [.. phrases.TitleLines.Select(Fill)];

    public string Salutation => Fill(facts.AddressedToGroup ? phrases.SalutationToGroup : phrases.SalutationToMembers);

    public string Opening => Fill(facts.CoHandlers.Count switch
    {
        0 => phrases.OpeningAlone,
        1 => phrases.OpeningWithOneCoHandler,
        _ => phrases.OpeningWithCoHandlers,
    });

    public string Closing => Fill(phrases.Closing);

    /// <summary>All placeholders that a phrase may use.</summary>
    public static Dictionary<string, string> ValuesOf(LetterPhrases phrases, LetterFacts facts)
    {
        var house = phrases.For(facts.Kind);
        var values = new Dictionary<string, string>
        {
            ["congress"] = facts.Congress,
            ["session"] = facts.Session ?? "",
            ["year"] = facts.Year.ToString(CultureInfo.InvariantCulture),
            ["number"] = string.Join(phrases.NumberSeparator, facts.Others.Select(other => other.Number).Prepend(facts.Number)),
            ["title"] = string.Join(phrases.TitleSeparator, facts.Others.Select(other => other.Title).Prepend(facts.Title)),
            ["matter"] = house.Matter,
            ["member"] = house.Member,
            ["names"] = string.Join(phrases.NameSeparator, facts.Addressees),
            ["you"] = facts.AddressedToGroup || facts.Addressees.Count > 1 ? phrases.YouMany : phrases.You,
            ["coHandlers"] = string.Join(phrases.NameSeparator, facts.CoHandlers),
            ["count"] = facts.CoHandlers.Count.ToString(CultureInfo.InvariantCulture),
            ["signatoryName"] = facts.SignatoryName,
            ["signatoryPost"] = facts.SignatoryPost,
            ["receiptRecipient"] = house.ReceiptRecipient,
        };
        values["meeting"] = LetterTemplate.Fill(facts.Session is null ? house.BetweenSessions : house.Meeting, values);
        return values;
    }

    private string Fill(string template) => LetterTemplate.Fill(template, values);
}
