using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Notifications;

/// <summary>One's own notices, as far as he may still see what they are about: the one filter of the inbox, its count and everything that is sent.</summary>
internal static class OwnNoticesQuery
{
    public static IQueryable<InboxRow> OwnNotices(this ReadScope scope)
    {
        var receiver = scope.Actor.AccountId ?? default;
        return scope.Db.Inbox.Where(row => row.Receiver == receiver
            && (row.CaseId == null || scope.VisibleCases.Any(one => one.Id == row.CaseId)));
    }

    public static async Task<Dictionary<CaseId, NoticeCase>> CasesOfAsync(this ReadScope scope, IEnumerable<InboxRow> rows)
    {
        var ids = rows.Select(row => row.CaseId).OfType<CaseId>().Distinct().ToList();
        return await scope.VisibleCases
            .Where(one => ids.Contains(one.Id))
            .Select(one => new { one.Id, one.Proposal.Kind, one.Proposal.Number, one.Proposal.Title, one.Proposal.IsClassifiedPlaceholder })
            .ToDictionaryAsync(one => one.Id, one => new NoticeCase(one.Kind, one.Number, one.Title, one.IsClassifiedPlaceholder), scope.Ct);
    }
}
