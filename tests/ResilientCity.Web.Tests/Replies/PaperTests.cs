using Bunit;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.Web.Replies.Paper;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Replies;

public sealed class PaperTests : ComponentTest
{
    private static readonly LetterDocument Letter = new()
    {
        Mark = "A",
        Agencies = ["江城市应急管理局"],
        TitleLines = ["江城市应急管理局", "关于第0101号建议的答复函"],
        Opening = ["收悉。"],
        SignatureAgencies = ["江城市应急管理局"],
        CopyTo = ["市政府办公厅"],
    };

    [Fact]
    public void Pages_HaveTheLayoutsLinesAtTheirPlaces()
    {
        var letter = Letter with { Opening = [new string('城', 1500) + "2022年12月。"] };
        var laid = LetterPaginator.Lay(letter);

        var paper = Render<LetterPaper>(p => p.Add(one => one.Letter, letter));

        var pages = paper.FindAll(".rc-page");
        pages.Count.ShouldBe(laid.Pages.Count);
        for (var i = 0; i < pages.Count; i++)
        {
            var lines = pages[i].QuerySelectorAll("p:not([aria-hidden]) > .rc-l").ToList();
            lines.Select(line => line.TextContent).ShouldBe(laid.Pages[i].Lines.Select(line => line.Text));
            lines[^1].GetAttribute("style")!.ShouldContain(FormattableString.Invariant($"--y:{laid.Pages[i].Lines[^1].Runs[0].Baseline:0.###}")); // set on every line
        }

        pages[1].QuerySelector("[aria-hidden] > .rc-l")!.TextContent.ShouldBe("— 2 —");
        pages[0].QuerySelectorAll(".rc-page__rule").Length.ShouldBe(4);
    }

    [Fact]
    public void Pages_AreReadAsText_WithHeadingsAndTheirNumbers()
    {
        var letter = Letter with { Sections = [new("一、", "情况", ["（一）统筹", "正文。"])] };

        var paper = Render<LetterPaper>(p => p.Add(one => one.Letter, letter).Add(one => one.Note, "草稿（未审签）"));

        paper.FindAll("[role=heading]").Select(one => (one.GetAttribute("aria-level"), string.Concat(one.TextContent.Where(sign => !char.IsWhiteSpace(sign))))).ShouldBe(
        [
            ("2", "江城市应急管理局关于第0101号建议的答复函"),
            ("3", "一、情况"),
            ("4", "（一）统筹"),
        ]);
        paper.Find("[role=group]").GetAttribute("aria-label").ShouldBe("第 1 页 / 共 1 页");
        paper.Find(".rc-l--grey").TextContent.ShouldBe("草稿（未审签）");
    }

    [Fact]
    public void Stretches_SpaceChineseCharacters_AndBoxNarrowOnes()
    {
        var laid = LetterPaginator.Lay(new LetterDocument { Opening = ["于2022年" + new string('城', 60)] });

        var line = LineLook.Of(laid.Pages[0].Lines[0].Runs);

        line.Stretches.Select(one => one.Text).First(text => text.Contains("2022", StringComparison.Ordinal)).ShouldBe("2022");
        line.Stretches.Single(one => one.Text == "2022").Class.ShouldBe("rc-n");
        string.Concat(line.Stretches.Select(one => one.Text)).ShouldBe(laid.Pages[0].Lines[0].Text);
    }

    [Fact]
    public async Task Typing_DrawsOnlyThePagesThatChange()
    {
        var section = new EditorSection(new SectionId(7), 1, "情况", new string('城', 3000), 1, null, null);
        var letter = Letter with { Sections = [new("一、", "情况", [section.Text])] };
        var preview = Render<LetterPreview>(p => p.Add(one => one.Letter, letter).Add(one => one.Sections, [section]).Add(one => one.Note, "草稿"));
        var pages = preview.FindComponents<PaperPage>();
        pages.Count.ShouldBeGreaterThan(4);
        var before = pages.Select(page => page.Instance.Drawn).ToList();

        var isFitting = await preview.InvokeAsync(() => preview.Instance.OnEditedAsync([new PreviewEdit(7, null, 2999, 1, "市", 3000)]));

        isFitting.ShouldBeTrue();
        preview.Find(".rc-pages").TextContent.ShouldContain("城市");
        var drawn = pages.Select((page, i) => page.Instance.Drawn - before[i]).ToList();
        drawn.Sum().ShouldBe(1, string.Join(' ', drawn));
    }

    [Fact]
    public async Task Typing_InAnAppendix_IsLaidOutBehindTheLetter()
    {
        var appendix = new EditorSection(new SectionId(9), 1, "清单", "江北步道。", 1, null, null);
        var preview = Render<LetterPreview>(p => p.Add(one => one.Letter, Letter).Add(one => one.Sections, []).Add(one => one.Appendices, [appendix]));

        (await preview.InvokeAsync(() => preview.Instance.OnEditedAsync([new PreviewEdit(9, "步道清单", 4, 0, "、江南", 8)]))).ShouldBeTrue();

        preview.Find(".rc-pages").TextContent.ShouldContain("附件：步道清单");
        preview.FindComponents<PaperPage>()[^1].Markup.ShouldContain("江北步道、江南。");
    }

    [Fact]
    public async Task Typing_SomethingMissed_AsksForTheWholeText()
    {
        var section = new EditorSection(new SectionId(7), 1, "情况", "正文", 1, null, null);
        var preview = Render<LetterPreview>(p => p.Add(one => one.Letter, Letter with { Sections = [new("一、", "情况", ["正文"])] }).Add(one => one.Sections, [section]));

        (await preview.InvokeAsync(() => preview.Instance.OnEditedAsync([new PreviewEdit(7, null, 5, 1, "文", 6)]))).ShouldBeFalse();
        (await preview.InvokeAsync(() => preview.Instance.OnEditedAsync([new PreviewEdit(7, "打算", 0, -1, "全部重来", 4)]))).ShouldBeTrue();

        preview.Find(".rc-pages").TextContent.ShouldContain("全部重来");
        preview.Find("[aria-level='3']").TextContent.ShouldContain("一、打算");
    }

    [Theory]
    [InlineData("城市", 1, 1, "区", 2, "城区")]
    [InlineData("城市", 0, -1, "新", 1, "新")]
    [InlineData("城市", 0, 0, "新", 3, "新城市")]
    [InlineData("城市", 2, 1, "区", 2, null)]
    [InlineData("城市", -1, 0, "区", 3, null)]
    [InlineData("城市", 0, 0, "区", 9, null)]
    public void Edit_FitsOrIsRefused(string before, int start, int removed, string inserted, int length, string? after) =>
        new PreviewEdit(1, null, start, removed, inserted, length).ApplyTo(before).ShouldBe(after);
}
