using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Replies;

/// <summary>Words of one's own for opening and closing, kept word for word; null goes back to what the rules make of the facts.</summary>
public sealed record SetOwnWordingRequest(DraftCommand Draft, string? Opening, string? Closing);

/// <inheritdoc cref="SetOwnWordingRequest"/>
public sealed class SetOwnWording(CaseStore store)
{
    public const int MaxLength = 2_000;

    public Task<Outcome<Done>> ExecuteAsync(SetOwnWordingRequest request, Actor actor, CancellationToken ct)
    {
        var (opening, closing) = (Cleaned(request.Opening), Cleaned(request.Closing));
        return store.WriteOnDraftAsync(
            request.Draft,
            actor,
            (one, act) => TooLong("Opening", opening) ?? TooLong("Closing", closing) ?? one.SetOwnWording(opening, closing, act),
            ct);
    }

    private static string? Cleaned(string? text) => string.IsNullOrWhiteSpace(text) ? null : PlainText.Of(text).Trim();

    private static Refusal? TooLong(string field, string? text) =>
        text?.Length > MaxLength ? new TextTooLong(field, text.Length, MaxLength) : null;
}
