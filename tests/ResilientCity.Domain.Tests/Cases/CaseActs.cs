using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Supervision;
using ResilientCity.Domain.Tests.Deadlines;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>One reasonable call for every action of the process, for tests that go through all of them.</summary>
internal static class CaseActs
{
    public static IReadOnlyDictionary<CaseAction, Func<CaseFile, Act, Refusal?>> All { get; } = new Dictionary<CaseAction, Func<CaseFile, Act, Refusal?>>
    {
        [CaseAction.Register] = (one, act) => CaseFile.Register(Proposal(), LeadAgency, one.Mode, act).Refusal,
        [CaseAction.EnterAtStage] = (one, act) => CaseFile.EnterAt(Proposal(), LeadAgency, one.Mode, new EntryFacts { Stage = CaseStage.Replied }, act).Refusal,
        [CaseAction.Assign] = (one, act) => one.Assign(new AssignmentEntry(null, null, [FirstCoHandler]), act),
        [CaseAction.HandleSeparately] = (one, act) => one.HandleSeparately(OtherAgency, act).Refusal,
        [CaseAction.Merge] = (one, act) => one.MergeInto(Like(one.Mode), act),
        [CaseAction.Unmerge] = (one, act) => one.Unmerge(Like(one.Mode), "两件诉求不同", act),
        [CaseAction.FollowReply] = (one, act) => one.FollowReply(Replied(one.Mode), act),
        [CaseAction.Accept] = (one, act) => one.Accept(act),
        [CaseAction.Distribute] = (one, act) => one.Distribute(Division, Officer.AccountId, null, act),
        [CaseAction.RequestReassignment] = (one, act) => one.RequestReassignment(Elsewhere, Limits, act),
        [CaseAction.AgreeReassignment] = (one, act) => one.AgreeReassignment(new(OtherAgency), act),
        [CaseAction.RefuseReassignment] = (one, act) => one.RefuseReassignment("仍由你单位办理", act),
        [CaseAction.Reassign] = (one, act) => one.Reassign(new(OtherAgency), "按职责分工调整", act),
        [CaseAction.AddCoHandler] = (one, act) => one.AddCoHandler(OtherAgency, "涉及文化设施", act),
        [CaseAction.ReleaseCoHandler] = (one, act) => one.ReleaseCoHandler(FirstCoHandler, "不涉及其职责", act),
        [CaseAction.RaiseDisagreement] = (one, act) => one.RaiseDisagreement(new(FirstCoHandler, "责任划分不一致", CaseCapacity.GovernmentOffice), act),
        [CaseAction.DecideDisagreement] = (one, act) => one.DecideDisagreement(new DisagreementId(1), "由主办单位牵头", null, act),
        [CaseAction.RequestExtension] = (one, act) => one.RequestExtension(new ExtensionEntry(new DateOnly(2026, 7, 1), "需跨部门协调", act.Basis is null ? null : FirstCoHandler), Limits, act),
        [CaseAction.ConsentExtension] = (one, act) => one.ConsentExtension(new ExtensionId(1), act),
        [CaseAction.RefuseExtension] = (one, act) => one.RefuseExtension(new ExtensionId(1), "请按期答复", act),
        [CaseAction.SendReminder] = (one, act) => one.SendReminder([FirstCoHandler], "请抓紧办理", 5, TestCalendars.China, act),
        [CaseAction.RecordConsultation] = (one, act) => one.RecordConsultation(act, "电话沟通"),
        [CaseAction.RequestOpinion] = (one, act) => one.RequestOpinion(FirstOpinion(one), "请就绿化部分提出意见", act),
        [CaseAction.GiveOpinion] = (one, act) => one.GiveOpinion(FirstOpinion(one), "意见", null, null, act),
        [CaseAction.ReturnOpinion] = (one, act) => one.ReturnOpinion(FirstOpinion(one), "过于空泛", act),
        [CaseAction.MarkOpinion] = (one, act) => one.MarkOpinion(FirstOpinion(one), OpinionAdoption.Adopted, null, act),
        [CaseAction.EditDraft] = (one, act) => one.MayEdit(act),
        [CaseAction.ImportLetter] = (one, act) => one.ImportLetter(Imported(), act),
        [CaseAction.SubmitForSignOff] = (one, act) => one.SubmitForSignOff(one.Round.Draft.Version, Text, Chain, "等待超期", SubmissionReview.Clean, act),
        [CaseAction.RecallDraft] = (one, act) => one.RecallDraft(null, act),
        [CaseAction.ApproveStep] = (one, act) => one.ApproveStep(null, "核稿人丙", act),
        [CaseAction.ReturnReply] = (one, act) => one.ReturnReply(null, "请补充数据", "核稿人丙", act),
        [CaseAction.SignOff] = (one, act) => one.SignOff(one.Round.LatestVersion?.Number ?? 1, Text, "戊局长", false, act),
        [CaseAction.ReopenDraft] = (one, act) => one.ReopenDraft("数据有误", act),
        [CaseAction.NumberAndSeal] = (one, act) => one.NumberAndSeal(Frozen(), act),
        [CaseAction.AttachFinished] = (one, act) => one.AttachFinished(new FinishedEntry(new AttachmentId(7), "成品.pdf", FinishedComparison.Differs, "{}", one.Round.SignedHash ?? ""), act),
        [CaseAction.DecideFinished] = (one, act) => one.DecideFinished("页边加盖骑缝章", act),
        [CaseAction.Dispatch] = (one, act) => one.Dispatch([ToLead()], act),
        [CaseAction.RecordPublication] = (one, act) => one.RecordPublication(new Publication(Sent.AddDays(5), "https://example.org/1", "审核人"), act),
        [CaseAction.RemindDelegate] = (one, act) => one.RemindDelegate(null, act),
        [CaseAction.IssueSlip] = (one, act) => one.IssueSlip(Today.AddDays(30), act).Refusal,
        [CaseAction.GiveReceipt] = (one, act) => one.GiveReceipt(Receipt(Satisfaction.Satisfied), act),
        [CaseAction.CorrectReceipt] = (one, act) => one.CorrectReceipt(Receipt(Satisfaction.Dissatisfied), "誊录有误", act),
        [CaseAction.OrderRehandling] = (one, act) => one.OrderRehandling(RoundCause.Quality, "答复过于笼统", act),
        [CaseAction.RecordMeeting] = (one, act) => one.RecordMeeting(new MeetingEntry("甲代表", "戊局长", "商定分年实施"), act),
        [CaseAction.TakeCommitment] = (one, act) => one.TakeCommitment(null, "正文", null, new CommitmentTerms(), act).Refusal,
        [CaseAction.ReportCommitment] = (one, act) => one.ReportCommitment(new CommitmentId(1), new ProgressEntry(1, "已完成一处", null, []), act),
        [CaseAction.CloseCommitment] = (one, act) => one.CloseCommitment(new CommitmentId(1), CommitmentState.Done, new ProgressEntry(1, "已全部完成", null, []), act),
        [CaseAction.ProposeMark] = (one, act) => one.ProposeMark("A", "江水函〔2026〕90号", null, act),
        [CaseAction.SendYearlyReport] = (one, act) => one.NoteYearlyReport(2026, "某代表", act),
        [CaseAction.GiveYearlyReceipt] = (one, act) => one.NoteYearlyReceipt(2026, "某代表", Satisfaction.Satisfied, null, act),
        [CaseAction.RecordCommitmentMeeting] = (one, act) => one.NoteCommitmentMeeting(2026, "某代表", "商定分年实施", act),
        [CaseAction.Conclude] = (one, act) => one.Conclude(act),
        [CaseAction.Archive] = (one, act) => one.Archive(act),
        [CaseAction.HandOver] = (one, act) => one.HandOver(new HandoverEntry(new HandoverParty(Officer.AccountId!.Value, "承办人乙", [Role.Officer]), new HandoverParty(new AccountId(61), "接手人", [Role.Officer]), true, [], "轮岗"), act), // a person has an account
        [CaseAction.MarkKeySupervision] = (one, act) => one.MarkKeySupervision(new KeySupervisionEntry(2026, "某副主任", "上半年走访", new DateOnly(2026, 5, 20)), act),
        [CaseAction.UnmarkKeySupervision] = (one, act) => one.UnmarkKeySupervision("已办结", act),
        [CaseAction.RecordSupervision] = (one, act) => one.RecordSupervision(new SupervisionNoteEntry("visit", null, "现场查看步道"), act),
        [CaseAction.Withdraw] = (one, act) => one.Withdraw("代表书面撤回", act),
    };

    public static IReadOnlyDictionary<CaseStage, Func<OperatingMode, CaseFile>> Situations { get; } = new Dictionary<CaseStage, Func<OperatingMode, CaseFile>>
    {
        [CaseStage.Registered] = Registered,
        [CaseStage.Assigned] = mode => AssignedCase(mode),
        [CaseStage.ReassignmentRequested] = mode => Doing(AssignedCase(mode), one => one.RequestReassignment(Elsewhere, Limits, By(Liaison))),
        [CaseStage.InHandling] = mode => InHandling(mode),
        [CaseStage.InSignOff] = mode => InSignOff(mode),
        [CaseStage.SignedOff] = SignedOff,
        [CaseStage.Numbered] = Numbered,
        [CaseStage.Replied] = Replied,
        [CaseStage.Concluded] = Concluded,
        [CaseStage.Archived] = mode => Doing(Concluded(mode), one => one.Archive(mode is OperatingMode.WholeProcess ? By(Committee) : By(Liaison))),
        [CaseStage.Merged] = mode => Doing(InHandling(mode), one => one.MergeInto(Like(mode), ByOffice(mode))),
        [CaseStage.Withdrawn] = mode => Doing(InHandling(mode), one => one.Withdraw("代表书面撤回", ByOffice(mode))),
    };

    public static IReadOnlyDictionary<CaseCapacity, Actor> People { get; } = new Dictionary<CaseCapacity, Actor>
    {
        [CaseCapacity.LeadLiaison] = Liaison,
        [CaseCapacity.Officer] = Officer,
        [CaseCapacity.Reviewer] = Reviewer,
        [CaseCapacity.Signatory] = Head,
        [CaseCapacity.CoHandlingLiaison] = FirstCoLiaison,
        [CaseCapacity.CaseDelegate] = LeadDelegate,
        [CaseCapacity.CommitteeOffice] = Committee,
        [CaseCapacity.GovernmentOffice] = Government,
        [CaseCapacity.Administrator] = Administrator,
        [CaseCapacity.DeputySignatory] = Person(15, "己副局长", LeadAgency) with { Powers = [Power] },
    };

    public static CaseFile Doing(CaseFile one, Func<CaseFile, Refusal?> act)
    {
        act(one).ShouldBeNull();
        return one;
    }

    private static OpinionId FirstOpinion(CaseFile one) => one.Round.Opinions is [var first, ..] ? first.Id : new OpinionId(0);
}
