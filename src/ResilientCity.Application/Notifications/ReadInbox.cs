using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Notifications;

/// <summary>A page of one's own inbox: unread first, then the newest.</summary>
/// <param name="OnlyUnread">Whether what was read is left out.</param>
/// <param name="Page">From 1; a page past the end gives the last.</param>
/// <param name="Language">In which language the sentences are wanted: zh-CN or en.</param>
public sealed record ReadInboxRequest(bool OnlyUnread, int Page, string Language)
{
    public const int PageSize = 25;
}

/// <param name="Id">Names it for <see cref="MarkRead"/>.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="CaseId">The case to go to; null where it is about none.</param>
/// <param name="Subject">A few words.</param>
/// <param name="Text">The sentence.</param>
/// <param name="At">UTC.</param>
/// <param name="IsRead">Whether it was marked as read.</param>
public sealed record InboxLine(int Id, NoticeKind Kind, CaseId? CaseId, string Subject, string Text, DateTime At, bool IsRead);

/// <param name="Lines">This page's.</param>
/// <param name="Unread">How many are unread in all.</param>
/// <param name="Total">How many there are with this filter.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Newest">The id of the newest notice there is: up to it all may be marked as read.</param>
public sealed record Inbox(IReadOnlyList<InboxLine> Lines, int Unread, int Total, int Page, int Pages, int Newest);

/// <inheritdoc cref="ReadInboxRequest"/>
public sealed class ReadInbox(CaseStore store)
{
    public Task<Outcome<Inbox>> ExecuteAsync(ReadInboxRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<Inbox>(
            actor,
            async scope =>
            {
                var mine = scope.OwnNotices();
                var unread = await mine.CountAsync(row => row.ReadAt == null, scope.Ct);
                var shown = request.OnlyUnread ? mine.Where(row => row.ReadAt == null) : mine;
                var total = request.OnlyUnread ? unread : await mine.CountAsync(scope.Ct);
                var pages = Math.Max(1, (total + ReadInboxRequest.PageSize - 1) / ReadInboxRequest.PageSize);
                var page = Math.Clamp(request.Page, 1, pages);
                var rows = await shown
                    .OrderBy(row => row.ReadAt != null).ThenByDescending(row => row.Id)
                    .Skip((page - 1) * ReadInboxRequest.PageSize)
                    .Take(ReadInboxRequest.PageSize)
                    .ToListAsync(scope.Ct);
                var cases = await scope.CasesOfAsync(rows);
                return new Inbox([.. rows.Select(row => LineOf(row, cases, request.Language))], unread, total, page, pages, await mine.MaxAsync(row => (int?)row.Id, scope.Ct) ?? 0);
            },
            ct);

    /// <summary>How many wait to be read.</summary>
    public Task<Outcome<int>> CountUnreadAsync(Actor actor, CancellationToken ct) =>
        store.ReadAsync<int>(actor, async scope => await scope.OwnNotices().CountAsync(row => row.ReadAt == null, scope.Ct), ct);

    private static InboxLine LineOf(InboxRow row, Dictionary<CaseId, NoticeCase> cases, string language)
    {
        var about = row.CaseId is { } id ? cases.GetValueOrDefault(id) : null;
        var words = NoticeWords.Of(row.Kind, about, InboxRow.ReadFacts(row.Facts), language);
        return new InboxLine(row.Id, row.Kind, row.CaseId, words.Subject, words.Text, row.At, row.ReadAt is not null);
    }
}
