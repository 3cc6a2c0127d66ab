using Bunit;
using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Tests.Components;

public sealed class SectionEditorTests : ComponentTest
{
    private readonly List<SectionSaved> heard = [];

    [Fact]
    public void Editor_BeforeItsScript_ShowsTheTextAndTakesNone()
    {
        var editor = RenderEditor("第一段。");

        editor.Find("textarea").GetAttribute("value").ShouldBe("第一段。");
        editor.Find("textarea").HasAttribute("readonly").ShouldBeTrue();
        editor.Find("textarea").GetAttribute("aria-label").ShouldBe("加强规划");
    }

    [Fact]
    public void Editor_RenderedAgainWithAnotherText_LeavesTheScriptsTextAlone()
    {
        var editor = RenderEditor("第一段。");

        editor.Render(p => p.Add(e => e.Text, "别人的文字。"));

        editor.Find("textarea").GetAttribute("value").ShouldBe("第一段。");
    }

    [Fact]
    public async Task Editor_ScriptSaved_TellsThePageWithoutTheText()
    {
        var editor = RenderEditor("第一段。");

        await editor.Instance.OnSavedAsync(3, new DateTime(2022, 4, 7, 2, 32, 0, DateTimeKind.Utc));

        heard.ShouldBe([new SectionSaved("0750-1", 3, new DateTime(2022, 4, 7, 2, 32, 0, DateTimeKind.Utc))]);
    }

    [Fact]
    public void EditorTexts_ForTheScript_AreInThePagesLanguageUnderCamelCaseKeys()
    {
        SectionEditorTexts.All()["takeTheirs"].ShouldBe("采用对方的");
    }

    private IRenderedComponent<SectionEditor> RenderEditor(string text) => Render<SectionEditor>(p => p
        .Add(e => e.SectionId, "0750-1").Add(e => e.Url, Urls.Section(1, 1)).Add(e => e.Account, "7").Add(e => e.Label, "加强规划")
        .Add(e => e.Text, text).Add(e => e.Version, 2).Add(e => e.OnSaved, heard.Add));
}
