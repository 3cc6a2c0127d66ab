using System.Reflection;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Rules;

/// <summary>The rule sets that come with the program, one embedded file each.</summary>
public static class BuiltInRuleSets
{
    public const string DefaultJurisdiction = "chongqing";

    private const string Folder = "ResilientCity.Application.Rules.Data.";

    private static readonly Lazy<IReadOnlyList<RuleSet>> Sets = new(ReadAll);

    public static IReadOnlyList<RuleSet> All => Sets.Value;

    /// <summary>The set in force on that day; for a day before a jurisdiction's first set, the first.</summary>
    /// <exception cref="ArgumentException">No set is known for the jurisdiction.</exception>
    public static RuleSet For(string jurisdiction, DateOnly date)
    {
        var known = All.Where(set => set.Jurisdiction == jurisdiction).OrderBy(set => set.EffectiveFrom).ToList();
        return known.LastOrDefault(set => set.IsInForceOn(date))
            ?? known.FirstOrDefault()
            ?? throw new ArgumentException($"No rule set for '{jurisdiction}'", nameof(jurisdiction));
    }

    private static IReadOnlyList<RuleSet> ReadAll()
    {
        var assembly = typeof(BuiltInRuleSets).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Read(assembly, name)),
        ];
    }

    private static RuleSet Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!; // The name came from the assembly's own list.
        return RuleSetFile.Read(stream);
    }
}
