using System.Xml.Linq;
using ResilientCity.Domain.Tests.Support;

namespace ResilientCity.Domain.Tests.Workflow;

/// <summary>The words of the process as the screen has them, read from its resources: the generated page invents none.</summary>
internal sealed class ProcessWords
{
    private readonly Dictionary<string, string> chinese = Read("ProcessText.resx");
    private readonly Dictionary<string, string> english = Read("ProcessText.en.resx");

    /// <summary>中文 · English of, for example, Stage_Replied.</summary>
    public string Both<T>(string prefix, T value)
        where T : struct, Enum => $"{chinese[$"{prefix}_{value}"]} · {english[$"{prefix}_{value}"]}";

    public string English<T>(string prefix, T value)
        where T : struct, Enum => english[$"{prefix}_{value}"];

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(KeptText.PathOf(Path.Combine("src", "ResilientCity.Web", "Localization", file)))
            .Root!.Elements("data") // a resource file has a root
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);
}
