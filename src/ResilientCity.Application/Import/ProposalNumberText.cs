namespace ResilientCity.Application.Import;

/// <summary>Proposal numbers as text: 第0750号 is 0750; and as they are compared: 0750 and 750 are one, letters in any case.</summary>
public static class ProposalNumberText
{
    public static string Of(string text)
    {
        var plain = SourceText.HalfWidth(SourceText.WithoutSpace(text));
        return plain.TrimStart('第').TrimEnd('号');
    }

    /// <summary>The form in which two numbers are compared.</summary>
    public static string Comparable(string number)
    {
        var plain = Of(number).ToUpperInvariant();
        var letters = plain.TakeWhile(c => !char.IsAsciiDigit(c)).Count();
        var digits = plain[letters..].TrimStart('0');
        return plain[..letters] + (digits.Length == 0 && letters < plain.Length ? "0" : digits);
    }
}
