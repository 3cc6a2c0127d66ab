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

    /// <summary>Its own 30 days run from here where it was added midway.</summary>
    public DateOnly? AddedOn { get; private set; }
}
