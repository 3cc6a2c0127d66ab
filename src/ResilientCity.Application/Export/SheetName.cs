namespace ResilientCity.Application.Export;

/// <summary>A worksheet's name as Excel accepts it: at most 31 characters, none of []:*?/\, no apostrophe at its ends.</summary>
internal static class SheetName
{
    private const int Longest = 31;

    public static string Of(string name)
    {
        var plain = string.Concat(name.Where(c => c is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\') && !char.IsControl(c))).Trim('\'', ' ');
        return plain.Length == 0 ? "Sheet1" : plain[..Math.Min(Longest, plain.Length)].TrimEnd('\'', ' ');
    }
}
