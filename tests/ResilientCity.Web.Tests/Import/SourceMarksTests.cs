using ResilientCity.Application.Import;
using ResilientCity.Web.Import;

namespace ResilientCity.Web.Tests.Import;

public sealed class SourceMarksTests
{
    private static readonly FieldPlace Title = new("title", 0, 1, 0, 10);
    private static readonly FieldPlace Number = new("proposalNumber", 0, 1, 4, 3);

    [Fact]
    public void Line_WithoutPlaces_IsOneStretch() =>
        SourceMarks.Stretches("无关的一行", [], "title").ShouldBe([new("无关的一行", null, false)]);

    [Fact]
    public void PlacesInOneAnother_AreCutAndTheShorterOneShows()
    {
        var stretches = SourceMarks.Stretches("关于第一0123号建议，后文", [Title, Number], "proposalNumber");

        stretches.Select(one => (one.Text, one.Place?.Field, one.IsHere)).ShouldBe([("关于第一", "title", false), ("012", "proposalNumber", true), ("3号建", "title", false), ("议，后文", null, false)]);
    }

    [Fact]
    public void FieldThatIsLookedAt_ShowsWholeOverShorterOnes() =>
        SourceMarks.Stretches("关于第一0123号建议", [Title, Number], "title").Where(one => one.IsHere).Select(one => one.Text).ShouldBe(["关于第一", "012", "3号建"]);

    [Fact]
    public void PlaceBeyondTheLine_IsNoReasonToFall() =>
        Should.NotThrow(() => SourceMarks.Stretches("短", [new("title", 0, 1, 5, 9)], null));
}
