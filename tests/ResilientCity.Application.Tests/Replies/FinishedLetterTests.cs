using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Import;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Replies.Finished;
using ResilientCity.Application.Tests.Attachments;
using ResilientCity.Application.Tests.Import;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Replies;

/// <summary>The sealed PDF, scan or OFD that comes back: attached, compared, answered for, shown to whom the letter is shown.</summary>
public sealed class FinishedLetterTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task AttachFinished_PdfOfTheSignedText_IsTheSame()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);

        (await AttachAsync(one, "成品.pdf", await PdfOfAsync(one))).Value.Comparison.ShouldBe(FinishedComparison.Same);

        var view = await ReadAsync(one, one.City.Liaison);
        (view.Current!.IsSettled, view.Current.Compared, view.MayDecide).ShouldBe((true, null, false));
        (await WarningsAsync(one)).ShouldNotContain(DispatchWarningKind.FinishedDiffers);
    }

    [Fact]
    public async Task AttachFinished_PdfThatDiffers_WarnsUntilAcceptedWithAReason()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);

        (await AttachAsync(one, "成品.pdf", await PdfOfAsync(one, text => text.Replace("12公里", "15公里", StringComparison.Ordinal)))).Value.Comparison.ShouldBe(FinishedComparison.Differs);

        var view = await ReadAsync(one, one.City.Liaison);
        view.Current!.Compared!.Lines.ShouldHaveSingleItem().Pieces.Select(piece => (piece.Kind, piece.Text))
            .ShouldBe([(PieceKind.Same, "年内修复"), (PieceKind.Deleted, "12"), (PieceKind.Inserted, "15"), (PieceKind.Same, "公里。")]);
        (view.MayDecide, view.MaySignAgain).ShouldBe((true, true));
        (await WarningsAsync(one)).ShouldContain(DispatchWarningKind.FinishedDiffers);
        (await DecideAsync(one, null)).Refusal.ShouldBeOfType<FieldMissing>();
        (await DecideAsync(one, "打印时更正，已报局长同意")).ShouldBeDone();
        (await WarningsAsync(one)).ShouldNotContain(DispatchWarningKind.FinishedDiffers);
        var settled = (await ReadAsync(one, one.City.Liaison)).Current!;
        (settled.Decision, settled.DecidedBy, settled.Reason).ShouldBe((FinishedDecision.Accepted, "联络员甲", "打印时更正，已报局长同意"));
    }

    [Theory]
    [InlineData("成品.png")]
    [InlineData("成品.ofd")]
    public async Task AttachFinished_WithoutATextLayer_WaitsForSomebodysEyes(string name)
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);
        var content = name.EndsWith("ofd", StringComparison.Ordinal) ? SampleFile.Package("OFD.xml") : SampleFile.Png();

        (await AttachAsync(one, name, content)).Value.Comparison.ShouldBe(FinishedComparison.NotCompared);

        (await WarningsAsync(one)).ShouldContain(DispatchWarningKind.FinishedNotRead);
        (await DecideAsync(one, null)).ShouldBeDone();
        (await ReadAsync(one, one.City.Liaison)).Current!.Decision.ShouldBe(FinishedDecision.ConfirmedByEye);
    }

    [Fact]
    public async Task AttachFinished_PdfWithoutText_IsNotCompared()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);

        (await AttachAsync(one, "扫描.pdf", PdfFile.Of([[]]))).Value.Comparison.ShouldBe(FinishedComparison.NotCompared);
    }

    [Fact]
    public async Task AttachFinished_BrokenPdf_IsRefusedAsEverywhere()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);

        (await AttachAsync(one, "坏.pdf", SampleFile.Pdf())).Refusal.ShouldBeOfType<LetterFileRefused>().Problem.Fault.ShouldBe(LetterFileFault.Broken);
    }

    [Fact]
    public async Task AttachFinished_WordFile_IsNoFinishedLetter()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);

        (await AttachAsync(one, "稿.docx", WordFile.OfLines("正文"))).Refusal.ShouldBeOfType<FileKindNotTaken>();
    }

    [Fact]
    public async Task AttachFinished_BeforeItIsNumbered_SetsNumberAndDateAsideAndStillCountsAfter()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await SignedAsync(fixture);
        var pdf = PdfFile.Letter(CanonicalText.Of((await SignedLetterAsync(one)).WithNumberAndDate("江水函〔2026〕8号", new DateOnly(2026, 3, 9))).Split('\n', StringSplitOptions.RemoveEmptyEntries));

        (await AttachAsync(one, "成品.pdf", pdf)).Value.Comparison.ShouldBe(FinishedComparison.Same);

        var aside = (await ReadAsync(one, one.City.Liaison)).Current!.Compared!.SetAside;
        aside.Select(set => set.Kind).ShouldBe([SetAsideKind.Date, SetAsideKind.DocumentNumber], ignoreOrder: true);
        (await one.NumberAsync()).ShouldBeDone();
        (await ReadAsync(one, one.City.Liaison)).Current.ShouldNotBeNull();
    }

    [Fact]
    public async Task ReopenDraft_BecauseTheFinishedLetterDiffers_GoesBackAndFreesTheNumber()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);
        (await AttachAsync(one, "成品.pdf", await PdfOfAsync(one, text => text.Replace("12公里", "15公里", StringComparison.Ordinal)))).ShouldBeDone();

        (await fixture.Use<ReopenDraft>().ExecuteAsync(new ReopenDraftRequest(one.Command(), "成品与签发文本不一致"), one.City.Liaison, Ct)).ShouldBeDone();

        var read = await one.ReadAsync();
        (read.Stage, read.Round.Letter, read.Round.ValidSignOff).ShouldBe((CaseStage.InHandling, null, null));
        var view = await ReadAsync(one, one.City.Liaison);
        view.Current.ShouldBeNull();
        view.Former.ShouldHaveSingleItem().Decision.ShouldBe(FinishedDecision.SignAgain);
        (await one.SubmitAsync()).ShouldBeDone();
        (await fixture.Use<ApproveStep>().ExecuteAsync(new ApproveStepRequest(one.Command(), null, null), one.City.Reviewer, Ct)).ShouldBeDone();
        (await one.SignAsync()).ShouldBeDone();
        (await one.NumberAsync()).ShouldBeDone();
    }

    [Fact]
    public async Task FinishedLetter_IsTheLettersFileForWhomTheLetterIs_OnceSentAndSettled()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);
        (await AttachAsync(one, "成品.png", SampleFile.Png())).ShouldBeDone();
        var file = (await one.ReadAsync()).Round.FinishedFiles[0].File;
        Actor[] readers = [one.City.LeadDelegate, one.City.CoLiaison, one.City.Committee, one.City.Government];
        await ShouldSeeAsync(one, file, readers, sees: false);

        await one.SendAsync();
        await ShouldSeeAsync(one, file, readers, sees: false);
        (await DecideAsync(one, "已逐字核对")).ShouldBeDone();

        await ShouldSeeAsync(one, file, readers, sees: true);
        (await ReadAsync(one, one.City.LeadDelegate)).Current.ShouldBe(new FinishedLine(file, "成品.png"));
        (await fixture.Use<ReadFinishedLetter>().ExecuteAsync(one.Id, 1, one.City.StrangerLiaison, Ct)).Refusal.ShouldBeOfType<NotFound>();
    }

    private static async Task ShouldSeeAsync(TestCase one, AttachmentId file, IEnumerable<Actor> readers, bool sees)
    {
        foreach (var reader in readers)
        {
            var opened = await one.Fixture.Use<OpenAttachment>().ExecuteAsync(file, reader, Ct);
            opened.IsDone.ShouldBe(sees, reader.Name);
            if (opened.IsDone)
            {
                await opened.Value.Content.DisposeAsync();
            }

            ((await ReadAsync(one, reader)).Current is not null).ShouldBe(sees, reader.Name);
        }
    }

    private static async Task<TestCase> SignedAsync(StoreFixture fixture)
    {
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        (await one.SignAsync()).ShouldBeDone();
        return one;
    }

    private static async Task<TestCase> NumberedAsync(StoreFixture fixture)
    {
        var one = await SignedAsync(fixture);
        (await one.NumberAsync()).ShouldBeDone();
        return one;
    }

    private static async Task<LetterDocument> SignedLetterAsync(TestCase one) => LetterJson.Read((await one.ReadAsync()).Round.Versions[^1].DocumentJson);

    private static async Task<byte[]> PdfOfAsync(TestCase one, Func<string, string>? change = null)
    {
        var text = CanonicalText.Of(LetterJson.Read((await one.ReadAsync()).Round.Letter!.DocumentJson)); // numbered
        return PdfFile.Letter((change?.Invoke(text) ?? text).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task<Outcome<AttachedFinished>> AttachAsync(TestCase one, string name, byte[] content)
    {
        var file = (await StoreAttachmentTests.StoreAsync(one.Fixture, one.City.Liaison, name, content, AttachmentPurpose.FinishedLetter)).Value.Id;
        return await one.Fixture.Use<AttachFinishedLetter>().ExecuteAsync(new AttachFinishedRequest(one.Command(), file), one.City.Liaison, Ct);
    }

    private static Task<Outcome<Done>> DecideAsync(TestCase one, string? reason) =>
        one.Fixture.Use<DecideFinishedLetter>().ExecuteAsync(new DecideFinishedRequest(one.Command(), reason), one.City.Liaison, Ct);

    private static async Task<FinishedLetterView> ReadAsync(TestCase one, Actor actor) =>
        (await one.Fixture.Use<ReadFinishedLetter>().ExecuteAsync(one.Id, 1, actor, Ct)).Value;

    private static async Task<IReadOnlyList<DispatchWarningKind>> WarningsAsync(TestCase one)
    {
        var form = (await one.Fixture.Use<PrepareDispatch>().ExecuteAsync(one.Id, one.City.Liaison, Ct)).Value;
        return [.. form.Expectations.WarningsFor([]).Select(warning => warning.Kind)];
    }
}
