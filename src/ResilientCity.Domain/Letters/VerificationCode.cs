using System.Text;

namespace ResilientCity.Domain.Letters;

/// <summary>
/// The verification code (核验码) of a letter that was signed and numbered here: eleven drawn characters and a check character. The alphabet has no
/// 0, 1, I, L, O, S or U, which are mistaken for others; any one wrong character and any two exchanged ones are found by the check character.
/// </summary>
public sealed record VerificationCode
{
    /// <summary>A prime number of characters, so that the check character finds what it is said to find.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRTVWXYZ";

    public const int Drawn = 11;

    public const int Length = Drawn + 1;

    private const int Group = 4;
    private const string Separators = "-‐‑‒–—―－_.·,:：";

    private VerificationCode(string plain) => Plain = plain;

    /// <summary>Twelve characters as they are stored and stand in an address.</summary>
    public string Plain { get; }

    /// <param name="draws"><see cref="Drawn"/> numbers below the alphabet's length, from a source that nobody can guess.</param>
    public static VerificationCode Of(IReadOnlyList<int> draws)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(draws.Count, Drawn);
        var sum = draws.Select((draw, i) => draw * (i + 1)).Sum();
        var check = Enumerable.Range(0, Alphabet.Length).First(one => (sum + (one * Length)) % Alphabet.Length == 0); // the length is prime: there is one
        return new(string.Concat(draws.Append(check).Select(draw => Alphabet[draw])));
    }

    /// <summary>Reads what somebody typed: small letters, full-width ones, spaces and dashes are no matter, S is 5 and U is V. Null where it is no code at all.</summary>
    public static VerificationCode? Parse(string? typed)
    {
        if (typed is null || typed.Length > Length * 4)
        {
            return null;
        }

        var plain = string.Concat(typed.Where(one => !char.IsWhiteSpace(one) && !Separators.Contains(one, StringComparison.Ordinal)).Select(Plainly));
        return plain.Length == Length && plain.All(one => Alphabet.Contains(one, StringComparison.Ordinal)) && Weigh(plain) == 0 ? new(plain) : null;
    }

    /// <summary>In groups of four, as it is printed and said on the phone.</summary>
    public override string ToString() =>
        new StringBuilder(Plain).Insert(Group * 2, '-').Insert(Group, '-').ToString();

    private static char Plainly(char typed)
    {
        var half = typed is >= '！' and <= '～' ? (char)(typed - 0xFEE0) : typed;
        return char.ToUpperInvariant(half) switch
        {
            'S' => '5',
            'U' => 'V',
            var other => other,
        };
    }

    private static int Weigh(string plain) =>
        plain.Select((one, i) => Alphabet.IndexOf(one, StringComparison.Ordinal) * (i + 1)).Sum() % Alphabet.Length;
}
