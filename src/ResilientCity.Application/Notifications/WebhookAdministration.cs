using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Notifications;

/// <param name="Address">Empty where none is set.</param>
/// <param name="Secret">By which the other side checks the signature; null where none is set.</param>
public sealed record WebhookView(string Address, bool IsOn, string? Secret);

/// <summary>Sets where text messages and chats are handed on.</summary>
public sealed record SaveWebhookRequest(Guid CommandId, string Address, bool IsOn);

/// <summary>Makes a new secret; the former signs nothing from then on.</summary>
public sealed record RenewWebhookSecretRequest(Guid CommandId);

/// <summary>No web address (http, https).</summary>
public sealed record WebhookAddressInvalid(string Address) : Refusal;

/// <summary>An address on this machine or in a private network, where that is not configured.</summary>
public sealed record WebhookAddressPrivate(string Address) : Refusal;

/// <summary>The webhook, for the administrator.</summary>
public sealed class WebhookAdministration(CaseStore store, WebhookSecrets secrets, NoticeSettings settings)
{
    public Task<Outcome<WebhookView>> ReadAsync(Actor actor, CancellationToken ct) =>
        store.ReadAsync<WebhookView>(
            actor,
            async scope =>
            {
                if (!scope.Actor.Is(Role.Administrator))
                {
                    return new NotFound();
                }

                var row = await scope.Db.Webhooks.FirstOrDefaultAsync(scope.Ct);
                return row is null ? new WebhookView("", false, null) : new WebhookView(row.Address, row.IsOn, secrets.Of(row));
            },
            ct);

    public Task<Outcome<Done>> SaveAsync(SaveWebhookRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.CommandId,
            async scope =>
            {
                if (!scope.Actor.Is(Role.Administrator))
                {
                    return new NotFound();
                }

                var address = request.Address.Trim();
                if (WhatIsWrong(address) is { } refusal)
                {
                    return refusal;
                }

                var row = await scope.Db.Webhooks.FirstOrDefaultAsync(scope.Ct) ?? scope.Db.Webhooks.Add(new WebhookRow { Address = address }).Entity;
                (row.Address, row.IsOn) = (address, request.IsOn);
                return Done.Instance;
            },
            ct);

    public Task<Outcome<Done>> RenewSecretAsync(RenewWebhookSecretRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.CommandId,
            async scope =>
            {
                if (!scope.Actor.Is(Role.Administrator) || await scope.Db.Webhooks.FirstOrDefaultAsync(scope.Ct) is not { } row)
                {
                    return new NotFound();
                }

                row.SecretGeneration++;
                return Done.Instance;
            },
            ct);

    /// <summary>A name is asked where it leads when something is sent; an address written as numbers can be refused here and now.</summary>
    private Refusal? WhatIsWrong(string address)
    {
        if (address.Length > WebhookRow.MaxAddressLength)
        {
            return new TextTooLong("Address", address.Length, WebhookRow.MaxAddressLength);
        }

        if (WebhookAddresses.Read(address) is not { } read)
        {
            return new WebhookAddressInvalid(address);
        }

        var isPrivate = read.IsLoopback || (System.Net.IPAddress.TryParse(read.DnsSafeHost, out var number) && WebhookAddresses.IsPrivate(number));
        return isPrivate && !settings.WebhookMayBePrivate ? new WebhookAddressPrivate(address) : null;
    }
}
