namespace ResilientCity.Domain.Rules;

/// <summary>A name that a rule set gives, in both languages of the screen. Letters use the Chinese one.</summary>
public sealed record RuleLabel(string Zh, string En)
{
    /// <param name="language">A two-letter language name; anything but "en" gets the Chinese label.</param>
    public string In(string language) => language == "en" ? En : Zh;
}

/// <summary>One entry of a list that a rule set offers.</summary>
public sealed record RuleChoice(string Code, RuleLabel Label);
