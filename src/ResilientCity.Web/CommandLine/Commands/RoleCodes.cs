using ResilientCity.Domain;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine.Commands;

/// <summary>Roles as they are typed: liaison, committee-office …, or by their names on the screen.</summary>
internal static class RoleCodes
{
    private static readonly char[] Separators = [',', '，', '、'];

    private static readonly Dictionary<string, Role> ByCode = Enum.GetValues<Role>().ToDictionary(CodeOf);

    public static string Known => string.Join(", ", ByCode.Keys);

    public static IReadOnlyList<Role> Parse(string typed) =>
        [.. typed.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(One)];

    private static Role One(string typed)
    {
        if (ByCode.TryGetValue(typed.ToLowerInvariant(), out var role))
        {
            return role;
        }

        var named = Enum.GetValues<Role>().Where(one => one.Name() == typed).ToList();
        return named is [var only] ? only : throw new WrongUsageException(Text.Format(CommandText.UnknownRole, typed, Known));
    }

    private static string CodeOf(Role role) =>
        string.Concat(role.ToString().Select((letter, index) => index > 0 && char.IsUpper(letter) ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}
