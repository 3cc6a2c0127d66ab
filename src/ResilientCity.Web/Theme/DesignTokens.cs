using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ResilientCity.Web.Theme;

/// <summary>What <c>wwwroot/tokens.css</c> says, for those who need values instead of a stylesheet.</summary>
public sealed partial class DesignTokens
{
    private readonly FrozenDictionary<string, string> light;
    private readonly FrozenDictionary<string, string> dark;

    private DesignTokens(string css)
    {
        var blocks = css.Split("[data-theme=\"dark\"]", 2);
        light = Read(blocks[0]);
        dark = Read(blocks[1]);
    }

    public static DesignTokens Load()
    {
        using var stream = typeof(DesignTokens).Assembly.GetManifestResourceStream("tokens.css")
            ?? throw new InvalidOperationException("tokens.css is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return new DesignTokens(reader.ReadToEnd());
    }

    public string Light(string name) => light[name];

    public string Dark(string name) => dark.GetValueOrDefault(name) ?? light[name];

    private static FrozenDictionary<string, string> Read(string block) =>
        Declaration().Matches(block).ToFrozenDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value.Trim());

    [GeneratedRegex(@"--rc-(?<name>[a-z0-9-]+):\s*(?<value>[^;]+);")]
    private static partial Regex Declaration();
}
