using ResilientCity.Domain.CoHandling;

namespace ResilientCity.Application.Cases;

/// <summary>The shown round's opinions: all for the lead agency and the offices, the own one for a co-handler, none for the delegate.</summary>
internal static class OpinionLines
{
    public static IReadOnlyList<OpinionLine> Of(CaseSubject subject) => subject.Audience switch
    {
        CaseAudience.Delegate or CaseAudience.Former => [],
        CaseAudience.CoHandling =>
            [.. subject.Round.Opinions.Where(one => one.AgencyId == subject.Scope.Actor.AgencyId).Select(one => LineOf(subject, one) with { WaivedBecause = null })],
        _ => [.. subject.Round.Opinions.Select(one => LineOf(subject, one))],
    };

    public static IReadOnlyList<OpinionLine> ReleasedOf(CaseSubject subject) => subject.Audience switch
    {
        CaseAudience.Delegate or CaseAudience.CoHandling => [],
        CaseAudience.Former => [.. subject.Round.ReleasedOpinions.Where(one => one.AgencyId == subject.Scope.Actor.AgencyId).Select(one => LineOf(subject, one) with { WaivedBecause = null, Adoption = null, AdoptionReason = null })],
        _ => [.. subject.Round.ReleasedOpinions.Select(one => LineOf(subject, one))],
    };

    private static OpinionLine LineOf(CaseSubject subject, CoHandlingOpinion one) => new()
    {
        Id = one.Id,
        Agency = subject.Names.Agency(one.AgencyId),
        State = one.State,
        IsMine = one.AgencyId == subject.Scope.Actor.AgencyId,
        AskText = one.AskText,
        AskedOn = one.AskedOn,
        Due = DeadlineLines.OfOpinion(subject, one.AgencyId),
        GivenOn = one.GivenOn,
        Text = one.Text,
        DocumentNumber = one.DocumentNumber,
        Document = subject.Names.Attachment(one.Document),
        RecordedFrom = one.RecordedFrom,
        RecordedBy = one.RecordedBy,
        ReturnReason = one.ReturnReason,
        ReturnedOn = one.ReturnedOn,
        Adoption = one.Adoption,
        AdoptionReason = one.AdoptionReason,
        WaivedBecause = one.WaivedBecause,
        AddedOn = subject.Case.CoHandlers.FirstOrDefault(party => party.AgencyId == one.AgencyId)?.AddedOn,
        ReleasedOn = one.ReleasedOn,
        ReleasedBecause = one.ReleasedBecause,
        Versions = [.. one.Versions.Select(version => VersionOf(subject, version))],
    };

    private static OpinionVersionLine VersionOf(CaseSubject subject, OpinionVersion version) => new()
    {
        Number = version.Number,
        Text = version.Text,
        DocumentNumber = version.DocumentNumber,
        GivenOn = version.GivenOn,
        RecordedAt = version.RecordedAt,
        GivenBy = version.GivenBy,
        RecordedFrom = version.RecordedFrom,
        Document = subject.Names.Attachment(version.Document),
        ReturnedOn = version.ReturnedOn,
        ReturnReason = version.ReturnReason,
    };
}
