using ResilientCity.Application.Cases;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Tests.Replies;

public sealed class ReplyReadsTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task ReadReplyEditor_InHandling_ShowsDraftOpinionsAndWhatTheRegistrySuggests()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.WriteDraftAsync();

        var view = (await fixture.Use<ReadReplyEditor>().ExecuteAsync(one.Id, one.City.Officer, Ct)).Value;

        view.CanEdit.ShouldBeTrue();
        view.Sections.Select(section => section.Heading).ShouldBe(["摸清底数", "加快修复"]);
        view.MadeOpening.ShouldContain("与市园林局1个协办单位共同");
        view.Opinions.ShouldHaveSingleItem().IsMissing.ShouldBeTrue();
        view.Suggested.CopyTo.ShouldBe("市人大常委会人代工委、市政府办公厅");
        view.Suggested.Signatory.ShouldBe("丁局长");
        view.Letter.Sections[1].Label.ShouldBe("二、");
    }

    [Fact]
    public async Task ReadReplyEditor_OutsideTheLeadAgency_IsNotThere()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        var city = one.City;

        foreach (var actor in new[] { city.CoLiaison, city.Committee, city.Government, city.LeadDelegate, city.StrangerLiaison, city.Administrator })
        {
            (await fixture.Use<ReadReplyEditor>().ExecuteAsync(one.Id, actor, Ct)).Refusal.ShouldBeOfType<NotFound>();
            (await fixture.Use<ReadVersions>().ExecuteAsync(one.Id, actor, Ct)).Refusal.ShouldBeOfType<NotFound>();
            (await fixture.Use<ReadLetterPrint>().ExecuteAsync(one.Id, null, actor, Ct)).Refusal.ShouldBeOfType<NotFound>();
        }
    }

    [Fact]
    public async Task ExactText_ForACoHandler_FromItsCountersignRequestOn()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await SetChainAsync(one);
        await one.GiveOpinionAsync();
        await one.WriteDraftAsync();
        await one.SubmitAsync();
        var sheet = fixture.Use<ReadSignOffSheet>();
        (await sheet.ExecuteAsync(one.Id, one.City.CoLiaison, Ct)).Refusal.ShouldBeOfType<NotFound>();

        await fixture.Use<ApproveStep>().ExecuteAsync(new ApproveStepRequest(one.Command(), null, null), one.City.Reviewer, Ct);

        var seen = (await sheet.ExecuteAsync(one.Id, one.City.CoLiaison, Ct)).Value;
        seen.Letter.Sections.Count.ShouldBe(2);
        seen.May(Domain.Workflow.CaseAction.ApproveStep).ShouldBeTrue();
        (await fixture.Use<ReadLetterPrint>().ExecuteAsync(one.Id, null, one.City.CoLiaison, Ct)).Value.Origin.ShouldBeNull();
        (await fixture.Use<ReadSignOffQueue>().ExecuteAsync(one.City.CoLiaison, Ct)).Value.Mine.ShouldHaveSingleItem().StepKind.ShouldBe(SignOffStepKind.Countersign);
        (await sheet.ExecuteAsync(one.Id, one.City.Committee, Ct)).Refusal.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task ReadSignOffQueue_ShowsMyStepsAndForTheLiaisonThoseOfOthers()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        var queue = fixture.Use<ReadSignOffQueue>();

        (await queue.ExecuteAsync(one.City.Head, Ct)).Value.Mine.ShouldHaveSingleItem().Step.ShouldBe("局长审签");
        (await queue.ExecuteAsync(one.City.Reviewer, Ct)).Value.Mine.ShouldBeEmpty();
        var liaison = (await queue.ExecuteAsync(one.City.Liaison, Ct)).Value;
        liaison.Mine.ShouldBeEmpty();
        liaison.Others.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task ReadSignOffSheet_AfterAReturn_ShowsWhatChangedSinceTheLastLook()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        await fixture.Use<ReturnReply>().ExecuteAsync(new ReturnReplyRequest(one.Command(), null, "数字要核"), one.City.Head, Ct);
        fixture.Clock.Advance(TimeSpan.FromHours(1));
        var section = (await one.ReadAsync()).Round.Draft.Sections[1];
        await one.SaveAsync(section.Id, "年内修复15公里。", section.Version, one.City.Officer);
        (await one.SubmitAsync()).ShouldBeDone();

        var sheet = (await fixture.Use<ReadSignOffSheet>().ExecuteAsync(one.Id, one.City.Head, Ct)).Value;

        sheet.LastReturn!.Reason.ShouldBe("数字要核");
        sheet.SinceLastLook!.Changed.ShouldHaveSingleItem().Pieces.ShouldBe(
        [
            new(PieceKind.Same, "年内修复"), new(PieceKind.Deleted, "12"), new(PieceKind.Inserted, "15"), new(PieceKind.Same, "公里。"),
        ]);
        (await fixture.Use<ReadSignOffSheet>().ExecuteAsync(one.Id, one.City.Officer, Ct)).Value.SinceLastLook.ShouldBeNull();
    }

    /// <summary>He opened the first version and decided nothing; the officer took it back and changed it.</summary>
    [Fact]
    public async Task ReadSignOffSheet_AfterAMereOpening_ShowsWhatChangedSinceAndGoesOnShowingIt()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        (await SheetAsync()).IsOpened.ShouldBeFalse();
        await OpenAsync(1);
        (await SheetAsync()).IsOpened.ShouldBeTrue();
        (await SheetAsync()).SinceLastLook.ShouldBeNull();

        (await fixture.Use<RecallDraft>().ExecuteAsync(new RecallDraftRequest(one.Command(), "数字要改"), one.City.Officer, Ct)).ShouldBeDone();
        var section = (await one.ReadAsync()).Round.Draft.Sections[1];
        await one.SaveAsync(section.Id, "年内修复15公里。", section.Version, one.City.Officer);
        (await one.SubmitAsync()).ShouldBeDone();
        (await fixture.Use<ApproveStep>().ExecuteAsync(new ApproveStepRequest(one.Command(), null, null), one.City.Reviewer, Ct)).ShouldBeDone();

        var sheet = await SheetAsync();
        sheet.IsOpened.ShouldBeFalse();
        sheet.SinceLastLook!.Version.Key.Number.ShouldBe(1);
        sheet.SinceLastLook.Changed.ShouldHaveSingleItem().Pieces.ShouldContain(new ComparedPiece(PieceKind.Inserted, "15"));
        await OpenAsync(sheet.Version.Key.Number);
        await OpenAsync(sheet.Version.Key.Number);
        (await SheetAsync()).SinceLastLook!.Version.Key.Number.ShouldBe(1);

        async Task<SignOffSheet> SheetAsync() => (await fixture.Use<ReadSignOffSheet>().ExecuteAsync(one.Id, one.City.Head, Ct)).Value;

        async Task OpenAsync(int version) =>
            (await fixture.Use<NoteSheetLook>().ExecuteAsync(new NoteSheetLookRequest(Guid.NewGuid(), one.Id, version), one.City.Head, Ct)).ShouldBeDone();
    }

    [Fact]
    public async Task ReadSignOffSheet_AfterAReturnOnPaper_NamesWhoReturnedItAndWhoRecordedThat()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        var paper = new CaseCommand(Guid.NewGuid(), one.Id, null, null, new RecordingBasis(RecordSource.Paper, "发文稿纸", null, null));

        (await fixture.Use<ReturnReply>().ExecuteAsync(new ReturnReplyRequest(paper, 1, "数字要核", "局长辛"), one.City.Liaison, Ct)).ShouldBeDone();

        var note = (await fixture.Use<ReadSignOffSheet>().ExecuteAsync(one.Id, one.City.Reviewer, Ct)).Value.LastReturn!;
        (note.By, note.Reason).ShouldBe(("局长辛", "数字要核"));
        note.Recorded.ShouldBe(new RecordedReturn(one.City.Liaison.Name, RecordSource.Paper));
    }

    [Fact]
    public async Task CompareVersions_TwoVersions_MarksWhatCameAndWent()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        var section = (await one.ReadAsync()).Round.Draft.Sections[0].Id;
        await one.SignAsync(1, new SectionCorrection(section, "全市步道已全面普查。"));

        var result = (await fixture.Use<CompareVersions>().ExecuteAsync(
            new CompareVersionsRequest(one.Id, new VersionKey(1, 1), new VersionKey(1, 2)), one.City.Officer, Ct)).Value;

        result.To.IsSigned.ShouldBeTrue();
        result.Lines.Single(line => line.IsChanged).Pieces.ShouldContain(new ComparedPiece(PieceKind.Inserted, "全面"));
    }

    [Fact]
    public async Task SetReplyFacts_OutsideTheRuleSet_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);

        async Task<Refusal?> SetAsync(ReplyFacts facts) => (await fixture.Use<SetReplyFacts>().ExecuteAsync(
            new SetReplyFactsRequest(one.Draft(), facts), one.City.Officer, Ct)).Refusal;

        (await SetAsync(TestCase.Facts with { MarkCode = "Z" })).ShouldBe(new UnknownChoice("MarkCode", "Z"));
        (await SetAsync(TestCase.Facts with { PublicityCode = "secret" })).ShouldBe(new UnknownChoice("PublicityCode", "secret"));
        (await SetAsync(TestCase.Facts with { PublicityCode = "none" })).ShouldBe(new FieldMissing("PublicityReason"));
        (await SetAsync(TestCase.Facts with { PublicityCode = "none", PublicityReason = "涉及个人信息" })).ShouldBeNull();
    }

    private static async Task SetChainAsync(TestCase one)
    {
        await using var db = one.Fixture.Fresh();
        var lead = db.Agencies.Single(agency => agency.Id == one.City.Lead);
        db.Entry(lead).Collection("SignOffSteps").Load();
        lead.SetSignOffSteps(
        [
            new SignOffTemplateStep(SignOffStepKind.Review, "办公室核稿", one.City.Reviewer.AccountId),
            new SignOffTemplateStep(SignOffStepKind.Countersign, "会签", null),
            new SignOffTemplateStep(SignOffStepKind.SignOff, "局长审签", one.City.Head.AccountId),
        ]);
        await db.SaveChangesAsync(Ct);
    }
}
