using System.IO.Compression;
using ResilientCity.Application.Import;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using UglyToad.PdfPig;

namespace ResilientCity.Application.Tests.Replies;

public sealed class LettersForManyTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task JointLetters_AreOneForEachDelegate_AddressedToHimAlone()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await SignedLetters.NumberedAsync(fixture);
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
        var one = await SignedLetters.NumberedAsync(fixture);
        using var stop = new CancellationTokenSource();
        var told = new Told { After = stop.Cancel };
        using var file = new MemoryStream();

        await Should.ThrowAsync<OperationCanceledException>(
            fixture.Use<ExportJointLetters>().ExecuteAsync(one.Id, null, LetterBundleForm.PdfFiles, file, told, one.City.Liaison, stop.Token));

        told.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task OnePdf_ToldLetterByLetter_IsWholeWhenTheLastIsTold_AndStopsBetweenTwo()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await SignedLetters.NumberedAsync(fixture);
        using var file = new MemoryStream();
        var lengths = new List<long>();
        var told = new Told { After = () => lengths.Add(file.Length) };

        var made = (await fixture.Use<ExportJointLetters>().ExecuteAsync(one.Id, null, LetterBundleForm.OnePdf, file, told, one.City.Liaison, Ct)).Value;

        told.All.ShouldBe(Enumerable.Range(1, made.Count).Select(done => new LettersDone(done, made.Count)));
        lengths[^1].ShouldBe(file.Length);
        lengths.SkipLast(1).ShouldAllBe(length => length == 0);
        using var stop = new CancellationTokenSource();
        var stopping = new Told { After = stop.Cancel };
        await Should.ThrowAsync<OperationCanceledException>(
            fixture.Use<ExportJointLetters>().ExecuteAsync(one.Id, null, LetterBundleForm.OnePdf, Stream.Null, stopping, one.City.Liaison, stop.Token));
        stopping.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Copies_AreOneForEachCoHandler_WithItsNameInTheMargin_AndTheLettersOwnWords()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await SignedLetters.NumberedAsync(fixture);
        using var file = new MemoryStream();

        var made = (await fixture.Use<ExportCoHandlerCopies>().ExecuteAsync(one.Id, null, LetterBundleForm.OnePdf, file, null, one.City.Liaison, Ct)).Value;

        made.Count.ShouldBe((await one.ReadAsync()).CoHandlers.Count);
        var agency = fixture.Use<ReadLetterPrint>();
        var letter = (await agency.ExecuteAsync(one.Id, null, one.City.Liaison, Ct)).Value.Letter;
        using var pdf = PdfDocument.Open(file.ToArray());
        var body = string.Concat(pdf.GetPages().SelectMany(page => page.Letters.Where(MarginNotes.IsOfTheLetter)).Select(drawn => drawn.Value));
        body.ShouldBe(string.Concat(CanonicalText.Of(letter).Where(sign => !char.IsWhiteSpace(sign))));
        pdf.GetPages().ShouldAllBe(page => MarginNotes.Of(page).StartsWith("抄送：", StringComparison.Ordinal));
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
