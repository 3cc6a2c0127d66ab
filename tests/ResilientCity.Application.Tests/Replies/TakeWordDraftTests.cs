using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Import;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Replies.Drafts;
using ResilientCity.Application.Tests.Attachments;
using ResilientCity.Application.Tests.Import;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Replies;

/// <summary>A division's Word draft becomes a new version; what stood there is kept, the file stays with the case.</summary>
public sealed class TakeWordDraftTests
{
    private const string Text = "一、摸清底数\n已普查三遍。\n二、落实资金\n列入明年预算。";
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task TakeWordDraft_InsteadOfAll_KeepsBothAsVersionsAndTheFile()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        var file = await UploadAsync(one, one.City.Officer);
        var preview = (await fixture.Use<PreviewWordDraft>().ExecuteAsync(new(one.Id, new(file, null)), one.City.Officer, Ct)).Value;
        preview.Reading.Parts.Select(part => part.Heading).ShouldBe(["摸清底数", "落实资金"]);

        (await TakeAsync(one, preview.DraftVersion, new(file, null))).ShouldBeDone();

        var round = (await one.ReadAsync()).Round;
        round.Draft.Sections.Select(section => (section.Heading, section.Text)).ShouldBe([("摸清底数", "已普查三遍。"), ("落实资金", "列入明年预算。")]);
        round.Versions.Select(version => version.Cause).ShouldBe([VersionCause.BeforeIntake, VersionCause.DraftTaken]);
        (round.LatestVersion!.SourceName, round.LatestVersion.SourceFile, round.LatestVersion.KeptBy).ShouldBe(("河道处稿.docx", file, "承办人乙"));
        LetterJson.Read(round.Versions[0].DocumentJson).Sections[1].HeadingText.ShouldBe("加快修复");
        var history = (await fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(one.Id), one.City.Liaison, Ct)).Value.History;
        (history[^1].Kind, history[^1].SourceDocument).ShouldBe((CaseEventKind.DraftTaken, new AttachmentLine(file, "河道处稿.docx")));
        (await fixture.Use<OpenAttachment>().ExecuteAsync(file, one.City.Liaison, Ct)).ShouldBeDone();
    }

    [Fact]
    public async Task TakeWordDraft_IntoASection_TakesTheChosenPartsBehindItsText()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        var draft = (await one.ReadAsync()).Round.Draft;

        (await fixture.Use<TakeWordDraft>().ExecuteAsync(
            new(one.Draft(), draft.Version, new(null, Text), [1], draft.Sections[1].Id), one.City.Officer, Ct)).ShouldBeDone();

        var after = (await one.ReadAsync()).Round;
        after.Draft.Sections.Select(section => section.Text).ShouldBe(["全市步道已普查。", "年内修复12公里。\n列入明年预算。"]);
        after.LatestVersion!.SourceFile.ShouldBeNull();
    }

    [Fact]
    public async Task TakeWordDraft_DraftMovedSinceThePreview_IsRefusedAndNothingIsLost()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        var draft = (await one.ReadAsync()).Round.Draft;
        (await one.SaveAsync(draft.Sections[0].Id, "别人刚写的。", draft.Sections[0].Version, one.City.Liaison)).ShouldBeDone();

        (await TakeAsync(one, draft.Version, new(null, Text))).Refusal.ShouldBeOfType<DraftChanged>();

        (await one.ReadAsync()).Round.Draft.Sections[0].Text.ShouldBe("别人刚写的。");
    }

    [Fact]
    public async Task TakeWordDraft_FileOfAnother_IsNotThere()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        var file = await UploadAsync(one, one.City.Liaison);

        (await fixture.Use<PreviewWordDraft>().ExecuteAsync(new(one.Id, new(file, null)), one.City.Officer, Ct)).Refusal.ShouldBeOfType<NotFound>();
        (await fixture.Use<PreviewWordDraft>().ExecuteAsync(new(one.Id, new(null, Text)), one.City.CoLiaison, Ct)).Refusal.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task WordDraft_OutsideTheLeadAgency_IsNeverOpened()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        var file = await UploadAsync(one, one.City.Officer);
        var draft = (await one.ReadAsync()).Round.Draft;
        (await TakeAsync(one, draft.Version, new(file, null))).ShouldBeDone();

        foreach (var actor in new[] { one.City.Committee, one.City.CoLiaison, one.City.LeadDelegate, one.City.StrangerLiaison })
        {
            (await fixture.Use<OpenAttachment>().ExecuteAsync(file, actor, Ct)).Refusal.ShouldBeOfType<NotFound>();
        }
    }

    [Fact]
    public async Task StoreAttachment_MacroDocument_SaysSo()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        var refusal = (await StoreAttachmentTests.StoreAsync(fixture, city.Liaison, "稿.docx", SampleFile.Package("word/document.xml", "word/vbaProject.bin"), AttachmentPurpose.WordDraft)).Refusal;

        refusal.ShouldBeOfType<LetterFileRefused>().Problem.Fault.ShouldBe(LetterFileFault.CarriesMacros);
    }

    private static Task<Outcome<TakenDraft>> TakeAsync(TestCase one, int seen, WordDraftInput input) =>
        one.Fixture.Use<TakeWordDraft>().ExecuteAsync(new(one.Draft(), seen, input), one.City.Officer, Ct);

    private static async Task<TestCase> DraftedAsync(StoreFixture fixture)
    {
        var one = await TestCase.InHandlingAsync(fixture);
        await one.WriteDraftAsync();
        return one;
    }

    private static async Task<AttachmentId> UploadAsync(TestCase one, Actor actor) =>
        (await StoreAttachmentTests.StoreAsync(one.Fixture, actor, "河道处稿.docx", WordFile.OfLines(Text), AttachmentPurpose.WordDraft)).Value.Id;
}
