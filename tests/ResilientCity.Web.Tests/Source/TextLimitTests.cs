using System.Text.RegularExpressions;
using ResilientCity.Domain.Cases;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Tests.Source;

/// <summary>A text that is too long is kept and said to be too long; a browser's own bound would cut it without a word.</summary>
public sealed partial class TextLimitTests
{
    [Fact]
    public void TextAreas_CutNothing()
    {
        var razor = SourceFiles.Under("ResilientCity.Web", ".razor").ToList();

        razor.Count.ShouldBeGreaterThan(100);
        razor.Where(file => CutsText().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void TooLongAReasonForFindings_IsSaidWithItsNameAndBothNumbers(string culture)
    {
        System.Globalization.CultureInfo.CurrentUICulture = new(culture);

        var sentence = RefusalText.Of(new TextTooLong("FindingsReason", CaseFile.MaxReasonLength + 1, CaseFile.MaxReasonLength));

        sentence.ShouldContain(FieldsText.FindingsReason);
        Digits().Replace(sentence, "").ShouldContain($"{CaseFile.MaxReasonLength}");
    }

    [GeneratedRegex(@"<(?:textarea|MudTextField)\b[^>]*\smaxlength\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex CutsText();

    [GeneratedRegex("[, ]")]
    private static partial Regex Digits();
}
