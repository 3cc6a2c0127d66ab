using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Replies.Drafts;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Tests.Replies;

/// <summary>Appendices of a draft: edited, composed, kept in versions, compared, taken from a Word draft.</summary>
public sealed class DraftAppendicesTests
{
    private const string WordDraft = "一、摸清底数\n已普查，见附件1。\n附件：1.步道清单\n2.进度表\n附件1\n步道清单\n江北步道。\n附件2\n进度表\n3月开工。";
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Appendices_AddedMovedAndSaved_StandInTheLetterAndInTheEditor()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        await AddAsync(one, "进度表", "3月开工。");
        await AddAsync(one, "步道清单", "江北步道。");
        var second = (await one.ReadAsync()).Round.Draft.Appendices[1];

        (await fixture.Use<MoveSection>().ExecuteAsync(new(one.Draft(), second.Id, 1), one.City.Officer, Ct)).ShouldBeDone();

        var view = (await fixture.Use<ReadReplyEditor>().ExecuteAsync(one.Id, one.City.Officer, Ct)).Value;
        view.Appendices.Select(appendix => (appendix.Order, appendix.Heading, appendix.Text)).ShouldBe([(1, "步道清单", "江北步道。"), (2, "进度表", "3月开工。")]);
        view.Sections.Count.ShouldBe(2);
        view.Letter.Attachments.ShouldBe(["附件：1.步道清单", "2.进度表"]);
        view.Letter.Appendix.ShouldBe(["附件1", "步道清单", "江北步道。", "附件2", "进度表", "3月开工。"]);
        CanonicalText.Of(view.Letter).ShouldEndWith("附件1\n步道清单\n江北步道。\n附件2\n进度表\n3月开工。\n");
    }

    [Fact]
    public async Task Appendix_Saved_ChangesTheHashAndIsCompared()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        await AddAsync(one, "步道清单", "江北步道。");
        var before = await KeepAsync(one);
        var appendix = (await one.ReadAsync()).Round.Draft.Appendices[0];

        (await one.SaveAsync(appendix.Id, "江北步道、江南步道。", appendix.Version, one.City.Officer)).ShouldBeDone();

        var after = await KeepAsync(one);
        after.ContentHash.ShouldNotBe(before.ContentHash);
        var compared = (await fixture.Use<CompareVersions>().ExecuteAsync(new(one.Id, new(1, before.Number), new(1, after.Number)), one.City.Officer, Ct)).Value;
        compared.Lines.Single(line => line.IsChanged).Pieces.ShouldContain(new ComparedPiece(PieceKind.Inserted, "、江南步道"));
    }

    [Fact]
    public async Task RemoveSection_Appendix_KeepsItsWordsAsAVersionAndRenumbers()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        await AddAsync(one, "步道清单", "江北步道。");
        await AddAsync(one, "进度表", "3月开工。");
        var first = (await one.ReadAsync()).Round.Draft.Appendices[0];

        (await fixture.Use<RemoveSection>().ExecuteAsync(new(one.Draft(), first.Id), one.City.Officer, Ct)).ShouldBeDone();

        var round = (await one.ReadAsync()).Round;
        round.Draft.Appendices.ShouldHaveSingleItem().Order.ShouldBe(1);
        LetterJson.Read(round.LatestVersion!.DocumentJson).Attachments.ShouldBe(["附件：1.步道清单", "2.进度表"]);
    }

    [Fact]
    public async Task TakeWordDraft_ItsAppendices_AreOfferedAndTakenAsChosen()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        var preview = (await fixture.Use<PreviewWordDraft>().ExecuteAsync(new(one.Id, new(null, WordDraft)), one.City.Officer, Ct)).Value;
        preview.Reading.Appendices.ShouldBe([new("步道清单", "江北步道。"), new("进度表", "3月开工。")]);

        (await fixture.Use<TakeWordDraft>().ExecuteAsync(new(one.Draft(), preview.DraftVersion, new(null, WordDraft)) { Appendices = [1] }, one.City.Officer, Ct)).ShouldBeDone();

        var draft = (await one.ReadAsync()).Round.Draft;
        draft.Sections.Select(section => section.Heading).ShouldBe(["摸清底数"]);
        draft.Appendices.Select(appendix => (appendix.Heading, appendix.Text)).ShouldBe([("进度表", "3月开工。")]);
    }

    [Fact]
    public async Task Composed_WrittenAndReadInAgain_HasTheSameAppendices()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await DraftedAsync(fixture);
        await AddAsync(one, "步道清单", "一、江北\n江北步道。");
        await AddAsync(one, "进度表", "3月开工。");
        var letter = (await fixture.Use<ReadReplyEditor>().ExecuteAsync(one.Id, one.City.Officer, Ct)).Value.Letter.WithNumberAndDate("江水函〔2026〕7号", new DateOnly(2026, 4, 7));

        var pdf = fixture.Use<LetterPdf>();
        foreach (var format in new[] { LetterFileFormat.Docx, LetterFileFormat.Pdf })
        {
            var file = LetterFile.Of(letter, format, LetterPageOptions.Standard, pdf, null);

            var read = LetterReader.Read(LetterFileReader.Read(file.Bytes, "答复" + file.Extension).Text!).Document; // read: there is a text

            read.Attachments.ShouldBe(letter.Attachments, file.Extension);
            read.Appendix.ShouldBe(letter.Appendix, file.Extension);
        }
    }

    private static async Task AddAsync(TestCase one, string title, string text)
    {
        (await one.Fixture.Use<AddSection>().ExecuteAsync(new(one.Draft(), title, SectionKind.Appendix), one.City.Officer, Ct)).ShouldBeDone();
        var appendix = (await one.ReadAsync()).Round.Draft.Appendices[^1];
        (await one.SaveAsync(appendix.Id, text, appendix.Version, one.City.Officer)).ShouldBeDone();
    }

    /// <summary>The version that is kept when the draft has lain still.</summary>
    private static async Task<DraftVersion> KeepAsync(TestCase one)
    {
        one.Fixture.Clock.Advance(KeepIdleVersions.IdleAfter + TimeSpan.FromMinutes(1));
        await one.Fixture.Use<KeepIdleVersions>().ExecuteAsync(Ct);
        one.Fixture.Clock.Advance(TimeSpan.FromMinutes(1)); // what is typed now is typed later
        return (await one.ReadAsync()).Round.LatestVersion!; // kept just now
    }

    private static async Task<TestCase> DraftedAsync(StoreFixture fixture)
    {
        var one = await TestCase.InHandlingAsync(fixture);
        await one.WriteDraftAsync();
        return one;
    }
}
