using Bunit;
using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Tests.Components;

public sealed class TextAreaFieldTests : ComponentTest
{
    [Fact]
    public void TextAreaField_LongerThanTheLimit_KeepsTheWholeTextAndSaysTheLimit()
    {
        var value = "";
        var field = Render<TextAreaField>(with => with
            .Add(one => one.Label, "理由")
            .Add(one => one.Value, value)
            .Add(one => one.ValueChanged, text => value = text)
            .Add(one => one.Limit, 10));

        field.Find("textarea").HasAttribute("maxlength").ShouldBeFalse();
        field.Find("textarea").GetAttribute("data-limit").ShouldBe("10");
        field.Find("textarea").Change(new string('长', 40));
        value.Length.ShouldBe(40);

        field.Render(with => with.Add(one => one.Value, value));
        field.Find(".rc-problem").TextContent.ShouldContain("10");
    }
}
