using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

public sealed class DraftTests
{
    [Fact]
    public void WriteSection_MovesItsOwnVersionAndTheDrafts_NotTheCases()
    {
        var one = Drafted();
        var (section, draft, version) = (one.Round.Draft.Sections[0].Version, one.Round.Draft.Version, one.Version);

        one.WriteSection(one.Round.Draft.Sections[0].Id, "新的正文", By(Officer)).ShouldBeNull();

        var written = one.Round.Draft.Sections[0];
        (written.Text, written.Version, written.SavedBy).ShouldBe(("新的正文", section + 1, "承办人乙"));
        (one.Round.Draft.Version, one.Version).ShouldBe((draft + 1, version));
    }

    [Fact]
    public void WriteSection_ThirtyThousandCharacters_IsNormal()
    {
        var one = Drafted();

        one.WriteSection(one.Round.Draft.Sections[0].Id, new string('字', 30_000), By(Officer)).ShouldBeNull();
    }

    [Fact]
    public void WriteSection_TooLong_SaysTheLimit() =>
        Drafted().ShouldRefuse<TextTooLong>(one => one.WriteSection(one.Round.Draft.Sections[0].Id, new string('字', ReplyDraft.MaxSectionLength + 1), By(Officer)));

    [Fact]
    public void WriteSection_Unknown_IsNotFound() =>
        Drafted().ShouldRefuse<NotFound>(one => one.WriteSection(new SectionId(999), "文字", By(Officer)));

    [Fact]
    public void RenameSection_TooLong_SaysTheLimit() =>
        Drafted().ShouldRefuse<TextTooLong>(one => one.RenameSection(one.Round.Draft.Sections[0].Id, new string('题', ReplyDraft.MaxHeadingLength + 1), By(Officer)));

    [Fact]
    public void RenameSection_Unknown_IsNotFound() =>
        Drafted().ShouldRefuse<NotFound>(one => one.RenameSection(new SectionId(999), "标题", By(Officer)));

    [Fact]
    public void AddSection_BeyondTheMost_IsRefused()
    {
        var one = InHandling();
        for (var count = 0; count < ReplyDraft.MaxSections; count++)
        {
            one.AddSection("标题", By(Officer)).IsDone.ShouldBeTrue();
        }

        one.ShouldRefuse<TextTooLong>(same => same.AddSection("再加", By(Officer)).Refusal).Limit.ShouldBe(ReplyDraft.MaxSections);
    }

    [Fact]
    public void AddSection_HeadingTooLong_IsRefused() =>
        InHandling().ShouldRefuse<TextTooLong>(one => one.AddSection(new string('题', ReplyDraft.MaxHeadingLength + 1), By(Officer)).Refusal);

    [Fact]
    public void RemoveSection_InTheMiddle_RenumbersTheRest()
    {
        var one = ThreeSections();

        one.RemoveSection(one.Round.Draft.Sections[1].Id, By(Officer)).ShouldBeNull();

        one.Round.Draft.Sections.Select(section => (section.Order, section.Heading)).ShouldBe([(1, "甲"), (2, "丙")]);
    }

    [Fact]
    public void RemoveSection_Unknown_IsNotFound() => Drafted().ShouldRefuse<NotFound>(one => one.RemoveSection(new SectionId(999), By(Officer)));

    [Theory]
    [InlineData(1, "丙甲乙")]
    [InlineData(2, "甲丙乙")]
    [InlineData(-5, "丙甲乙")]
    [InlineData(99, "甲乙丙")]
    public void MoveSection_ToAPlace_RenumbersAll(int position, string expected)
    {
        var one = ThreeSections();

        one.MoveSection(one.Round.Draft.Sections[2].Id, position, By(Officer)).ShouldBeNull();

        string.Concat(one.Round.Draft.Sections.Select(section => section.Heading)).ShouldBe(expected);
        one.Round.Draft.Sections.Select(section => section.Order).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void MoveSection_Unknown_IsNotFound() => Drafted().ShouldRefuse<NotFound>(one => one.MoveSection(new SectionId(999), 1, By(Officer)));

    [Fact]
    public void Draft_AfterSubmission_CannotBeChangedByAnybody()
    {
        var one = InSignOff();
        var section = one.Round.Draft.Sections[0].Id;

        one.ShouldRefuse<NotPermitted>(same => same.WriteSection(section, "改", By(Officer)));
        one.ShouldRefuse<NotPermitted>(same => same.RenameSection(section, "改", By(Officer)));
        one.ShouldRefuse<NotPermitted>(same => same.AddSection("加", By(Officer)).Refusal);
        one.ShouldRefuse<NotPermitted>(same => same.RemoveSection(section, By(Officer)));
        one.ShouldRefuse<NotPermitted>(same => same.MoveSection(section, 1, By(Officer)));
        one.ShouldRefuse<NotPermitted>(same => same.SetReplyFacts(Facts("B"), By(Officer)));
        one.ShouldRefuse<NotPermitted>(same => same.SetOwnWording("开头", "结尾", By(Officer)));
        one.ShouldRefuse<NotPermitted>(same => same.KeepVersion(VersionCause.Idle, OtherText, By(Officer)));
    }

    [Fact]
    public void SetOwnWording_Null_ReturnsToTheTemplate()
    {
        var one = Drafted();
        one.SetOwnWording("开头", "结尾", By(Officer)).ShouldBeNull();

        one.SetOwnWording(null, null, By(Officer)).ShouldBeNull();

        (one.Round.Draft.OwnOpening, one.Round.Draft.OwnClosing).ShouldBe((null, null));
    }

    [Fact]
    public void KeepVersion_SameTextAsTheLatest_KeepsNoneAndSaysNothing()
    {
        var one = Drafted();
        one.KeepVersion(VersionCause.Idle, Text, By(Officer)).ShouldBeNull();
        var before = CaseState.Of(one);

        one.KeepVersion(VersionCause.Idle, Text, By(Officer)).ShouldBeNull();

        CaseState.Of(one).ShouldBe(before);
        one.Round.Versions.ShouldHaveSingleItem().Number.ShouldBe(1);
    }

    [Fact]
    public void KeepVersion_TextThatWasThereBefore_IsANewVersionAgain()
    {
        var one = Drafted();
        one.KeepVersion(VersionCause.Idle, Text, By(Officer)).ShouldBeNull();
        one.KeepVersion(VersionCause.Idle, OtherText, By(Officer)).ShouldBeNull();

        one.KeepVersion(VersionCause.Idle, Text, By(Officer)).ShouldBeNull();

        one.Round.Versions.Select(version => version.Number).ShouldBe([1, 2, 3]);
    }

    private static CaseFile ThreeSections()
    {
        var one = InHandling();
        foreach (var heading in new[] { "甲", "乙", "丙" })
        {
            one.AddSection(heading, By(Officer)).IsDone.ShouldBeTrue();
        }

        return one.WithIds();
    }
}
