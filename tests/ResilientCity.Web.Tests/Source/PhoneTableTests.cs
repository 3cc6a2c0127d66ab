using System.Text.RegularExpressions;

namespace ResilientCity.Web.Tests.Source;

/// <summary>On a phone a table's rows become cards without its head: each cell says what it is, or heads its card.</summary>
public sealed partial class PhoneTableTests
{
    [Fact]
    public void Cells_OfATableThatBecomesCards_SayWhatTheyAre()
    {
        var tables = SourceFiles.Under("ResilientCity.Web", ".razor")
            .Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file)))
            .Where(file => file.Text.Contains("rc-cards", StringComparison.Ordinal)).ToList();

        tables.Count.ShouldBeGreaterThan(5);
        tables.SelectMany(table => Cell().Matches(table.Text).Select(cell => $"{table.Name}: {cell.Value}"))
            .Where(cell => !cell.Contains("data-label=", StringComparison.Ordinal) && !cell.Contains("rc-cards__head", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [GeneratedRegex(@"<td\b[^>]*>")]
    private static partial Regex Cell();
}
