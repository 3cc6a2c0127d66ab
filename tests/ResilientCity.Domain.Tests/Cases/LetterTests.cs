using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>Sending, posting, and a letter that comes in from outside.</summary>
public sealed class LetterTests
{
    [Fact]
    public void Dispatch_BeforeNumbering_IsRefused() =>
        SignedOff().ShouldRefuse<NotPermitted>(one => one.Dispatch([ToLead()], By(Liaison))).ShouldBe(new NotPermitted(CaseAction.Dispatch, CaseStage.SignedOff));

    [Fact]
    public void Dispatch_ToTheLeadDelegate_IsTheReply()
    {
        var one = Replied();

        (one.Stage, one.Round.RepliedOn).ShouldBe((CaseStage.Replied, Sent));
        one.LastEvent().Act.IsLateEntry.ShouldBeTrue();
    }

    [Fact]
    public void Dispatch_FirstWithoutTheLeadDelegate_IsRefused() =>
        Numbered().ShouldRefuse<FieldMissing>(one => one.Dispatch([ToCommittee()], By(Liaison))).Field.ShouldBe("LeadDelegate");

    [Fact]
    public void Dispatch_ToNobody_IsRefused() => Numbered().ShouldRefuse<FieldMissing>(one => one.Dispatch([], By(Liaison))).Field.ShouldBe("Recipients");

    [Fact]
    public void Dispatch_CopyLater_LeavesTheReplyDate()
    {
        var one = Replied();

        one.Dispatch([ToCommittee(Sent.AddDays(3))], By(Liaison)).ShouldBeNull();

        (one.Stage, one.Round.RepliedOn, one.Round.Dispatches.Count).ShouldBe((CaseStage.Replied, Sent, 2));
    }

    [Fact]
    public void Dispatch_OnPaperAndOnThePlatform_CountsWhatReachedTheLeadDelegateFirst()
    {
        var one = Numbered();

        one.Dispatch([ToLead(Sent.AddDays(4)), ToLead(Sent)], By(Liaison)).ShouldBeNull();

        one.Round.RepliedOn.ShouldBe(Sent);
    }

    [Fact]
    public void Dispatch_InTheFuture_IsRefused() => Numbered().ShouldRefuse<DateInFuture>(one => one.Dispatch([ToLead(Today.AddDays(1))], By(Liaison)));

    [Fact]
    public void Dispatch_UploadedInTheFuture_IsRefused() =>
        Numbered().ShouldRefuse<DateInFuture>(one => one.Dispatch([ToLead() with { UploadedOn = Today.AddDays(1) }], By(Liaison)));

    [Fact]
    public void Dispatch_BeforeTheLettersDate_IsRefused() =>
        Numbered().ShouldRefuse<DateTooEarly>(one => one.Dispatch([ToLead(SignedOn.AddDays(-1))], By(Liaison))).NotBefore.ShouldBe(SignedOn);

    [Fact]
    public void Dispatch_BeforeTheAssignmentWhereNoLetterSaysADate_IsRefused()
    {
        var facts = new EntryFacts { Stage = CaseStage.Numbered, AssignedOn = Assigned };
        var one = CaseFile.EnterAt(Proposal(), LeadAgency, OperatingMode.AgencyOwn, facts, By(Liaison)).Value;

        one.ShouldRefuse<DateTooEarly>(same => same.Dispatch([ToLead(Assigned.AddDays(-1))], By(Liaison)));
    }

    [Fact]
    public void RecordPublication_KeepsDateAddressAndReviewer()
    {
        var one = Replied();

        one.RecordPublication(new Publication(Sent.AddDays(2), "https://example.org/reply/101", "审核人"), By(Liaison)).ShouldBeNull();

        one.Round.Publication.ShouldBe(new Publication(Sent.AddDays(2), "https://example.org/reply/101", "审核人"));
    }

    [Theory]
    [InlineData("", "审核人", "Address")]
    [InlineData("https://example.org/1", "", "Reviewer")]
    public void RecordPublication_Incomplete_IsRefused(string address, string reviewer, string missing) =>
        Replied().ShouldRefuse<FieldMissing>(one => one.RecordPublication(new Publication(Sent, address, reviewer), By(Liaison))).Field.ShouldBe(missing);

    [Fact]
    public void RecordPublication_BeforeTheReply_IsRefused() =>
        Replied().ShouldRefuse<DateTooEarly>(one => one.RecordPublication(new Publication(Sent.AddDays(-1), "https://example.org/1", "审核人"), By(Liaison)));

    [Fact]
    public void RecordPublication_InTheFuture_IsRefused() =>
        Replied().ShouldRefuse<DateInFuture>(one => one.RecordPublication(new Publication(Today.AddDays(1), "https://example.org/1", "审核人"), By(Liaison)));

    [Fact]
    public void ImportLetter_InHandling_FillsTheDraftAndFreezesNothing()
    {
        var one = InHandling();

        one.ImportLetter(Imported(), By(Liaison)).ShouldBeNull();

        one.Round.Draft.Sections.Select(section => section.Heading).ShouldBe(["总体情况", "下一步"]);
        (one.Round.Draft.OwnOpening, one.Round.Draft.OwnClosing, one.Round.Letter).ShouldBe(("原开头", "原结尾", null));
        one.Round.LatestVersion!.Cause.ShouldBe(VersionCause.Imported);
    }

    [Fact]
    public void ImportLetter_OverASummary_ReplacesItAsALateEntryWithTrace()
    {
        var one = CaseFile.EnterAt(Proposal(), LeadAgency, OperatingMode.WholeProcess, new EntryFacts { Stage = CaseStage.Replied, RepliedOn = Sent }, By(Liaison)).Value;
        one.SetSummary(Imported("d"), By(Actor.Job));
        one.Round.Draft.IsSummary.ShouldBeTrue();

        one.ImportLetter(Imported(), By(Liaison, Sent)).ShouldBeNull();

        (one.Round.Draft.IsSummary, one.Round.Letter!.Origin, one.Stage).ShouldBe((false, LetterOrigin.Imported, CaseStage.Replied));
        one.LastEvent().Act.IsLateEntry.ShouldBeTrue();
        one.LastEvent().Changes.ShouldHaveSingleItem().Field.ShouldBe("FullHash");
    }

    [Fact]
    public void ImportLetter_OverAnEarlierImport_ReplacesIt()
    {
        var one = CaseFile.EnterAt(Proposal(), LeadAgency, OperatingMode.WholeProcess, new EntryFacts { Stage = CaseStage.Replied }, By(Liaison)).Value;
        one.ImportLetter(Imported("d"), By(Liaison)).ShouldBeNull();

        one.ImportLetter(Imported(), By(Liaison)).ShouldBeNull();

        one.Round.Letter!.ContentHash.ShouldBe(new string('c', 64));
        one.Round.Versions.Count.ShouldBe(2);
    }

    [Fact]
    public void ImportLetter_OverALetterSignedHere_IsRefusedAtEveryStage()
    {
        foreach (var stage in new[] { CaseStage.Numbered, CaseStage.Replied, CaseStage.Concluded, CaseStage.Archived })
        {
            CaseActs.Situations[stage](OperatingMode.WholeProcess).ShouldRefuse<LetterSignedHere>(one => one.ImportLetter(Imported(), By(Liaison)));
        }
    }

    [Fact]
    public void ImportLetter_WhileSigned_IsRefusedSoThatTheSignedTextStays() =>
        SignedOff().ShouldRefuse<NotPermitted>(one => one.ImportLetter(Imported(), By(Liaison)));
}
