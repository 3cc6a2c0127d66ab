using ResilientCity.Domain;

namespace ResilientCity.Application.Notifications;

/// <summary>
/// Something that one person is to hear of. It is handed to <see cref="Data.WriteScope.Notify"/> and stored in the transaction of the change. The case's
/// number and title are not in it: they are read when it is shown or sent, so that nobody reads what he may no longer see.
/// </summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Receiver">Whom it is for. Nothing comes to a closed account, or to one that may not see <paramref name="Case"/>.</param>
/// <param name="Case">The case; null where it is about none.</param>
/// <param name="Key">Names the occasion, at most 200 characters: the same receiver hears of the same key once, ever.</param>
/// <param name="Facts">What the words need beside the case, by name; see <see cref="NoticeKind"/> for which. Dates as yyyy-MM-dd, enums by name.</param>
/// <param name="At">The instant of the occasion, UTC.</param>
internal sealed record Notice(NoticeKind Kind, AccountId Receiver, CaseId? Case, string Key, IReadOnlyDictionary<string, string> Facts, DateTime At)
{
    public const int MaxKeyLength = 200;

    public static IReadOnlyDictionary<string, string> NoFacts { get; } = new Dictionary<string, string>();
}
