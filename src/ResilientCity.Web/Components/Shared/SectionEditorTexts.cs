using System.Collections;
using System.Globalization;
using System.Text.Json;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Components.Shared;

/// <summary>The sentences that the editor's script says, in the page's language.</summary>
internal static class SectionEditorTexts
{
    public static Dictionary<string, string> All() =>
        EditorText.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!
            .Cast<DictionaryEntry>()
            .Select(entry => (string)entry.Key)
            .ToDictionary(JsonNamingPolicy.CamelCase.ConvertName, key => EditorText.ResourceManager.GetString(key, CultureInfo.CurrentUICulture)!);
}
