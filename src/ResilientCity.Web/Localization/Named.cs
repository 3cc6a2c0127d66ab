using System.Globalization;
using System.Resources;

namespace ResilientCity.Web.Localization;

/// <summary>Looks up names whose key is made from a code: stages, actions, fields.</summary>
internal static class Named
{
    /// <summary>The text for <c>prefix_value</c>.</summary>
    /// <exception cref="MissingManifestResourceException">There is no such text: a name was forgotten.</exception>
    public static string Of<T>(string prefix, T value)
        where T : struct, Enum => Find(ProcessText.ResourceManager, $"{prefix}_{value}")
            ?? throw new MissingManifestResourceException($"{prefix}_{value} has no name.");

    public static string? Find(ResourceManager texts, string key) => texts.GetString(key, CultureInfo.CurrentUICulture);
}
