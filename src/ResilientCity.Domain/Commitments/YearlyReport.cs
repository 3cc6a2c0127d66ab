using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Commitments;

/// <summary>
/// What one delegate was told, once in a year, of how an agency's promises of this year and the last stand (CQ art. 24, 28): the page as it was sent, the second
/// receipt, and the meeting that follows a "dissatisfied". There is one a year for a delegate, an agency and a mode of working.
/// </summary>
public sealed class YearlyReport
{
    private readonly List<YearlyReportCase> cases = [];

    private YearlyReport()
    {
    }

    public YearlyReport(AgencyId agencyId, DelegateId delegateId, string delegateName, int year, OperatingMode mode)
    {
        AgencyId = agencyId;
        DelegateId = delegateId;
        DelegateName = delegateName;
        Year = year;
        Mode = mode;
    }

    public YearlyReportId Id { get; private set; }

    public AgencyId AgencyId { get; private set; }

    public DelegateId DelegateId { get; private set; }

    public string DelegateName { get; private set; } = "";

    public int Year { get; private set; }

    public OperatingMode Mode { get; private set; }

    /// <summary>The page as it was sent, a letter document as JSON.</summary>
    public string DocumentJson { get; private set; } = "";

    public DateOnly SentOn { get; private set; }

    /// <summary>Code of the way it was sent, of the rule set.</summary>
    public string Channel { get; private set; } = "";

    public DateTime RecordedAt { get; private set; }

    public string RecordedBy { get; private set; } = "";

    public IReadOnlyList<YearlyReportCase> Cases => cases;

    /// <summary>The second receipt; null while it is not returned.</summary>
    public YearlyReceipt? Receipt { get; private set; }

    public CommitmentMeeting? Meeting { get; private set; }

    /// <summary>Sends it: every case it tells of is asked, and remembers it.</summary>
    public Refusal? Send(IReadOnlyList<CaseFile> told, string documentJson, string channel, Act act)
    {
        if (told.Count == 0)
        {
            return new NothingToReport();
        }

        if (told.Select(one => one.NoteYearlyReport(Year, DelegateName, act)).FirstOrDefault(refusal => refusal is not null) is { } refused)
        {
            return refused;
        }

        cases.AddRange(told.Select(one => new YearlyReportCase(one.Id)));
        (DocumentJson, SentOn, Channel) = (documentJson, act.OccurredOn, channel);
        (RecordedAt, RecordedBy) = (act.RecordedAt, act.Actor.Name);
        return null;
    }

    /// <summary>The second receipt, from the delegate or recorded for him. "Dissatisfied" needs a word why.</summary>
    public Refusal? GiveReceipt(IReadOnlyList<CaseFile> told, Satisfaction verdict, string? opinion, Act act)
    {
        if (act.Actor.DelegateId is { } own && own != DelegateId)
        {
            return new NotFound();
        }

        if (Receipt is { } given)
        {
            return new ReceiptAlreadyGiven(given.GivenOn);
        }

        if (verdict is Satisfaction.Dissatisfied && string.IsNullOrWhiteSpace(opinion))
        {
            return new FieldMissing("ReceiptOpinion");
        }

        if (opinion?.Length > FeedbackReceipt.MaxOpinionLength)
        {
            return new TextTooLong("ReceiptOpinion", opinion.Length, FeedbackReceipt.MaxOpinionLength);
        }

        if (act.OccurredOn < SentOn)
        {
            return new DateTooEarly(act.OccurredOn, SentOn);
        }

        if (told.Select(one => one.NoteYearlyReceipt(Year, DelegateName, verdict, opinion, act)).FirstOrDefault(refusal => refusal is not null) is { } refused)
        {
            return refused;
        }

        Receipt = new YearlyReceipt(verdict, opinion, act);
        return null;
    }

    public Refusal? RecordMeeting(IReadOnlyList<CaseFile> told, MeetingEntry entry, Act act)
    {
        if (Receipt is not { Verdict: Satisfaction.Dissatisfied } receipt)
        {
            return new YearlyReceiptNotDissatisfied();
        }

        if (entry.WhatIsWrong() is { } wrong)
        {
            return wrong;
        }

        if (act.OccurredOn < receipt.GivenOn)
        {
            return new DateTooEarly(act.OccurredOn, receipt.GivenOn);
        }

        if (told.Select(one => one.NoteCommitmentMeeting(Year, DelegateName, entry.Outcome, act)).FirstOrDefault(refusal => refusal is not null) is { } refused)
        {
            return refused;
        }

        Meeting = new CommitmentMeeting(entry, act);
        return null;
    }
}
