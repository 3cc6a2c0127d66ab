using ResilientCity.Application.Data;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Tests.Support;

namespace ResilientCity.Application.Tests.Notifications;

public sealed class InboxTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Inbox_SomeRead_ShowsUnreadFirstAndCounts()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await TellAsync(one, 3);
        var newest = (await ReadAsync(one)).Lines[0];

        (await fixture.Use<MarkRead>().ExecuteAsync(new MarkReadRequest(Guid.NewGuid(), [newest.Id]), one.City.Officer, Ct)).ShouldBeDone();

        var inbox = await ReadAsync(one);
        inbox.Lines.Select(line => line.IsRead).ShouldBe([false, false, true]);
        (inbox.Unread, inbox.Total).ShouldBe((2, 3));
        (await ReadAsync(one, onlyUnread: true)).Lines.ShouldNotContain(line => line.Id == newest.Id);
        (await fixture.Use<ReadInbox>().CountUnreadAsync(one.City.Officer, Ct)).Value.ShouldBe(2);
    }

    [Fact]
    public async Task Inbox_MarkAllUpToWhatWasSeen_LeavesWhatCameSince()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await TellAsync(one, 2);
        var seen = await ReadAsync(one);
        await TellAsync(one, 1, "later");

        (await fixture.Use<MarkRead>().ExecuteAsync(new MarkReadRequest(Guid.NewGuid(), null, seen.Newest), one.City.Officer, Ct)).ShouldBeDone();

        (await ReadAsync(one, onlyUnread: true)).Lines.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Inbox_MarkOfAnother_ChangesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await TellAsync(one, 1);
        var line = (await ReadAsync(one)).Lines[0];

        (await fixture.Use<MarkRead>().ExecuteAsync(new MarkReadRequest(Guid.NewGuid(), [line.Id]), one.City.Liaison, Ct)).ShouldBeDone();

        (await ReadAsync(one)).Unread.ShouldBe(1);
    }

    [Fact]
    public async Task Inbox_MoreThanAPage_GivesTheLastPageForOnePastIt()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await TellAsync(one, ReadInboxRequest.PageSize + 2);

        var last = (await fixture.Use<ReadInbox>().ExecuteAsync(new ReadInboxRequest(false, 9, "en"), one.City.Officer, Ct)).Value;

        (last.Page, last.Pages, last.Lines.Count).ShouldBe((2, 2, 2));
        last.Lines[0].Text.ShouldBe("The reply for proposal 0101, “关于修复江边步道的建议” is due on 2026-06-02; working days left: 5.");
    }

    [Fact]
    public async Task Feed_SomethingComesAndIsRead_TellsTheReceiverOnly()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        var feed = fixture.Use<InboxFeed>();
        var (mine, others) = (0, 0);
        using var listening = feed.Subscribe(one.City.Officer.AccountId!.Value, () => mine++);
        using var other = feed.Subscribe(one.City.Head.AccountId!.Value, () => others++);
        await feed.PollAsync(Ct);

        await TellAsync(one, 1);
        await feed.PollAsync(Ct);
        await feed.PollAsync(Ct);
        mine.ShouldBe(1);
        (await fixture.Use<MarkRead>().ExecuteAsync(new MarkReadRequest(Guid.NewGuid(), null), one.City.Officer, Ct)).ShouldBeDone();
        await feed.PollAsync(Ct);

        (mine, others).ShouldBe((2, 0));
    }

    [Theory]
    [InlineData("", MailMode.OneByOne)]
    [InlineData("nobody", MailMode.OneByOne)]
    [InlineData("a b@city.example", MailMode.Digest)]
    [InlineData("名@city.example", MailMode.Digest)]
    [InlineData("one@city.example\r\nBcc: two@city.example", MailMode.OneByOne)]
    public async Task Settings_NoMailAddress_AreRefused(string address, MailMode mode)
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        var saved = await fixture.Use<SaveNoticeSettings>().ExecuteAsync(
            new SaveNoticeSettingsRequest(Guid.NewGuid(), new NoticeWish(address, mode, "en", null, null, [], false)), city.Officer, Ct);

        saved.IsDone.ShouldBeFalse();
    }

    [Fact]
    public async Task Settings_HalfOfTheQuietHours_AreRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        var saved = await fixture.Use<SaveNoticeSettings>().ExecuteAsync(
            new SaveNoticeSettingsRequest(Guid.NewGuid(), new NoticeWish("", MailMode.None, "en", new TimeOnly(22, 0), null, [], false)), city.Officer, Ct);

        saved.Refusal.ShouldBeOfType<QuietHoursIncomplete>();
    }

    [Fact]
    public async Task Settings_Saved_AreReadBackWithoutWhatMustBeSent()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await city.Officer.WishAsync(fixture, MailMode.Digest, quiet: (new TimeOnly(22, 0), new TimeOnly(7, 30)), muted: [NoticeKind.DueSoon, NoticeKind.Overdue]);

        var view = (await fixture.Use<ReadNoticeSettings>().ExecuteAsync(new ReadNoticeSettingsRequest("en"), city.Officer, Ct)).Value;

        (view.Wish.Mode, view.Wish.QuietFrom, view.Wish.QuietUntil).ShouldBe((MailMode.Digest, new TimeOnly(22, 0), new TimeOnly(7, 30)));
        view.Wish.Muted.ShouldBe([NoticeKind.DueSoon]);
        view.MayMute.ShouldNotContain(one => one.Kind == NoticeKind.Overdue);
        view.MailIsOn.ShouldBeFalse();
    }

    [Theory]
    [InlineData("22:00", "07:30", "23:10", 0, "07:30", 1)]
    [InlineData("22:00", "07:30", "06:00", 0, "07:30", 0)]
    [InlineData("12:00", "14:00", "12:00", 0, "14:00", 0)]
    [InlineData("12:00", "14:00", "14:00", null, null, 0)]
    [InlineData("22:00", "07:30", "09:30", null, null, 0)]
    public void QuietHours_OfADay_EndWhenTheyEnd(string from, string until, string now, int? quiet, string? ends, int daysLater)
    {
        var day = new DateOnly(2026, 3, 2);
        var end = QuietHours.EndAfter(LocalDay.ToUtc(day, Time(now)), Time(from), Time(until));

        end.ShouldBe(quiet is null ? null : LocalDay.ToUtc(day.AddDays(daysLater), Time(ends!)));
    }

    [Fact]
    public void BackOff_EachTime_DoublesToFourHoursWithAFifthOfChance()
    {
        BackOff.After(1, 0.5).ShouldBe(TimeSpan.FromMinutes(1));
        BackOff.After(4, 0.5).ShouldBe(TimeSpan.FromMinutes(8));
        BackOff.After(50, 0.5).ShouldBe(TimeSpan.FromHours(4));
        BackOff.After(1, 0).ShouldBe(TimeSpan.FromSeconds(48));
        BackOff.After(1, 1).TotalSeconds.ShouldBe(72, 0.01);
    }

    private static TimeOnly Time(string text) => TimeOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Task TellAsync(TestCase one, int count, string prefix = "soon") =>
        NoticeTests.NotifyAsync(one.Fixture, [.. Enumerable.Range(1, count).Select(number => NoticeTests.Soon(one, one.City.Officer, $"{prefix}/{number}"))]);

    private static async Task<Inbox> ReadAsync(TestCase one, bool onlyUnread = false) =>
        (await one.Fixture.Use<ReadInbox>().ExecuteAsync(new ReadInboxRequest(onlyUnread, 1, "zh-CN"), one.City.Officer, Ct)).Value;
}
