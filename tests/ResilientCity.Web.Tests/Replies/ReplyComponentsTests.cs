using Bunit;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Replies;
using ResilientCity.Web.Replies;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Replies;

public sealed class ReplyComponentsTests : ComponentTest
{
    [Fact]
    public void ComparedText_Changes_AreMarkedByElementAndWordNotByColourAlone()
    {
        var text = Render<ComparedText>(p => p.Add(one => one.Lines,
            [new ComparedLine([new(PieceKind.Same, "修复"), new(PieceKind.Deleted, "12"), new(PieceKind.Inserted, "15")])]));

        text.Find("del").TextContent.ShouldContain("12");
        text.Find("ins").TextContent.ShouldContain("15");
        text.Find("ins .rc-hidden").TextContent.ShouldNotBeEmpty();
    }

    [Fact]
    public void SectionList_Buttons_MoveByOneAndStopAtTheEnds()
    {
        (SectionId, int)? moved = null;
        var list = Render<SectionList>(p => p
            .Add(one => one.CaseId, 1)
            .Add(one => one.Sections, [Section(1, "甲"), Section(2, "乙")])
            .Add(one => one.Move, move => moved = move));
        var buttons = list.FindAll(".rc-section-list__moves button");

        buttons[0].HasAttribute("disabled").ShouldBeTrue();
        buttons[3].HasAttribute("disabled").ShouldBeTrue();
        buttons[1].Click();

        moved.ShouldBe((new SectionId(1), 2));
    }

    [Fact]
    public void SectionList_Drop_MovesTheDraggedSectionThere()
    {
        (SectionId, int)? moved = null;
        var list = Render<SectionList>(p => p
            .Add(one => one.CaseId, 1)
            .Add(one => one.Sections, [Section(1, "甲"), Section(2, "乙"), Section(3, "丙")])
            .Add(one => one.Move, move => moved = move));

        list.FindAll("li")[2].DragStart();
        list.FindAll("li")[0].Drop();

        moved.ShouldBe((new SectionId(3), 1));
    }

    [Theory]
    [InlineData(1, "附件 清单")]
    [InlineData(2, "附件1 清单")]
    public void SectionList_Appendices_AreNumberedOnlyWhereThereAreSeveral(int count, string first)
    {
        var list = Render<SectionList>(p => p
            .Add(one => one.CaseId, 1)
            .Add(one => one.Kind, SectionKind.Appendix)
            .Add(one => one.Sections, [.. new[] { Section(1, "清单"), Section(2, "进度表") }.Take(count)]));

        list.Find("li a").TextContent.ShouldBe(first);
        list.Find("form button").TextContent.ShouldContain("增加附件");
    }

    [Fact]
    public void OpinionShelf_MissingOnesStandFirst_OneClickInsertsTheText()
    {
        string? inserted = null;
        var shelf = Render<OpinionShelf>(p => p
            .Add(one => one.Opinions, [Opinion(1, "市园林局", "护坡绿化由我局负责。"), Opinion(2, "市交通局", null)])
            .Add(one => one.Insert, text => inserted = text));

        shelf.FindAll(".rc-shelf__one")[0].TextContent.ShouldContain("市交通局");
        shelf.Find("button").Click();

        inserted.ShouldBe("护坡绿化由我局负责。");
    }

    [Fact]
    public void WordingField_SwitchedBack_ForgetsTheOwnWords()
    {
        var saved = "unset";
        var field = Render<WordingField>(p => p
            .Add(one => one.Label, "开头语").Add(one => one.Made, "按模板的话").Add(one => one.Own, "自拟的话")
            .Add(one => one.Save, text => saved = text ?? "none"));

        field.Find("textarea").GetAttribute("value").ShouldBe("自拟的话");
        field.Find("input[type=checkbox]").Change(false);

        saved.ShouldBe("none");
        field.Find("p").TextContent.ShouldBe("按模板的话");
    }

    private static EditorSection Section(int id, string heading) => new(new SectionId(id), id, heading, "", 0, null, null);

    private static ReplyOpinion Opinion(int id, string agency, string? text) =>
        new(new OpinionId(id), new AgencyId(id), agency, text is null ? OpinionState.Asked : OpinionState.Given, text, null, null, null, null);
}
