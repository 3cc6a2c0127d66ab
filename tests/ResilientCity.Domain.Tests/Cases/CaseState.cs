using System.Text.Json;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>Everything that can be read of a case or a round, as text: equal before and after means that nothing changed.</summary>
internal static class CaseState
{
    public static string Of(CaseFile one) => JsonSerializer.Serialize(one);

    public static string Of(HandlingRound round) => JsonSerializer.Serialize(round);

    /// <summary>The act is refused with this, and changes nothing at all.</summary>
    public static TRefusal ShouldRefuse<TRefusal>(this CaseFile one, Func<CaseFile, Refusal?> act)
        where TRefusal : Refusal
    {
        var before = Of(one);
        var refusal = act(one).ShouldBeOfType<TRefusal>();
        Of(one).ShouldBe(before);
        return refusal;
    }

    public static CaseEvent LastEvent(this CaseFile one) => one.PendingEvents[^1];
}
