using Bunit;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Replies.Finished;
using ResilientCity.Domain;
using ResilientCity.Domain.Replies;
using ResilientCity.Web.Replies.Finished;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Replies;

/// <summary>A finished letter on the reply part: how it stands, who answered for it, and why.</summary>
public sealed class FinishedCardTests : ComponentTest
{
    private static readonly ComparedFinish Compared = new(
        [new ComparedLine([new(PieceKind.Same, "修复"), new(PieceKind.Deleted, "12"), new(PieceKind.Inserted, "15")])],
        [new SetAside(SetAsideKind.DocumentNumber, "江水函〔2026〕8号")]);

    [Fact]
    public void FinishedCard_Undecided_ShowsItsDifferencesOpen()
    {
        var card = Render<FinishedCard>(p => p.Add(one => one.Line, Line(FinishedComparison.Differs) with { Compared = Compared }));

        card.Find("details").HasAttribute("open").ShouldBeTrue();
        card.Find(".rc-compared del").TextContent.ShouldContain("12");
        card.Markup.ShouldContain("与签发文本不一致");
        card.FindAll("li").ShouldHaveSingleItem().TextContent.ShouldContain("发文字号：江水函〔2026〕8号");
    }

    [Fact]
    public void FinishedCard_Accepted_SaysWhoAndWhyAndFoldsTheDifferences()
    {
        var line = Line(FinishedComparison.Differs) with
        {
            Compared = Compared,
            Decision = FinishedDecision.Accepted,
            DecidedBy = "联络员甲",
            DecidedAt = DateTime.UnixEpoch,
            Reason = "已报局长同意",
            IsSettled = true,
        };

        var card = Render<FinishedCard>(p => p.Add(one => one.Line, line));

        card.Find("details").HasAttribute("open").ShouldBeFalse();
        card.Markup.ShouldContain("差异已接受");
        card.Markup.ShouldContain("联络员甲");
        card.Markup.ShouldContain("理由：已报局长同意");
    }

    [Fact]
    public void FinishedCard_Scan_SaysThatNothingWasCompared() =>
        Render<FinishedCard>(p => p.Add(one => one.Line, Line(FinishedComparison.NotCompared))).Markup.ShouldContain("未能比对：没有文字层");

    private static FinishedLine Line(FinishedComparison comparison) =>
        new(new AttachmentId(7), "成品.pdf") { Comparison = comparison, AttachedBy = "联络员甲", AttachedAt = DateTime.UnixEpoch };
}
