using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;

namespace ResilientCity.Application.Tests.Attachments;

public sealed class SweepAttachmentsTests
{
    private static readonly DateOnly Later = new(2026, 3, 20);

    [Fact]
    public async Task SweepAttachments_AfterGrace_TakesWhatNothingClaimed()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await StoreAttachmentTests.StoreAsync(fixture, city.Liaison, "a.pdf", SampleFile.Pdf());
        Age(fixture);

        (await SweepAsync(fixture)).ShouldBe(new Swept(0, 0));
        fixture.GoTo(Later);
        (await SweepAsync(fixture)).ShouldBe(new Swept(1, 1));
        StoreAttachmentTests.Files(fixture).ShouldBeEmpty();
    }

    [Fact]
    public async Task SweepAttachments_WhatACaseHas_IsNeverTaken()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var notice = (await StoreAttachmentTests.StoreAsync(fixture, city.Committee, "通知.pdf", SampleFile.Pdf(), AttachmentPurpose.AssignmentNotice)).Value;
        await StoreAttachmentTests.StoreAsync(fixture, city.Liaison, "same-content.pdf", SampleFile.Pdf());
        await AssignedAsync(fixture, city, notice.Id);
        Age(fixture);
        fixture.GoTo(Later);

        (await SweepAsync(fixture)).ShouldBe(new Swept(1, 0));

        (await fixture.Use<OpenAttachment>().ExecuteAsync(notice.Id, city.Liaison, CancellationToken.None)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task SweepAttachments_UnfinishedUpload_IsTakenAfterGrace()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var incoming = Directory.CreateDirectory(Path.Combine(fixture.Folder, "files", "incoming")).FullName;
        await File.WriteAllTextAsync(Path.Combine(incoming, "half"), "%PDF-", TestContext.Current.CancellationToken);
        Age(fixture);
        fixture.GoTo(Later);

        (await SweepAsync(fixture)).ShouldBe(new Swept(0, 1));
    }

    [Fact]
    public async Task OpenAttachment_ByEachParty_OnlyThoseWhoMay()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var notice = (await StoreAttachmentTests.StoreAsync(fixture, city.Committee, "通知.pdf", SampleFile.Pdf(), AttachmentPurpose.AssignmentNotice)).Value;
        (await MayOpenAsync(city.Committee)).ShouldBeTrue();
        (await MayOpenAsync(city.Liaison)).ShouldBeFalse();
        var caseId = await AssignedAsync(fixture, city, notice.Id);

        (await MayOpenAsync(city.Liaison)).ShouldBeTrue();
        (await MayOpenAsync(city.Government)).ShouldBeTrue();
        (await MayOpenAsync(city.CoLiaison)).ShouldBeFalse();
        (await MayOpenAsync(city.LeadDelegate)).ShouldBeFalse();
        (await MayOpenAsync(city.StrangerLiaison)).ShouldBeFalse();

        await using var db = fixture.Fresh();
        (await db.Attachments.SingleAsync(TestContext.Current.CancellationToken)).CaseId.ShouldBe(caseId);

        async Task<bool> MayOpenAsync(Actor actor)
        {
            var opened = await fixture.Use<OpenAttachment>().ExecuteAsync(notice.Id, actor, CancellationToken.None);
            if (opened.IsDone)
            {
                await opened.Value.Content.DisposeAsync();
            }

            return opened.IsDone;
        }
    }

    private static async Task<CaseId> AssignedAsync(StoreFixture fixture, TestCity city, AttachmentId notice)
    {
        var id = (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(), city.Committee, CancellationToken.None)).Value;
        var assigned = await fixture.Use<AssignCases>().ExecuteAsync(
            new AssignCasesRequest(Guid.NewGuid(), [id], new DateOnly(2026, 3, 2), null, notice, [city.CoHandler], null), city.Committee, CancellationToken.None);
        assigned.Refusal.ShouldBeNull();
        return id;
    }

    private static async Task<Swept> SweepAsync(StoreFixture fixture) =>
        (await fixture.Use<SweepAttachments>().ExecuteAsync(Actor.Job, CancellationToken.None)).Value;

    private static void Age(StoreFixture fixture)
    {
        foreach (var file in StoreAttachmentTests.Files(fixture))
        {
            File.SetLastWriteTimeUtc(file, fixture.Clock.GetUtcNow().UtcDateTime);
        }
    }
}
