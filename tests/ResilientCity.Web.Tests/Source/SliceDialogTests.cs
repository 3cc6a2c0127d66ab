using System.Text.RegularExpressions;

namespace ResilientCity.Web.Tests.Source;

/// <summary>A slice's dialogs are its own: what two of them need stands in Components/Shared.</summary>
public sealed partial class SliceDialogTests
{
    [Fact]
    public void Slices_NameNoOtherSlicesDialogs()
    {
        var uses = SourceFiles.Under("ResilientCity.Web", ".razor", ".cs")
            .SelectMany(file => Dialogs().Matches(File.ReadAllText(file)).Select(use => (File: file, Slice: use.Groups["slice"].Value)))
            .ToList();

        uses.ShouldNotBeEmpty();
        uses.Where(use => !use.File.Contains($"{Path.DirectorySeparatorChar}{use.Slice}{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"using ResilientCity\.Web\.(?<slice>\w+)\.Dialogs")]
    private static partial Regex Dialogs();
}
