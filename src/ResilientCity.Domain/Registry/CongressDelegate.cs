namespace ResilientCity.Domain.Registry;

/// <summary>A delegate (代表), or a member of the other house (委员).</summary>
public sealed class CongressDelegate
{
    private CongressDelegate()
    {
    }

    public CongressDelegate(string name, string? delegation = null)
    {
        Name = name;
        Delegation = delegation;
    }

    public DelegateId Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The delegation (代表团) or group.</summary>
    public string? Delegation { get; private set; }

    /// <summary>Known to the committee office only; never printed in a letter or published.</summary>
    public string? Phone { get; private set; }

    /// <summary>The day from which the delegate is none any more; null while in office.</summary>
    public DateOnly? LeftOfficeOn { get; private set; }

    public void Leave(DateOnly? on) => LeftOfficeOn = on;

    public void SetContact(string? delegation, string? phone)
    {
        Delegation = delegation;
        Phone = phone;
    }
}
