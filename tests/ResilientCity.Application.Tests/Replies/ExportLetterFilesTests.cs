using System.IO.Compression;
using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ResilientCity.Application.Tests.Replies;

public sealed class ExportLetterFilesTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Letter_NumberedAndSealed_IsAFileForWhoMayReadIt()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);

        foreach (var format in Enum.GetValues<LetterFileFormat>())
        {
            var made = (await ExportAsync(one, format, one.City.Liaison)).Value;

            (made.Number, made.IsDraft, made.File.Format).ShouldBe(("0101", false, format));
            made.File.Bytes[..2].ShouldBe(format is LetterFileFormat.Pdf ? "%P"u8.ToArray() : "PK"u8.ToArray());
            (await ExportAsync(one, format, one.City.LeadDelegate)).Refusal.ShouldBeOfType<NotFound>();
        }
    }

    [Fact]
    public async Task Letter_StillADraft_IsAFileThatSaysSo_ForTheLeadAgencyOnly()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.WriteDraftAsync();

        (await ExportAsync(one, LetterFileFormat.Docx, one.City.Officer)).Value.IsDraft.ShouldBeTrue();
        (await ExportAsync(one, LetterFileFormat.Docx, one.City.Committee)).Refusal.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task JointLetters_AreOneForEachDelegate_AddressedToHimAlone()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);
        var names = (await one.ReadAsync()).Proposal.Delegates.OrderBy(raised => raised.Order).Select(raised => raised.Name).ToList();
        var told = new Told();
        using var file = new MemoryStream();

        var made = (await fixture.Use<ExportJointLetters>().ExecuteAsync(one.Id, null, LetterBundleForm.PdfFiles, file, told, one.City.Liaison, Ct)).Value;

        made.Count.ShouldBe(names.Count);
        told.All.ShouldBe(Enumerable.Range(1, names.Count).Select(done => new LettersDone(done, names.Count)));
        using var archive = new ZipArchive(file);
        archive.Entries.Count.ShouldBe(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            using var content = new MemoryStream();
            await using (var entry = await archive.Entries[i].OpenAsync(Ct))
            {
                await entry.CopyToAsync(content, Ct);
            }

            using var pdf = PdfDocument.Open(content.ToArray());
            var text = string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));
            text.ShouldContain(names.Count == 1 ? names[0] : "答复函" + names[i] + "代表：");
        }
    }

    [Fact]
    public async Task JointLetters_OfADraft_AreRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        using var file = new MemoryStream();

        (await fixture.Use<ExportJointLetters>().ExecuteAsync(one.Id, null, LetterBundleForm.OnePdf, file, null, one.City.Liaison, Ct))
            .Refusal.ShouldBeOfType<LetterNotThere>();
        file.Length.ShouldBe(0);
    }

    [Fact]
    public async Task JointLetters_Cancelled_StopBetweenTwoLetters()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);
        using var stop = new CancellationTokenSource();
        var told = new Told { After = stop.Cancel };
        using var file = new MemoryStream();

        await Should.ThrowAsync<OperationCanceledException>(
            fixture.Use<ExportJointLetters>().ExecuteAsync(one.Id, null, LetterBundleForm.PdfFiles, file, told, one.City.Liaison, stop.Token));

        told.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Copies_AreOneForEachCoHandler_WithItsNameInTheMargin_AndTheLettersOwnWords()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);
        using var file = new MemoryStream();

        var made = (await fixture.Use<ExportCoHandlerCopies>().ExecuteAsync(one.Id, null, LetterBundleForm.OnePdf, file, null, one.City.Liaison, Ct)).Value;

        made.Count.ShouldBe((await one.ReadAsync()).CoHandlers.Count);
        var agency = fixture.Use<ReadLetterPrint>();
        var letter = (await agency.ExecuteAsync(one.Id, null, one.City.Liaison, Ct)).Value.Letter;
        using var pdf = PdfDocument.Open(file.ToArray());
        var body = string.Concat(pdf.GetPages().SelectMany(page => page.Letters.Where(IsOfTheLetter)).Select(drawn => drawn.Value));
        body.ShouldBe(string.Concat(ResilientCity.Domain.Letters.CanonicalText.Of(letter).Where(sign => !char.IsWhiteSpace(sign))));
        pdf.GetPages().ShouldAllBe(page => NoteOf(page).StartsWith("抄送：", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Copies_OfADraft_OrForTheCommittee_AreRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        using var file = new MemoryStream();
        var export = fixture.Use<ExportCoHandlerCopies>();

        (await export.ExecuteAsync(one.Id, null, LetterBundleForm.OnePdf, file, null, one.City.Liaison, Ct)).Refusal.ShouldBeOfType<LetterNotThere>();
        (await export.ExecuteAsync(one.Id, null, LetterBundleForm.OnePdf, file, null, one.City.Committee, Ct)).Refusal.ShouldBeOfType<NotFound>();
        file.Length.ShouldBe(0);
    }

    [Fact]
    public async Task DraftsPdf_SaysOnEveryPageThatItIsOne_TheSignedLettersDoesNot()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.WriteDraftAsync();

        (await NotesAsync(one)).ShouldAllBe(note => note == "草稿（未审签）");

        await one.BringToHeadAsync();
        (await NotesAsync(one)).ShouldAllBe(note => note == "草稿（未审签）");

        (await one.SignAsync()).ShouldBeDone();
        (await NotesAsync(one)).ShouldAllBe(note => note.Length == 0);
    }

    private static async Task<List<string>> NotesAsync(TestCase one)
    {
        using var pdf = PdfDocument.Open((await ExportAsync(one, LetterFileFormat.Pdf, one.City.Officer)).Value.File.Bytes);
        return [.. pdf.GetPages().Select(NoteOf)];
    }

    private static string NoteOf(Page page) => string.Concat(page.Letters.Where(drawn => !IsOfTheLetter(drawn) && drawn.StartBaseLine.Y > page.Height / 2).Select(drawn => drawn.Value));

    /// <summary>Neither a page number nor a note: black or red.</summary>
    private static bool IsOfTheLetter(Letter drawn)
    {
        var isNumber = drawn.StartBaseLine.Y * 25.4 / 72 <= 297 - 262.5;
        var (red, green, blue) = drawn.Color.ToRGBValues();
        return !isNumber && !(Math.Abs(red - green) < 0.01 && Math.Abs(red - blue) < 0.01 && red > 0.3);
    }

    [Fact]
    public async Task Opinion_IsALetterOfItsAgency_ForItAndTheLeadAgency()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        var opinion = (await one.ReadAsync()).Round.Opinions.Single().Id;
        var export = fixture.Use<ExportOpinionLetter>();
        (await OpinionAsync(one.City.Liaison)).Refusal.ShouldBeOfType<OpinionNotGiven>();
        await one.GiveOpinionAsync();

        using var pdf = PdfDocument.Open((await OpinionAsync(one.City.CoLiaison)).Value.File.Bytes);
        var text = string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));

        foreach (var part in (string[])["江园函〔2026〕3号", "协办意见的函", "园林局意见：护坡绿化由我局负责。", "特此函告。"])
        {
            text.ShouldContain(part);
        }

        (await OpinionAsync(one.City.Liaison)).ShouldBeDone();
        (await OpinionAsync(one.City.Committee)).Refusal.ShouldBeOfType<NotFound>();
        (await OpinionAsync(one.City.StrangerLiaison)).Refusal.ShouldBeOfType<NotFound>();

        Task<Outcome<ExportedLetterFile>> OpinionAsync(Actor actor) =>
            export.ExecuteAsync(one.Id, opinion, LetterFileFormat.Pdf, LetterPageOptions.Standard, actor, Ct);
    }

    private static async Task<TestCase> NumberedAsync(StoreFixture fixture)
    {
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        (await one.SignAsync()).ShouldBeDone();
        (await one.NumberAsync()).ShouldBeDone();
        return one;
    }

    private static Task<Outcome<ExportedLetterFile>> ExportAsync(TestCase one, LetterFileFormat format, Actor actor) =>
        one.Fixture.Use<ExportLetterFile>().ExecuteAsync(new LetterFileRequest(one.Id, null, format, LetterPageOptions.Standard), actor, Ct);

    private sealed class Told : IProgress<LettersDone>
    {
        public List<LettersDone> All { get; } = [];

        public Action? After { get; init; }

        public void Report(LettersDone value)
        {
            All.Add(value);
            After?.Invoke();
        }
    }
}
