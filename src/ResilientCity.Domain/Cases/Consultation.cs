namespace ResilientCity.Domain.Cases;

/// <summary>A case that a consultation speaks to, in the round of that day.</summary>
public sealed class ConsultationCase
{
    private ConsultationCase()
    {
    }

    internal ConsultationCase(CaseId caseId, int roundNumber)
    {
        CaseId = caseId;
        RoundNumber = roundNumber;
    }

    public int Id { get; private set; }

    public CaseId CaseId { get; private set; }

    public int RoundNumber { get; private set; }
}

/// <summary>A talk with the delegate (沟通、面商). One visit may cover several proposals of one delegate.</summary>
public sealed class Consultation
{
    public const int MaxPointsLength = 10_000;

    private readonly List<ConsultationCase> cases = [];

    private Consultation()
    {
    }

    public Consultation(AgencyId agencyId, ConsultationEntry entry, Act act)
    {
        AgencyId = agencyId;
        FormCode = entry.FormCode;
        RankCode = entry.RankCode;
        With = entry.With;
        Participants = entry.Participants;
        Points = entry.Points;
        OccurredOn = act.OccurredOn;
        RecordedAt = act.RecordedAt;
        RecordedBy = act.Actor.Name;
    }

    public ConsultationId Id { get; private set; }

    public AgencyId AgencyId { get; private set; }

    public DateOnly OccurredOn { get; private set; }

    /// <summary>Visit, meeting, survey, telephone, other, none: a code of the rule set.</summary>
    public string FormCode { get; private set; } = "";

    /// <summary>Rank of the highest who took part: a code of the rule set.</summary>
    public string RankCode { get; private set; } = "";

    public string With { get; private set; } = "";

    public string? Participants { get; private set; }

    /// <summary>Points agreed.</summary>
    public string? Points { get; private set; }

    public DateTime RecordedAt { get; private set; }

    public string RecordedBy { get; private set; } = "";

    public IReadOnlyList<ConsultationCase> Cases => cases;

    public void Covers(CaseFile caseFile) => cases.Add(new ConsultationCase(caseFile.Id, caseFile.Round.Number));
}

/// <summary>What is entered of a consultation.</summary>
public sealed record ConsultationEntry(string FormCode, string RankCode, string With, string? Participants, string? Points);
