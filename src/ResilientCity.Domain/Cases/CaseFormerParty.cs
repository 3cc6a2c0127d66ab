namespace ResilientCity.Domain.Cases;

/// <summary>What an agency was to a case.</summary>
public enum FormerPart
{
    Lead,
    CoHandler,
}

/// <summary>An agency that had a part in a case and has it no more: it may still see that it had, and where the case went.</summary>
public sealed class CaseFormerParty
{
    private CaseFormerParty()
    {
    }

    internal CaseFormerParty(AgencyId agencyId, FormerPart part, DateOnly until)
    {
        AgencyId = agencyId;
        Part = part;
        Until = until;
    }

    public int Id { get; private set; }

    public AgencyId AgencyId { get; private set; }

    public FormerPart Part { get; private set; }

    public DateOnly Until { get; private set; }
}
