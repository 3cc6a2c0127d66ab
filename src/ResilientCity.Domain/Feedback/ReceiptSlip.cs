namespace ResilientCity.Domain.Feedback;

/// <summary>
/// A personal slip (答复回执单) for one letter and one delegate, issued by the committee office apart from the letter. The token
/// is derived from id and generation with the server's key and never stored: a reprint is the same slip, reissuing kills the old one.
/// </summary>
public sealed class ReceiptSlip
{
    private ReceiptSlip()
    {
    }

    internal ReceiptSlip(DelegateId delegateId, DateOnly expiresOn, Act act)
    {
        DelegateId = delegateId;
        Generation = 1;
        ExpiresOn = expiresOn;
        IssuedAt = act.RecordedAt;
        IssuedBy = act.Actor.Name;
    }

    public int Id { get; private set; }

    public DelegateId DelegateId { get; private set; }

    public int Generation { get; private set; }

    /// <summary>The last day on which it is accepted.</summary>
    public DateOnly ExpiresOn { get; private set; }

    public DateTime IssuedAt { get; private set; }

    public string IssuedBy { get; private set; } = "";

    internal void Reissue(DateOnly expiresOn, Act act)
    {
        Generation++;
        ExpiresOn = expiresOn;
        IssuedAt = act.RecordedAt;
        IssuedBy = act.Actor.Name;
    }
}
