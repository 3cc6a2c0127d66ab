using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Tests.Attachments;

public sealed class StoreAttachmentTests
{
    [Fact]
    public async Task StoreAttachment_Pdf_IsKeptByItsHashAndComesBackTheSame()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        var stored = (await StoreAsync(fixture, city.Liaison, "回执.pdf", SampleFile.Pdf())).Value;

        var opened = (await fixture.Use<OpenAttachment>().ExecuteAsync(stored.Id, city.Liaison, CancellationToken.None)).Value;
        using var copy = new MemoryStream();
        await using (opened.Content)
        {
            await opened.Content.CopyToAsync(copy, CancellationToken.None);
        }

        copy.ToArray().ShouldBe(SampleFile.Pdf());
        opened.FileName.ShouldBe("回执.pdf");
        File.Exists(Path.Combine(fixture.Folder, "files", opened.Sha256[..2], opened.Sha256[2..])).ShouldBeTrue();
    }

    [Theory]
    [InlineData("../../../etc/cron.d/x.pdf", "x.pdf")]
    [InlineData(@"C:\Users\wang\桌面\回执.pdf", "回执.pdf")]
    [InlineData("a\u202Efdp.exe.pdf", "afdp.exe.pdf")]
    [InlineData("x\0\r\n.pdf", "x.pdf")]
    public async Task StoreAttachment_NameWithFoldersOrControls_KeepsOnlyTheName(string name, string kept)
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        (await StoreAsync(fixture, city.Liaison, name, SampleFile.Pdf())).Value.FileName.ShouldBe(kept);
        Files(fixture).Length.ShouldBe(1);
    }

    [Fact]
    public async Task StoreAttachment_SameContentTwice_LiesThereOnce()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        var first = await StoreAsync(fixture, city.Liaison, "a.pdf", SampleFile.Pdf());
        var second = await StoreAsync(fixture, city.CoLiaison, "b.pdf", SampleFile.Pdf());

        second.Value.Id.ShouldNotBe(first.Value.Id);
        Files(fixture).Length.ShouldBe(1);
    }

    [Fact]
    public async Task StoreAttachment_ContentOfAnotherKind_IsRefusedAndLeavesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        (await StoreAsync(fixture, city.Liaison, "a.pdf", SampleFile.Png())).Refusal.ShouldBe(new FileNotWhatItSays("a.pdf", ".pdf"));
        (await StoreAsync(fixture, city.Liaison, "a.pdf", [])).Refusal.ShouldBe(new FileEmpty("a.pdf"));
        (await StoreAsync(fixture, city.Liaison, "a.exe", SampleFile.Pdf())).Refusal.ShouldBeOfType<FileKindNotTaken>();
        await ShouldBeEmptyAsync(fixture);
    }

    [Fact]
    public async Task StoreAttachment_OverTheLimit_SaysTheLimitAndLeavesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var tooMuch = new byte[StoreAttachment.MaxBytes + 1];
        SampleFile.Pdf().CopyTo(tooMuch, 0);

        (await StoreAsync(fixture, city.Liaison, "a.pdf", tooMuch)).Refusal.ShouldBe(new FileTooLarge("a.pdf", 20 * 1024 * 1024));
        await ShouldBeEmptyAsync(fixture);
    }

    [Fact]
    public async Task StoreAttachment_ByDelegateOrNobody_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        (await StoreAsync(fixture, city.LeadDelegate, "a.pdf", SampleFile.Pdf())).Refusal.ShouldBeOfType<NotFound>();
        var holder = Actor.SlipHolder(city.LeadDelegate.DelegateId!.Value, "卢喆"); // the delegate's account has one
        (await StoreAsync(fixture, holder, "a.pdf", SampleFile.Pdf())).Refusal.ShouldBeOfType<NotFound>();
        await ShouldBeEmptyAsync(fixture);
    }

    internal static Task<Outcome<StoredAttachment>> StoreAsync(
        StoreFixture fixture, Actor actor, string name, byte[] content, AttachmentPurpose purpose = AttachmentPurpose.Other) =>
        fixture.Use<StoreAttachment>().ExecuteAsync(
            new StoreAttachmentRequest(Guid.NewGuid(), name, purpose, new MemoryStream(content)), actor, CancellationToken.None);

    internal static string[] Files(StoreFixture fixture) =>
        Directory.GetFiles(Directory.CreateDirectory(Path.Combine(fixture.Folder, "files")).FullName, "*", SearchOption.AllDirectories);

    private static async Task ShouldBeEmptyAsync(StoreFixture fixture)
    {
        Files(fixture).ShouldBeEmpty();
        await using var db = fixture.Fresh();
        (await db.Attachments.AnyAsync(TestContext.Current.CancellationToken)).ShouldBeFalse();
    }
}
