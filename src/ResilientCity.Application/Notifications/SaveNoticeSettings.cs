using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Notifications;

/// <summary>Changes how one is told oneself.</summary>
public sealed record SaveNoticeSettingsRequest(Guid CommandId, NoticeWish Wish);

/// <summary>What was typed is no mail address.</summary>
public sealed record MailAddressInvalid(string Address) : Refusal;

/// <summary>Quiet hours need a beginning and an end that differ.</summary>
public sealed record QuietHoursIncomplete : Refusal;

/// <inheritdoc cref="SaveNoticeSettingsRequest"/>
public sealed class SaveNoticeSettings(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(SaveNoticeSettingsRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.CommandId,
            async scope =>
            {
                if (scope.Actor.AccountId is not { } id)
                {
                    return new NotFound();
                }

                var wish = request.Wish with { MailAddress = request.Wish.MailAddress.Trim() };
                if (WhatIsWrong(wish) is { } refusal)
                {
                    return refusal;
                }

                Take(wish, await scope.PreferencesOfAsync(id));
                return Done.Instance;
            },
            ct);

    private static Refusal? WhatIsWrong(NoticeWish wish) => wish switch
    {
        { MailAddress: "", Mode: not MailMode.None } => new FieldMissing("MailAddress"),
        { MailAddress.Length: > NoticePreferences.MaxAddressLength } => new TextTooLong("MailAddress", wish.MailAddress.Length, NoticePreferences.MaxAddressLength),
        { MailAddress.Length: > 0 } when !IsAddress(wish.MailAddress) => new MailAddressInvalid(wish.MailAddress),
        _ when wish.QuietFrom is null != wish.QuietUntil is null || (wish.QuietFrom is not null && wish.QuietFrom == wish.QuietUntil) => new QuietHoursIncomplete(),
        _ => null,
    };

    private static bool IsAddress(string typed) =>
        typed.All(one => one is > ' ' and < (char)127) && MailAddress.TryCreate(typed, out var address) && address.Address == typed && address.Host.Length > 0;

    private static void Take(NoticeWish wish, NoticePreferences kept)
    {
        kept.MailAddress = wish.MailAddress.Length == 0 ? null : wish.MailAddress;
        kept.Mode = wish.Mode;
        kept.Language = wish.Language.StartsWith(NoticeTemplates.English, StringComparison.OrdinalIgnoreCase) ? NoticeTemplates.English : NoticeTemplates.Chinese;
        (kept.QuietFrom, kept.QuietUntil) = (wish.QuietFrom, wish.QuietUntil);
        kept.Muted = [.. wish.Muted.Where(kind => !kind.IsMust()).Distinct()];
        kept.ByWebhook = wish.ByWebhook;
    }
}

internal static class PreferencesWrites
{
    /// <summary>The row of an account, made where there is none yet.</summary>
    public static async Task<NoticePreferences> PreferencesOfAsync(this WriteScope scope, AccountId id)
    {
        if (await scope.Db.NoticePreferences.FirstOrDefaultAsync(one => one.AccountId == id, scope.Ct) is { } found)
        {
            return found;
        }

        var made = new NoticePreferences { AccountId = id };
        scope.Db.NoticePreferences.Add(made);
        return made;
    }
}
