using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters.Pages;
using UglyToad.PdfPig;

namespace ResilientCity.Application.Tests.Replies;

public sealed class ExportLetterFilesTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Letter_NumberedAndSealed_IsAFileForWhoMayReadIt()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await SignedLetters.NumberedAsync(fixture);

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
        return [.. pdf.GetPages().Select(MarginNotes.Of)];
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

    private static Task<Outcome<ExportedLetterFile>> ExportAsync(TestCase one, LetterFileFormat format, Actor actor) =>
        one.Fixture.Use<ExportLetterFile>().ExecuteAsync(new LetterFileRequest(one.Id, null, format, LetterPageOptions.Standard), actor, Ct);
}
