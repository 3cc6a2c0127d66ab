using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Notifications;

/// <summary>One's own settings of being told. The kinds are named in <paramref name="Language"/>.</summary>
public sealed record ReadNoticeSettingsRequest(string Language);

/// <inheritdoc cref="ReadNoticeSettingsRequest"/>
public sealed class ReadNoticeSettings(CaseStore store, NoticeSettings settings)
{
    public Task<Outcome<NoticeSettingsView>> ExecuteAsync(ReadNoticeSettingsRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<NoticeSettingsView>(
            actor,
            async scope =>
            {
                if (scope.Actor.AccountId is not { } id)
                {
                    return new NotFound();
                }

                var found = await scope.Db.NoticePreferences.FirstOrDefaultAsync(one => one.AccountId == id, scope.Ct) ?? new NoticePreferences { AccountId = id };
                var wish = new NoticeWish(found.MailAddress ?? "", found.Mode, found.Language, found.QuietFrom, found.QuietUntil, found.Muted, found.ByWebhook);
                var webhookIsOn = await scope.Db.Webhooks.AnyAsync(row => row.IsOn, scope.Ct);
                return new NoticeSettingsView(wish, settings.MailIsOn, webhookIsOn, settings.DigestAt, found.CalendarSince, Named(request.Language));
            },
            ct);

    private static IReadOnlyList<(NoticeKind Kind, string Name)> Named(string language) =>
    [
        .. Enum.GetValues<NoticeKind>()
            .Where(kind => !kind.IsMust() && kind is not NoticeKind.CaseMoved)
            .Select(kind => (kind, NoticeTemplates.In(language).Notices[kind.ToString()].Subject)),
    ];
}
