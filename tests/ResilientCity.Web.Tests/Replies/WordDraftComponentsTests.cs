using Bunit;
using ResilientCity.Application.Import.Drafts;
using ResilientCity.Application.Replies.Drafts;
using ResilientCity.Domain;
using ResilientCity.Domain.Replies;
using ResilientCity.Web.Replies.WordDrafts;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Replies;

/// <summary>The preview of a Word draft: what is taken, where it goes, what is left.</summary>
public sealed class WordDraftComponentsTests : ComponentTest
{
    [Fact]
    public void DraftParts_Unticked_IsNotTaken()
    {
        var chosen = new HashSet<int> { 0, 1 };
        var changes = 0;
        var parts = Render<DraftParts>(p => p
            .Add(one => one.Parts, [new DraftPart("摸清底数", "已普查。"), new DraftPart("", "没有标题的一段。")])
            .Add(one => one.Chosen, chosen)
            .Add(one => one.Changed, () => changes++));

        parts.FindAll("input[type=checkbox]")[0].Change(false);

        chosen.ShouldBe([1]);
        changes.ShouldBe(1);
        parts.Markup.ShouldContain("一、摸清底数");
        parts.Markup.ShouldContain("二、（没有标题）");
    }

    [Fact]
    public void DraftParts_None_SaysWhatToTry() =>
        Render<DraftParts>(p => p.Add(one => one.Parts, []).Add(one => one.Chosen, new HashSet<int>())).Find("[role=status]").TextContent.ShouldContain("全文都取用");

    [Fact]
    public void DraftParts_Appendices_AreCountedAndOneWithoutTextSaysSo()
    {
        var chosen = new HashSet<int> { 0, 1 };
        var parts = Render<DraftParts>(p => p
            .Add(one => one.Kind, SectionKind.Appendix)
            .Add(one => one.Parts, [new DraftPart("步道清单", "江北步道。"), new DraftPart("进度表", "")])
            .Add(one => one.Chosen, chosen));

        parts.FindAll("strong").Select(name => name.TextContent).ShouldBe(["附件1 步道清单", "附件2 进度表"]);
        parts.FindAll("li")[1].TextContent.ShouldContain("只有名称");
        parts.FindAll("li")[1].QuerySelector("details").ShouldBeNull();
    }

    [Fact]
    public void DraftTarget_Choice_NamesTheSectionAndAnEmptyOneIsFilled()
    {
        SectionId? into = null;
        var target = Render<DraftTarget>(p => p
            .Add(one => one.Sections, [new PresentSection(new SectionId(4), 1, "摸清底数", false), new PresentSection(new SectionId(5), 2, "加快修复", true)])
            .Add(one => one.ChosenParts, 2)
            .Add(one => one.ValueChanged, value => into = value));

        target.FindAll("label")[1].TextContent.ShouldContain("接在第一部分“摸清底数”之后");
        target.FindAll("label")[2].TextContent.ShouldContain("填入第二部分“加快修复”");
        target.FindAll("input")[2].Change(true);

        into.ShouldBe(new SectionId(5));
    }

    [Fact]
    public void DraftRest_TablesAndPictures_AreNamedWithWhereTheyStay()
    {
        var reading = new DraftReading
        {
            Parts = [],
            Tables = [new DraftTable([new DraftRow(["项目", "时限"]), new DraftRow(["步道", "6月"])], [])],
            Objects = [new DraftObject(DraftObjectKind.Picture, "现场情况见下图。"), new DraftObject(DraftObjectKind.TrackedChange, null)],
            Frame = [new FramePart(FrameKind.Foot, "市水务局")],
        };

        var rest = Render<DraftRest>(p => p.Add(one => one.Reading, reading).Add(one => one.HasFile, true));

        rest.FindAll("td").Select(cell => cell.TextContent).ShouldBe(["项目", "时限", "步道", "6月"]);
        rest.Markup.ShouldContain("原表保留在所附的原稿里");
        rest.FindAll("li").Select(item => item.TextContent.Trim()).ShouldBe(["图片：“现场情况见下图。”", "修订痕迹（按已接受处理）"]);
        rest.Find("dt").TextContent.ShouldBe("落款、联系人、抄送");
    }
}
