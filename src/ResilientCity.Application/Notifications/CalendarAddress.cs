using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Notifications;

/// <summary>Makes a new secret calendar address of one's own; the former one leads nowhere from then on.</summary>
public sealed record ResetCalendarAddressRequest(Guid CommandId);

/// <summary>Takes one's calendar address back.</summary>
public sealed record RevokeCalendarAddressRequest(Guid CommandId);

/// <inheritdoc cref="ResetCalendarAddressRequest"/>
public sealed class CalendarAddress(CaseStore store)
{
    private const int TokenBytes = 32;

    /// <summary>Gives the token, this once: only its hash is kept.</summary>
    public async Task<Outcome<string>> ResetAsync(ResetCalendarAddressRequest request, Actor actor, CancellationToken ct)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        var set = await SetAsync(request.CommandId, actor, HashOf(token), ct);
        return set.IsDone ? token : set.Refusal!; // not done
    }

    public Task<Outcome<Done>> RevokeAsync(RevokeCalendarAddressRequest request, Actor actor, CancellationToken ct) =>
        SetAsync(request.CommandId, actor, null, ct);

    internal static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private Task<Outcome<Done>> SetAsync(Guid commandId, Actor actor, string? hash, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            commandId,
            async scope =>
            {
                if (scope.Actor.AccountId is not { } id)
                {
                    return new NotFound();
                }

                var kept = await scope.PreferencesOfAsync(id);
                (kept.CalendarTokenHash, kept.CalendarSince) = (hash, hash is null ? null : scope.Now);
                return Done.Instance;
            },
            ct);
}
