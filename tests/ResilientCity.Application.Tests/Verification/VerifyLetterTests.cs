using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Application.Verification;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Tests.Verification;

public sealed class VerifyLetterTests
{
    private const string Number = "江水函〔2026〕8号";
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Code_OfASignedLetter_SaysNumberDateAgencyAndDayAndNothingElse()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);
        var code = await CodeAsync(one);

        var answer = await AskAsync(fixture, code.ToLowerInvariant());

        answer.Answer.ShouldBe(VerificationAnswer.Genuine);
        var letter = answer.Letter.ShouldNotBeNull();
        (letter.DocumentNumber, letter.IsSignedOnPaper).ShouldBe((Number, false));
        letter.Agencies.ShouldBe((await LetterAsync(one)).SignatureAgencies);
        typeof(VerifiedLetter).GetProperties().Select(part => part.Name)
            .ShouldBe(["DocumentNumber", "LetterDate", "Agencies", "NumberedOn", "IsSignedOnPaper"], ignoreOrder: true);
    }

    [Fact]
    public async Task Code_UnknownOrMistyped_AreToldApart()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);
        var code = await CodeAsync(one);
        var wrong = code[..^1] + VerificationCode.Alphabet.First(other => other != code[^1]);

        (await AskAsync(fixture, wrong)).ShouldBe(new VerificationResult(VerificationAnswer.Mistyped));
        (await AskAsync(fixture, VerificationCodes.Draw().ToString())).ShouldBe(new VerificationResult(VerificationAnswer.Unknown));
    }

    [Fact]
    public void Codes_Drawn_AreAllDifferent() =>
        Enumerable.Range(0, 2_000).Select(_ => VerificationCodes.Draw().Plain).Distinct().Count().ShouldBe(2_000);

    [Fact]
    public async Task File_InEachOfItsForms_IsTheLetterThatWasSigned()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);

        foreach (var (name, bytes) in await FilesAsync(one))
        {
            (await SendAsync(fixture, bytes, name)).Answer.ShouldBe(VerificationAnswer.Genuine, name);
        }
    }

    [Fact]
    public async Task File_OfEachJointDelegate_IsTheLetterThatWasSigned()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture, new("卢喆", "东江代表团"), new("沈堃", "西江代表团"));
        using var zip = new MemoryStream();
        await fixture.Use<ExportJointLetters>().ExecuteAsync(one.Id, null, LetterBundleForm.PdfFiles, zip, null, one.City.Liaison, Ct);
        using var archive = new ZipArchive(zip);

        archive.Entries.Count.ShouldBeGreaterThan(1);
        foreach (var entry in archive.Entries)
        {
            await using var content = await entry.OpenAsync(Ct);
            (await fixture.Use<VerifyFile>().ExecuteAsync(content, "letter.pdf", Ct)).Answer.ShouldBe(VerificationAnswer.Genuine, entry.Name);
        }
    }

    [Theory]
    [InlineData("12公里", "13公里")]
    [InlineData("代表：", "代表，您好：")]
    [InlineData("何小满", "何大满")]
    [InlineData("年内修复12公里。", "年内修复12公里。打印本页")]
    [InlineData("修复12公里。", "修复12公里,")]
    public async Task File_WithAnyCharacterChanged_Differs(string from, string to)
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);
        var text = CanonicalText.Of(await LetterAsync(one));
        text.ShouldContain(from);

        var answer = await SendAsync(fixture, Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal)), "letter.txt");

        answer.ShouldBe(new VerificationResult(VerificationAnswer.Differs));
    }

    [Fact]
    public async Task File_ThatOnlyHasTheNumber_IsNotToldThatTheNumberIsTaken()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);
        var letter = await LetterAsync(one);
        var made = letter with
        {
            TitleLines = ["关于无关事项的答复函"],
            Opening = ["来函收悉。"],
            Sections = [new LetterSection(null, null, ["此处另写了一段与原函毫无关系的话，只为试探这个文号是否已经用过，看看页面会不会说漏了嘴。"], false)],
            Closing = ["特此函复。"],
        };

        var taken = await SendAsync(fixture, Encoding.UTF8.GetBytes(LetterTextRenderer.Render(made)), "letter.txt");
        var free = await SendAsync(fixture, Encoding.UTF8.GetBytes(LetterTextRenderer.Render(made.WithNumberAndDate("江水函〔2026〕9号", letter.Date!.Value))), "letter.txt");
        var otherDay = await SendAsync(fixture, Encoding.UTF8.GetBytes(LetterTextRenderer.Render(letter.WithNumberAndDate(Number, letter.Date.Value.AddDays(1)))), "letter.txt");

        taken.ShouldBe(new VerificationResult(VerificationAnswer.Unknown));
        free.ShouldBe(taken);
        otherDay.Answer.ShouldBe(VerificationAnswer.Unknown);
    }

    [Fact]
    public async Task File_WithoutNumberOrUnreadable_SaysWhich()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);
        var draft = (await LetterAsync(one)) with { DocumentNumber = null, Date = null, DateText = null };

        (await SendAsync(fixture, Encoding.UTF8.GetBytes(LetterTextRenderer.Render(draft)), "letter.txt")).Answer.ShouldBe(VerificationAnswer.NoNumber);
        (await SendAsync(fixture, [], "letter.txt")).Fault.ShouldBe(LetterFileFault.Empty);
        (await SendAsync(fixture, "%PDF-1.7 broken"u8.ToArray(), "letter.pdf")).Answer.ShouldBe(VerificationAnswer.Unreadable);
        (await SendAsync(fixture, new byte[ImportLimits.FileBytes + 1], "letter.txt")).Fault.ShouldBe(LetterFileFault.TooLarge);
    }

    [Fact]
    public async Task Letter_WithALaterOneSent_IsReplacedFromThatDay()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);
        var (code, files) = (await CodeAsync(one), await FilesAsync(one));
        await one.SendAsync();
        (await AskAsync(fixture, code)).Answer.ShouldBe(VerificationAnswer.Genuine);

        await AddRoundAsync(one, sent: false);
        (await AskAsync(fixture, code)).Answer.ShouldBe(VerificationAnswer.Genuine, "nothing of a re-handling is known outside before its letter goes out");
        await AddRoundAsync(one, sent: true);

        (await AskAsync(fixture, code)).Answer.ShouldBe(VerificationAnswer.Replaced);
        (await SendAsync(fixture, files[0].Bytes, files[0].Name)).Answer.ShouldBe(VerificationAnswer.Replaced);
    }

    [Fact]
    public async Task Letter_WhoseSignatureIsVoidOrWhoseStoredTextWasTouched_IsVoided()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);
        var code = await CodeAsync(one);
        await using (var db = fixture.Fresh())
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE SignOffRecords SET VoidedAt = '2026-03-09 00:00:00'", Ct);
        }

        (await AskAsync(fixture, code)).Answer.ShouldBe(VerificationAnswer.Voided);

        await using (var db = fixture.Fresh())
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE SignOffRecords SET VoidedAt = NULL; UPDATE ReplyLetters SET DocumentJson = REPLACE(DocumentJson, '12公里', '99公里')", Ct);
        }

        (await AskAsync(fixture, code)).Answer.ShouldBe(VerificationAnswer.Voided);
    }

    [Fact]
    public async Task Letter_EnteredLate_HasNoCodeAndWasNotSignedHere()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await NumberedAsync(fixture);
        var files = await FilesAsync(one);
        await using (var db = fixture.Fresh())
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE ReplyLetters SET Origin = 'Imported', VerificationCode = NULL", Ct);
        }

        (await SendAsync(fixture, files[0].Bytes, files[0].Name)).ShouldBe(new VerificationResult(VerificationAnswer.NotSignedHere));
    }

    private static async Task<TestCase> NumberedAsync(StoreFixture fixture, params DelegateName[] delegates)
    {
        var one = await TestCase.InHandlingAsync(fixture, delegates: delegates.Length > 0 ? delegates : null);
        await one.BringToHeadAsync();
        (await one.SignAsync()).ShouldBeDone();
        (await one.NumberAsync(Number)).ShouldBeDone();
        return one;
    }

    private static async Task<string> CodeAsync(TestCase one) => (await one.ReadAsync()).Rounds[0].Letter!.VerificationCode.ShouldNotBeNull();

    private static async Task<LetterDocument> LetterAsync(TestCase one) => LetterJson.Read((await one.ReadAsync()).Rounds[0].Letter!.DocumentJson); // numbered

    private static async Task<List<(string Name, byte[] Bytes)>> FilesAsync(TestCase one)
    {
        List<(string, byte[])> files = [("letter.txt", Encoding.UTF8.GetBytes(LetterTextRenderer.Render(await LetterAsync(one))))];
        foreach (var format in Enum.GetValues<LetterFileFormat>())
        {
            foreach (var withHead in new[] { true, false })
            {
                var made = await one.Fixture.Use<ExportLetterFile>().ExecuteAsync(new(one.Id, null, format, new LetterPageOptions(withHead)), one.City.Liaison, Ct);
                files.Add(($"{(withHead ? "letter" : "bare")}{made.Value.File.Extension}", made.Value.File.Bytes));
            }
        }

        return files;
    }

    /// <summary>A second handling, as the store has one: what leads to it is told elsewhere.</summary>
    private static async Task AddRoundAsync(TestCase one, bool sent)
    {
        await using var db = one.Fixture.Fresh();
        if (sent)
        {
            await db.Database.ExecuteSqlAsync($"UPDATE Rounds SET RepliedOn = '2026-05-06' WHERE CaseId = {one.Id.Value} AND Number = 2", Ct);
            return;
        }

        (await one.AnswerAsync("dissatisfied")).ShouldBeDone();
        (await one.Fixture.Use<OrderRehandling>().ExecuteAsync(
            new OrderRehandlingRequest(one.Command(), RoundCause.Dissatisfied, "未说明进度"), one.City.Committee, Ct)).ShouldBeDone();
    }

    private static Task<VerificationResult> AskAsync(StoreFixture fixture, string code) => fixture.Use<VerifyCode>().ExecuteAsync(code, Ct);

    private static async Task<VerificationResult> SendAsync(StoreFixture fixture, byte[] bytes, string name)
    {
        using var content = new MemoryStream(bytes);
        return await fixture.Use<VerifyFile>().ExecuteAsync(content, name, Ct);
    }
}
