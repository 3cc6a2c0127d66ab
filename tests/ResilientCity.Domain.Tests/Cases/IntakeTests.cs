using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>A draft that was written elsewhere becomes the draft, or a part of it.</summary>
public sealed class IntakeTests
{
    [Fact]
    public void TakeDraftIn_InsteadOfAll_KeepsTheSectionOfTheSameHeading()
    {
        var one = Drafted();
        var kept = one.Round.Draft.Sections[0];

        one.TakeDraftIn(Intake(one, null, new DraftPart("新的部分", "新的正文"), new DraftPart(kept.Heading, "改过的正文")), By(Officer)).ShouldBeNull();

        one.Round.Draft.Sections.Select(section => (section.Order, section.Heading, section.Text)).ShouldBe([(1, "新的部分", "新的正文"), (2, kept.Heading, "改过的正文")]);
        one.Round.Draft.Sections[1].ShouldBeSameAs(kept);
        kept.SavedBy.ShouldBe(Officer.Name);
    }

    [Fact]
    public void TakeDraftIn_IntoASection_SetsItBehindWhatIsThere()
    {
        var one = Drafted();
        var section = one.Round.Draft.Sections[0];
        var before = section.Text;

        one.TakeDraftIn(Intake(one, section.Id, new DraftPart("", "再加一段。")), By(Officer)).ShouldBeNull();

        section.Text.ShouldBe(before + "\n再加一段。");
    }

    [Fact]
    public void TakeDraftIn_DraftMovedMeanwhile_IsRefused()
    {
        var one = Drafted();
        var intake = Intake(one, null, new DraftPart("新的部分", "新的正文"));
        one.WriteSection(one.Round.Draft.Sections[0].Id, "别人刚写的", By(Officer)).ShouldBeNull();

        one.ShouldRefuse<DraftChanged>(it => it.TakeDraftIn(intake, By(Officer)));
    }

    [Fact]
    public void TakeDraftIn_BeyondTheBounds_IsRefused()
    {
        var one = Drafted();

        one.ShouldRefuse<FieldMissing>(it => it.TakeDraftIn(Intake(it, null, new DraftPart("只有标题", " ")), By(Officer)));
        one.ShouldRefuse<TextTooLong>(it => it.TakeDraftIn(Intake(it, null, new DraftPart(new string('长', ReplyDraft.MaxHeadingLength + 1), "正文")), By(Officer)));
        one.ShouldRefuse<TextTooLong>(it => it.TakeDraftIn(Intake(it, null, new DraftPart("标题", new string('长', ReplyDraft.MaxSectionLength + 1))), By(Officer)));
        one.ShouldRefuse<TextTooLong>(it => it.TakeDraftIn(Intake(it, null, [.. Enumerable.Repeat(new DraftPart("标题", "正文"), ReplyDraft.MaxSections + 1)]), By(Officer)));
        one.ShouldRefuse<NotFound>(it => it.TakeDraftIn(Intake(it, new SectionId(999), new DraftPart("", "正文")), By(Officer)));
    }

    [Fact]
    public void KeepTakenDraft_Version_SaysWhereItCameFrom()
    {
        var one = Drafted();

        one.KeepTakenDraft(OtherText, new DraftSource("处室稿.docx", new AttachmentId(7)), By(Officer)).ShouldBeNull();

        var version = one.Round.LatestVersion!;
        (version.Cause, version.KeptBy, version.SourceName, version.SourceFile).ShouldBe((VersionCause.DraftTaken, Officer.Name, "处室稿.docx", new AttachmentId(7)));
        (one.LastEvent().Kind, one.LastEvent().Note, one.Stage).ShouldBe((CaseEventKind.DraftTaken, "处室稿.docx", CaseStage.InHandling));
    }

    private static CaseFile Drafted()
    {
        var one = InHandling();
        one.WriteSection(one.AddSection("摸清底数", By(Officer)).Value.Id, "全市步道已普查。", By(Officer)).ShouldBeNull();
        return one;
    }

    private static DraftIntake Intake(CaseFile one, SectionId? into, params DraftPart[] parts) => new(one.Round.Draft.Version, parts, into);
}
