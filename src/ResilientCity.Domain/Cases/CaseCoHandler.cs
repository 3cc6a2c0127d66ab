namespace ResilientCity.Domain.Cases;

/// <summary>A co-handling agency (协办单位) of a case, in the order in which the letter names them.</summary>
public sealed class CaseCoHandler
{
    private CaseCoHandler()
    {
    }

    internal CaseCoHandler(AgencyId agencyId, int order, DateOnly? addedOn)
    {
        AgencyId = agencyId;
        Order = order;
        AddedOn = addedOn;
    }

    public int Id { get; private set; }

    public AgencyId AgencyId { get; private set; }

    public int Order { get; private set; }

    /// <summary>The day on which it was added midway; null where it was there from the assignment on.</summary>
    public DateOnly? AddedOn { get; private set; }
}
