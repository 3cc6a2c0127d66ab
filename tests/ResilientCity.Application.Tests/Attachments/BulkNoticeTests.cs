using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Tests.Attachments;

/// <summary>Cases assigned together: each has the notice, for its own readers.</summary>
public sealed class BulkNoticeTests
{
    [Fact]
    public async Task AssignCases_WithANotice_EveryCaseHasItForItsOwnReaders()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var first = await RegisterAsync(fixture, city.Registration("0601") with { LeadAgencyId = city.Stranger }, city);
        var second = await RegisterAsync(fixture, city.Registration("0602"), city);
        var notice = (await StoreAttachmentTests.StoreAsync(fixture, city.Committee, "通知.pdf", SampleFile.Pdf(), AttachmentPurpose.AssignmentNotice)).Value.Id;

        (await fixture.Use<AssignCases>().ExecuteAsync(new AssignCasesRequest(Guid.NewGuid(), [first, second], new DateOnly(2026, 3, 2), null, notice, [city.CoHandler], null), city.Committee, TestContext.Current.CancellationToken)).ShouldBeDone();

        var (ofFirst, ofSecond) = (await NoticeAsync(fixture, first, city.Committee), await NoticeAsync(fixture, second, city.Committee));
        ofFirst.ShouldNotBe(ofSecond);
        (await MayOpenAsync(fixture, ofFirst, [city.Committee, city.Government, city.StrangerLiaison])).ShouldBe([true, true, true]);
        (await MayOpenAsync(fixture, ofFirst, [city.Liaison, city.Officer, city.CoLiaison, city.LeadDelegate])).ShouldBe([false, false, false, false]);
        (await MayOpenAsync(fixture, ofSecond, [city.Committee, city.Liaison])).ShouldBe([true, true]);
        (await MayOpenAsync(fixture, ofSecond, [city.StrangerLiaison, city.CoLiaison, city.LeadDelegate])).ShouldBe([false, false, false]);
        (await fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(second), city.CoLiaison, TestContext.Current.CancellationToken)).Value.Notice.ShouldBeNull("a link that would not open");
        StoreAttachmentTests.Files(fixture).Length.ShouldBe(1);
    }

    private static async Task<CaseId> RegisterAsync(StoreFixture fixture, RegisterCaseRequest request, TestCity city) =>
        (await fixture.Use<RegisterCase>().ExecuteAsync(request, city.Committee, default)).Value;

    private static async Task<AttachmentId> NoticeAsync(StoreFixture fixture, CaseId id, Actor reader) =>
        (await fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(id), reader, default)).Value.Notice!.Id; // assigned with one

    private static async Task<IReadOnlyList<bool>> MayOpenAsync(StoreFixture fixture, AttachmentId id, IEnumerable<Actor> readers)
    {
        var opened = new List<bool>();
        foreach (var reader in readers)
        {
            var outcome = await fixture.Use<OpenAttachment>().ExecuteAsync(id, reader, default);
            opened.Add(outcome.IsDone);
            if (outcome.IsDone)
            {
                await outcome.Value.Content.DisposeAsync();
            }
        }

        return opened;
    }
}
