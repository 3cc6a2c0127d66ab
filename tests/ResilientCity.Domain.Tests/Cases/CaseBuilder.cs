using System.Reflection;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Tests.Deadlines;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>A case at each starting situation, brought there by its own acts, on fixed days of 2026.</summary>
internal static class CaseBuilder
{
    public static readonly DateOnly Received = new(2026, 2, 2);
    public static readonly DateOnly Assigned = new(2026, 3, 2);
    public static readonly DateOnly SignedOn = new(2026, 4, 7);
    public static readonly DateOnly Sent = new(2026, 4, 8);
    public static readonly DateOnly Today = new(2026, 5, 6);

    public static RecordingBasis Paper { get; } = new(RecordSource.Paper, "江办函〔2026〕5号", new AttachmentId(77), null);

    /// <summary>Asked long after the limit, so with a reason for that.</summary>
    public static ReassignmentEntry Elsewhere { get; } = new("不属本单位职责", null, "等待核实职责分工");

    public static DraftSnapshot Text { get; } = new("{}", new string('a', 64));

    public static DraftSnapshot OtherText { get; } = new("{\"changed\":true}", new string('b', 64));

    public static DeadlineRules Limits { get; } = new(
        new Dictionary<DeadlineKind, LimitRule>
        {
            [DeadlineKind.Reply] = Limit(DeadlineKind.Reply, 3, LimitUnit.CalendarMonths) with { Ceiling = DeadlineKind.ReplyCeiling },
            [DeadlineKind.ReplyCeiling] = Limit(DeadlineKind.ReplyCeiling, 6, LimitUnit.CalendarMonths),
            [DeadlineKind.Rehandling] = Limit(DeadlineKind.Rehandling, 2, LimitUnit.CalendarMonths),
            [DeadlineKind.CoHandlingOpinion] = Limit(DeadlineKind.CoHandlingOpinion, 30, LimitUnit.WorkingDays) with { Ceiling = DeadlineKind.Reply },
            [DeadlineKind.OpinionRedo] = Limit(DeadlineKind.OpinionRedo, 5, LimitUnit.WorkingDays),
            [DeadlineKind.FirstContact] = Limit(DeadlineKind.FirstContact, 20, LimitUnit.WorkingDays),
            [DeadlineKind.ReassignmentRequest] = Limit(DeadlineKind.ReassignmentRequest, 10, LimitUnit.WorkingDays),
            [DeadlineKind.ReassignmentDecision] = Limit(DeadlineKind.ReassignmentDecision, 10, LimitUnit.WorkingDays),
            [DeadlineKind.Receipt] = Limit(DeadlineKind.Receipt, 20, LimitUnit.WorkingDays),
            [DeadlineKind.Publication] = Limit(DeadlineKind.Publication, 20, LimitUnit.WorkingDays),
        },
        TestCalendars.China,
        new HashSet<string> { "agreed" });

    /// <summary>An act entered today, on the day given or today.</summary>
    public static Act By(Actor actor, DateOnly? on = null, RecordingBasis? basis = null) =>
        new(actor, on ?? Today, Today.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc), Today, basis);

    public static Proposal Proposal()
    {
        var proposal = new Proposal(new SessionId(1), ProposalKind.Proposal, "0101", "关于修复江边步道的建议");
        proposal.AddDelegate(LeadDelegateId, "卢喆");
        proposal.AddDelegate(JointDelegateId, "方堃");
        proposal.SetFacts(null, Received, true);
        return proposal;
    }

    /// <summary>A case of another, like proposal of the same session, in handling.</summary>
    public static CaseFile Like(OperatingMode mode = OperatingMode.WholeProcess, ProposalKind kind = ProposalKind.Proposal, int session = 1, int lead = 1, DateOnly? assigned = null)
    {
        var proposal = new Proposal(new SessionId(session), kind, "0102", "关于改善江边步道照明的建议");
        proposal.AddDelegate(OtherDelegateId, "曹畹");
        SetId(proposal, new ProposalId(2));
        var one = CaseFile.Register(proposal, new AgencyId(lead), mode, By(mode is OperatingMode.WholeProcess ? Committee : Liaison)).Value;
        typeof(CaseFile).GetProperty(nameof(CaseFile.ProposalId))!.SetValue(one, proposal.Id);
        SetId(one, new CaseId(2));
        one.Assign(new AssignmentEntry(null, null, []), ByOffice(mode, assigned ?? Assigned)).ShouldBeNull();
        return one;
    }

    public static CaseFile Registered(OperatingMode mode = OperatingMode.WholeProcess) =>
        CaseFile.Register(Proposal(), LeadAgency, mode, By(mode is OperatingMode.WholeProcess ? Committee : Liaison)).Value;

    public static CaseFile AssignedCase(OperatingMode mode = OperatingMode.WholeProcess, DateOnly? noticeDueOn = null)
    {
        var one = Registered(mode);
        one.Assign(new AssignmentEntry(noticeDueOn, null, [FirstCoHandler, SecondCoHandler]), ByOffice(mode, Assigned)).ShouldBeNull();
        return one.WithIds();
    }

    public static CaseFile InHandling(OperatingMode mode = OperatingMode.WholeProcess, DateOnly? noticeDueOn = null)
    {
        var one = AssignedCase(mode, noticeDueOn);
        one.Accept(By(Liaison, Assigned.AddDays(1))).ShouldBeNull();
        return one;
    }

    /// <summary>Both opinions in, and everything a submission asks for written.</summary>
    public static CaseFile Drafted(OperatingMode mode = OperatingMode.WholeProcess)
    {
        var one = InHandling(mode);
        one.GiveOpinions();
        one.WriteDraft();
        return one;
    }

    public static CaseFile InSignOff(OperatingMode mode = OperatingMode.WholeProcess, IReadOnlyList<SignOffTemplateStep>? chain = null)
    {
        var one = Drafted(mode);
        one.SubmitForSignOff(one.Round.Draft.Version, Text, chain ?? Chain, null, SubmissionReview.Clean, By(Officer)).ShouldBeNull();
        return one;
    }

    public static CaseFile AtTheHeadsStep(OperatingMode mode = OperatingMode.WholeProcess)
    {
        var one = InSignOff(mode);
        one.ApproveStep(null, null, By(Reviewer)).ShouldBeNull();
        one.ApproveStep(null, null, By(SecondReviewer)).ShouldBeNull();
        return one;
    }

    public static CaseFile SignedOff(OperatingMode mode = OperatingMode.WholeProcess)
    {
        var one = AtTheHeadsStep(mode);
        one.SignOff(1, Text, "戊局长", corrected: false, By(Head, SignedOn)).ShouldBeNull();
        return one;
    }

    public static CaseFile Numbered(OperatingMode mode = OperatingMode.WholeProcess)
    {
        var one = SignedOff(mode);
        one.NumberAndSeal(Frozen(), By(Liaison, SignedOn)).ShouldBeNull();
        return one;
    }

    public static CaseFile Replied(OperatingMode mode = OperatingMode.WholeProcess)
    {
        var one = Numbered(mode);
        one.Dispatch([ToLead()], By(Liaison, Sent)).ShouldBeNull();
        one.RefreshDeadlines(Limits);
        return one;
    }

    public static CaseFile Answered(Satisfaction verdict, OperatingMode mode = OperatingMode.WholeProcess)
    {
        var one = Replied(mode);
        var act = mode is OperatingMode.WholeProcess ? By(LeadDelegate, Sent.AddDays(10)) : By(Liaison, Sent.AddDays(10), Paper);
        one.GiveReceipt(Receipt(verdict), act).ShouldBeNull();
        return one;
    }

    public static CaseFile Concluded(OperatingMode mode = OperatingMode.WholeProcess)
    {
        var one = Answered(Satisfaction.Satisfied, mode);
        one.Conclude(ByOffice(mode)).ShouldBeNull();
        return one;
    }

    public static FrozenLetter Frozen(string? hash = null, DateOnly? date = null, string? number = "江水函〔2026〕62号") =>
        new("{}", number, date ?? SignedOn, hash ?? Text.ContentHash, new string('f', 64));

    public static DispatchEntry ToLead(DateOnly? sentOn = null) =>
        new(RecipientKind.Delegate, "卢喆", LeadDelegateId, "post", sentOn ?? Sent, null);

    public static DispatchEntry ToCommittee(DateOnly? sentOn = null) =>
        new(RecipientKind.CommitteeOffice, "市人大常委会人代工委", null, "platform", sentOn ?? Sent, null);

    public static ReceiptEntry Receipt(Satisfaction verdict, string? opinion = "望尽快落实。") =>
        new(LeadDelegateId, "卢喆", verdict, [new ReceiptAnswer("verdict", verdict.ToString(), verdict.ToString())], opinion);

    public static ImportedReply Imported(string hash = "c") => new(
        Frozen(new string(hash[0], 64)),
        [("总体情况", "原文一。"), ("下一步", "原文二。")],
        Facts("A"),
        "原开头",
        "原结尾",
        "letter.txt");

    public static ReplyFacts Facts(string? mark = "A") => new("abcd", mark, "agreed", null, "联系人", "12345678", "400000", "市人大常委会人代工委", "戊局长");

    public static void GiveOpinions(this CaseFile one)
    {
        foreach (var opinion in one.Round.Opinions)
        {
            one.GiveOpinion(opinion.Id, "我单位意见。", null, null, By(Liaison, Assigned.AddDays(8), Paper)).ShouldBeNull();
        }
    }

    public static void WriteDraft(this CaseFile one)
    {
        one.AddSection("总体情况", By(Officer)).Value.ShouldNotBeNull();
        one.WithIds();
        one.WriteSection(one.Round.Draft.Sections[0].Id, "正文。", By(Officer)).ShouldBeNull();
        one.SetReplyFacts(Facts(), By(Officer)).ShouldBeNull();
    }

    /// <summary>The store gives ids; here they are given by order, so that parts can be named.</summary>
    public static CaseFile WithIds(this CaseFile one)
    {
        foreach (var opinion in one.Round.Opinions)
        {
            SetId(opinion, new OpinionId((one.Round.Number * 100) + opinion.Order));
        }

        foreach (var section in one.Round.Draft.Sections)
        {
            SetId(section, new SectionId((one.Round.Number * 100) + section.Order));
        }

        foreach (var (extension, index) in one.Round.Extensions.Select((extension, index) => (extension, index)))
        {
            SetId(extension, new ExtensionId(index + 1));
        }

        foreach (var (disagreement, index) in one.Round.Disagreements.Select((disagreement, index) => (disagreement, index)))
        {
            SetId(disagreement, new DisagreementId(index + 1));
        }

        foreach (var taken in one.Commitments)
        {
            SetId(taken, new CommitmentId(taken.Number));
        }

        foreach (var ask in one.Asks)
        {
            SetId(ask, new AskId(ask.Order));
        }

        return one;
    }

    public static CoHandlingOpinion OpinionOf(this CaseFile one, AgencyId agency) => one.Round.Opinions.Single(opinion => opinion.AgencyId == agency);

    public static Act ByOffice(OperatingMode mode, DateOnly? on = null) =>
        mode is OperatingMode.WholeProcess ? By(Committee, on) : By(Liaison, on, Paper);

    private static void SetId<TPart, TId>(TPart part, TId id) =>
        typeof(TPart).GetProperty("Id", BindingFlags.Public | BindingFlags.Instance)!.SetValue(part, id); // every part has one

    private static LimitRule Limit(DeadlineKind kind, int amount, LimitUnit unit) => new()
    {
        Code = kind.ToString(),
        Kind = kind,
        Limit = new TimeLimit(amount, unit),
        StartsAt = StartEvent.Assigned,
        Source = new LegalCitation("CQ"),
    };
}
