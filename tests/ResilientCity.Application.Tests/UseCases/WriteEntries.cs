using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Checks.Asks;
using ResilientCity.Application.CoHandling;
using ResilientCity.Application.Commitments;
using ResilientCity.Application.Commitments.Yearly;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Duties;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Import;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Registry;
using ResilientCity.Application.Reminders;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Replies.Drafts;
using ResilientCity.Application.Replies.Finished;
using ResilientCity.Application.Rules;
using ResilientCity.Application.Supervision;
using ResilientCity.Application.Tests.Attachments;
using ResilientCity.Application.Tests.Letters;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Tests.UseCases;

/// <summary>Every use case that writes. A new one without an entry fails <see cref="EveryUseCaseTests"/>.</summary>
internal static class WriteEntries
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly RecordingBasis Paper = new(RecordSource.Paper, "回执2", null, null);
    private static readonly GivenAnswer[] Verdict = [new("verdict", "dissatisfied")];

    public static IReadOnlyList<WriteEntry> All { get; } =
    [
        Of<RegisterCase>(Situation.None, city => [city.Committee, city.Liaison], (use, _, id, actor, scene) => use.ExecuteAsync(scene.City.Registration(id.ToString("N")[..8]) with { CommandId = id }, actor, default).Refused()),
        Of<AssignCases>(Situation.Registered, city => [city.Committee, city.Government], (use, one, id, actor, scene) => use.ExecuteAsync(new AssignCasesRequest(id, [one.Id], Day, null, null, [scene.City.CoHandler], null), actor, default).Refused()),
        OnCase<AcceptCase>(Situation.Assigned, city => [city.Liaison], (use, _, act, actor) => use.ExecuteAsync(new AcceptCaseRequest(act), actor, default).Refused()),
        OnCase<DistributeCase>(Situation.InHandling, city => [city.Liaison], (use, _, act, actor) => use.ExecuteAsync(new DistributeCaseRequest(act, null, null, new DateOnly(2026, 4, 1)), actor, default).Refused()),
        OnCase<RequestReassignment>(Situation.Assigned, city => [city.Liaison], (use, _, act, actor) => use.ExecuteAsync(new RequestReassignmentRequest(act, "不属本单位职责", null), actor, default).Refused()),
        Of<AgreeReassignment>(Situation.ReassignmentRequested, city => [city.Government, city.Committee], (use, one, id, actor, scene) => use.ExecuteAsync(new AgreeReassignmentRequest(new CaseCommand(id, one.Id, null), scene.City.Stranger), actor, default).Refused()),
        OnCase<RefuseReassignment>(Situation.ReassignmentRequested, city => [city.Government, city.Committee], (use, _, act, actor) => use.ExecuteAsync(new RefuseReassignmentRequest(act, "仍由你单位办理"), actor, default).Refused()),
        Of<HandleSeparately>(Situation.InHandling, city => [city.Government, city.Committee], (use, one, id, actor, scene) => use.ExecuteAsync(new HandleSeparatelyRequest(new CaseCommand(id, one.Id, null), [scene.City.Stranger]), actor, default).Refused()),
        Of<MergeCase>(Situation.InHandling, city => [city.Committee], async (use, one, id, actor, scene) => await use.ExecuteAsync(new MergeCaseRequest(new CaseCommand(id, one.Id, null), await scene.MergeTargetAsync()), actor, default).Refused()),
        OnCase<UnmergeCase>(Situation.Merged, city => [city.Committee], (use, _, act, actor) => use.ExecuteAsync(new UnmergeCaseRequest(act, "两件诉求不同"), actor, default).Refused()),
        Of<ReassignCase>(Situation.InHandling, city => [city.Government, city.Committee], (use, one, id, actor, scene) => use.ExecuteAsync(new ReassignCaseRequest(new CaseCommand(id, one.Id, null), scene.City.Stranger, "按职责分工调整"), actor, default).Refused()),
        Of<AddCoHandler>(Situation.InHandling, city => [city.Government, city.Committee], (use, one, id, actor, scene) => use.ExecuteAsync(new AddCoHandlerRequest(new CaseCommand(id, one.Id, null), scene.City.Stranger, "涉及体育设施"), actor, default).Refused()),
        Of<ReleaseCoHandler>(Situation.InHandling, city => [city.Government, city.Committee], (use, one, id, actor, scene) => use.ExecuteAsync(new ReleaseCoHandlerRequest(new CaseCommand(id, one.Id, null), scene.City.CoHandler, "不涉及其职责"), actor, default).Refused()),
        Of<RaiseDisagreement>(Situation.InHandling, city => [city.Liaison, city.CoLiaison], (use, one, id, actor, scene) => use.ExecuteAsync(new RaiseDisagreementRequest(new CaseCommand(id, one.Id, null), scene.City.CoHandler, "责任划分不一致"), actor, default).Refused()),
        OnCase<DecideDisagreement>(Situation.DisagreementOpen, city => [city.Government], (use, one, act, actor) => use.ExecuteAsync(new DecideDisagreementRequest(act, one.Round.Disagreements[0].Id, "由主办单位牵头"), actor, default).Refused()),
        OnCase<RequestExtension>(Situation.InHandling, city => [city.Liaison], (use, _, act, actor) => use.ExecuteAsync(new RequestExtensionRequest(act, new DateOnly(2026, 7, 15), "需现场勘测"), actor, default).Refused()),
        OnCase<ConsentExtension>(Situation.ExtensionWaiting, city => [city.Government, city.Committee], (use, one, act, actor) => use.ExecuteAsync(new ConsentExtensionRequest(act, one.Round.Extensions[0].Id), actor, default).Refused()),
        OnCase<RefuseExtension>(Situation.ExtensionWaiting, city => [city.Government, city.Committee], (use, one, act, actor) => use.ExecuteAsync(new RefuseExtensionRequest(act, one.Round.Extensions[0].Id, "请按期提交"), actor, default).Refused()),
        OnCase<SendReminders>(Situation.InHandling, city => [city.Committee, city.Government], (use, _, act, actor) => use.ExecuteAsync(new SendReminderRequest(act, [], "请抓紧办理"), actor, default).Refused()),
        OnCase<WithdrawCase>(Situation.InHandling, city => [city.Committee], (use, _, act, actor) => use.ExecuteAsync(new WithdrawCaseRequest(act, "代表书面撤回"), actor, default).Refused()),
        Of<RecordConsultation>(Situation.InHandling, city => [city.Officer, city.Liaison, city.Head], (use, one, id, actor, scene) => use.ExecuteAsync(Consultation(scene, id, one.Id), actor, default).Refused()),
        Of<ConcludeCases>(Situation.Satisfied, city => [city.Committee], (use, one, id, actor, _) => use.ExecuteAsync(new ConcludeCasesRequest(id, [one.Id], null, null), actor, default).Refused()),
        OnCase<ArchiveCase>(Situation.Concluded, city => [city.Committee], (use, _, act, actor) => use.ExecuteAsync(new ArchiveCaseRequest(act), actor, default).Refused()),
        OnCase<RequestOpinion>(Situation.InHandling, city => [city.Officer, city.Liaison], (use, one, act, actor) => use.ExecuteAsync(new RequestOpinionRequest(act, one.Round.Opinions[0].Id, "请就绿化部分提出意见"), actor, default).Refused()),
        OnCase<GiveOpinion>(Situation.InHandling, city => [city.CoLiaison], (use, one, act, actor) => use.ExecuteAsync(new GiveOpinionRequest(act, one.Round.Opinions[0].Id, "意见", null, null), actor, default).Refused()),
        OnCase<ReturnOpinion>(Situation.Drafted, city => [city.Officer, city.Liaison], (use, one, act, actor) => use.ExecuteAsync(new ReturnOpinionRequest(act, one.Round.Opinions[0].Id, "过于空泛"), actor, default).Refused()),
        OnCase<MarkOpinion>(Situation.Drafted, city => [city.Officer, city.Liaison], (use, one, act, actor) => use.ExecuteAsync(new MarkOpinionRequest(act, one.Round.Opinions[0].Id, OpinionAdoption.Adopted, null), actor, default).Refused()),
        OnCase<OrderRehandling>(Situation.Dissatisfied, city => [city.Committee], (use, _, act, actor) => use.ExecuteAsync(new OrderRehandlingRequest(act, RoundCause.Dissatisfied, "责成重新办理"), actor, default).Refused()),
        OnCase<RecordMeeting>(Situation.DissatisfiedAgain, city => [city.Committee], (use, _, act, actor) => use.ExecuteAsync(new RecordMeetingRequest(act, "卢喆", "丁局长", "分年实施，每年函告进展。"), actor, default).Refused()),
        OnCase<RecordPublication>(Situation.Replied, city => [city.Liaison], (use, _, act, actor) => use.ExecuteAsync(new RecordPublicationRequest(act, Day, "https://example.org/1", "审核人"), actor, default).Refused()),
        OnCase<RemindDelegate>(Situation.Replied, city => [city.Committee, city.Liaison], (use, _, act, actor) => use.ExecuteAsync(new RemindDelegateRequest(act, null), actor, default).Refused()),
        OnCase<ApproveStep>(Situation.InSignOff, city => [city.Reviewer], (use, _, act, actor) => use.ExecuteAsync(new ApproveStepRequest(act, null, null), actor, default).Refused()),
        OnCase<RecallDraft>(Situation.InSignOff, city => [city.Officer, city.Liaison], (use, _, act, actor) => use.ExecuteAsync(new RecallDraftRequest(act, null), actor, default).Refused()),
        Of<NoteSheetLook>(Situation.InSignOff, city => [city.Officer, city.Liaison, city.Reviewer, city.Head], (use, one, id, actor, _) => use.ExecuteAsync(new NoteSheetLookRequest(id, one.Id, 1), actor, default).Refused()),
        OnCase<ReturnReply>(Situation.InSignOff, city => [city.Reviewer], (use, _, act, actor) => use.ExecuteAsync(new ReturnReplyRequest(act, null, "请补充数据"), actor, default).Refused()),
        OnCase<ReopenDraft>(Situation.SignedOff, city => [city.Officer, city.Liaison], (use, _, act, actor) => use.ExecuteAsync(new ReopenDraftRequest(act, "数据有误"), actor, default).Refused()),
        OnCase<SubmitForSignOff>(Situation.Drafted, city => [city.Officer, city.Liaison], (use, one, act, actor) => use.ExecuteAsync(new SubmitForSignOffRequest(act, one.Round.Draft.Version), actor, default).Refused()),
        OnCase<SignOffReply>(Situation.AtTheHeadsStep, city => [city.Head], (use, _, act, actor) => use.ExecuteAsync(new SignOffReplyRequest(act, 1, []), actor, default).Refused()),
        Of<NumberAndSeal>(Situation.SignedOff, city => [city.Liaison], (use, one, id, actor, _) => use.ExecuteAsync(new NumberAndSealRequest(new CaseCommand(id, one.Id, null), $"江水函〔2026〕{one.Id}号"), actor, default).Refused()),
        OnCase<RequestOpinions>(Situation.InHandling, city => [city.Officer, city.Liaison], (use, one, act, actor) => use.ExecuteAsync(new RequestOpinionsRequest(act, [new OpinionAsk(one.Round.Opinions[0].Id, "请就绿化部分提出意见")]), actor, default).Refused()),
        Of<SetProposalText>(Situation.Registered, city => [city.Committee], (use, one, id, actor, _) => use.ExecuteAsync(new SetProposalTextRequest(id, one.Id, "建议全文。"), actor, default).Refused()),
        OnCase<DispatchReply>(Situation.Numbered, city => [city.Liaison], (use, one, act, actor) => use.ExecuteAsync(new DispatchReplyRequest(act, [new DispatchEntry(RecipientKind.Delegate, "卢喆", one.Proposal.Lead!.DelegateId, "paper", Day, null)]), actor, default).Refused()), // registered with a lead
        OnCase<IssueSlip>(Situation.Replied, city => [city.Committee], (use, _, act, actor) => use.ExecuteAsync(new IssueSlipRequest(act, null), actor, default).Refused()),
        Of<GiveReceipt>(Situation.Replied, city => [city.LeadDelegate, Actor.SlipHolder(city.LeadDelegate.DelegateId!.Value, "卢喆")], (use, one, id, actor, _) => use.ExecuteAsync(new GiveReceiptRequest(new CaseCommand(id, one.Id, null), Verdict, "望尽快落实。", null), actor, default).Refused()),
        OnCase<CorrectReceipt>(Situation.Satisfied, city => [city.Committee], (use, _, act, actor) => use.ExecuteAsync(new CorrectReceiptRequest(act with { Basis = Paper }, Verdict, "望尽快落实。", null, "誊录有误"), actor, default).Refused()),
        Of<StoreAttachment>(Situation.None, city => [city.Liaison, city.Officer, city.Reviewer, city.Head, city.CoLiaison, city.StrangerLiaison, city.Committee, city.Government, city.Administrator, Actor.CommandLine, Actor.Job], (use, _, id, actor, _) => use.ExecuteAsync(new StoreAttachmentRequest(id, "扫描件.pdf", AttachmentPurpose.Opinion, new MemoryStream(SampleFile.Pdf())), actor, default).Refused()),
        OnPromise<TakeCommitment>((use, _, act, actor) => use.ExecuteAsync(new TakeCommitmentRequest(act, null, "已普查", null, new CommitmentTerms()), actor, default).Refused()),
        OnPromise<ChangeCommitment>((use, one, act, actor) => use.ExecuteAsync(new ChangeCommitmentRequest(act, one.Commitments[0].Id, new CommitmentTerms { DueOn = new DateOnly(2026, 12, 31) }, "汛期停工"), actor, default).Refused()),
        OnPromise<TieCommitment>((use, one, act, actor) => use.ExecuteAsync(new TieCommitmentRequest(act, one.Commitments[1].Id, "新句", null), actor, default).Refused()),
        OnPromise<WithdrawCommitment>((use, one, act, actor) => use.ExecuteAsync(new WithdrawCommitmentRequest(act, one.Commitments[1].Id, "录错了"), actor, default).Refused()),
        OnPromise<ReportCommitment>((use, one, act, actor) => use.ExecuteAsync(new ReportCommitmentRequest(act, one.Commitments[0].Id, new ProgressEntry(null, "已完成一段。", null, [])), actor, default).Refused()),
        OnPromise<CloseCommitment>((use, one, act, actor) => use.ExecuteAsync(new CloseCommitmentRequest(act, one.Commitments[0].Id, CommitmentState.Done, new ProgressEntry(null, "已完成。", null, [])), actor, default).Refused()),
        OnCase<ReopenCommitment>(Situation.PromisesKept, city => [city.Officer, city.Liaison], (use, one, act, actor) => use.ExecuteAsync(new ReopenCommitmentRequest(act, one.Commitments[0].Id, "验收没有通过"), actor, default).Refused()),
        OnCase<ProposeMark>(Situation.PromisesKept, city => [city.Liaison], (use, _, act, actor) => use.ExecuteAsync(new ProposeMarkRequest(act, "A", "江水函〔2026〕90号", null), actor, default).Refused()),
        Of<SendYearlyReport>(Situation.Promised, city => [city.Liaison], (use, one, id, actor, scene) => use.ExecuteAsync(new SendYearlyReportRequest(id, [PromisedScene.KeyOf(one)], null, "paper"), actor, default).Refused()),
        Of<GiveYearlyReceipt>(Situation.YearlySent, city => [city.Committee], (use, one, id, actor, scene) => use.ExecuteAsync(new GiveYearlyReceiptRequest(id, PromisedScene.KeyOf(one), null, Satisfaction.Satisfied, null, Paper), actor, default).Refused()),
        Of<RecordCommitmentMeeting>(Situation.YearlyDissatisfied, city => [city.Committee], (use, one, id, actor, scene) => use.ExecuteAsync(new RecordCommitmentMeetingRequest(id, PromisedScene.KeyOf(one), null, "卢喆", "丁局长", "明年补修。", null), actor, default).Refused()),
        Of<MarkDelegateLeft>(Situation.None, city => [city.Committee], (use, _, id, actor, scene) => use.ExecuteAsync(new MarkDelegateLeftRequest(id, scene.City.LeadDelegate.DelegateId!.Value, Day), actor, default).Refused()), // a delegate has one
        OnAsk<AddAsks>((use, _, act, actor) => use.ExecuteAsync(new AddAsksRequest(act, ["加装路灯"]), actor, default).Refused()),
        OnAsk<RewordAsk>((use, one, act, actor) => use.ExecuteAsync(new RewordAskRequest(act, one.Asks[0].Id, "修复江边步道"), actor, default).Refused()),
        OnAsk<TieAsk>((use, one, act, actor) => use.ExecuteAsync(new TieAskRequest(act, one.Asks[0].Id, one.Round.Draft.Sections[1].Id, null), actor, default).Refused()),
        OnAsk<UntieAsk>((use, one, act, actor) => use.ExecuteAsync(new UntieAskRequest(act, one.Asks[0].Id, one.Round.Draft.Sections[0].Id, null), actor, default).Refused()),
        OnAsk<RemoveAsk>((use, one, act, actor) => use.ExecuteAsync(new RemoveAskRequest(act, one.Asks[0].Id), actor, default).Refused()),
        OnDraft<AddSection>((use, _, draft, actor) => use.ExecuteAsync(new AddSectionRequest(draft, "新的部分"), actor, default).Refused()),
        OnDraft<RenameSection>((use, one, draft, actor) => use.ExecuteAsync(new RenameSectionRequest(draft, one.Round.Draft.Sections[0].Id, "新标题"), actor, default).Refused()),
        OnDraft<MoveSection>((use, one, draft, actor) => use.ExecuteAsync(new MoveSectionRequest(draft, one.Round.Draft.Sections[0].Id, 2), actor, default).Refused()),
        OnDraft<RemoveSection>((use, one, draft, actor) => use.ExecuteAsync(new RemoveSectionRequest(draft, one.Round.Draft.Sections[0].Id), actor, default).Refused()),
        OnDraft<SetReplyFacts>((use, _, draft, actor) => use.ExecuteAsync(new SetReplyFactsRequest(draft, TestCase.Facts with { MarkCode = "B" }), actor, default).Refused()),
        OnDraft<SetOwnWording>((use, _, draft, actor) => use.ExecuteAsync(new SetOwnWordingRequest(draft, "开头", "结尾"), actor, default).Refused()),
        OnDraft<TakeWordDraft>((use, one, draft, actor) => use.ExecuteAsync(new TakeWordDraftRequest(draft, one.Round.Draft.Version, new WordDraftInput(null, "一、摸清底数\n已普查三遍。\n二、加快修复\n年内完成。")), actor, default).Refused()),
        new(typeof(AttachFinishedLetter), Situation.SignedOff, scene => [scene.City.Liaison], AttachFinishedAsync),
        OnCase<DecideFinishedLetter>(Situation.FinishedAttached, city => [city.Liaison], (use, _, act, actor) => use.ExecuteAsync(new DecideFinishedRequest(act, "已逐字核对"), actor, default).Refused()),
        OnDraft<SaveSection>((use, one, draft, actor) => use.ExecuteAsync(new SaveSectionRequest(draft.CommandId, draft.CaseId, one.Round.Draft.Sections[0].Id, "新的正文", one.Round.Draft.Sections[0].Version), actor, default).Refused()),
        Of<ImportSession>(Situation.None, city => [city.Liaison, city.Committee], (use, _, id, actor, _) => use.ExecuteAsync(new ImportSessionRequest(id, ListOfTheCity(id)), actor, default).Refused()),
        Of<ImportLetter>(Situation.None, city => [city.Liaison, city.Administrator, Actor.CommandLine], (use, _, id, actor, _) => use.ExecuteAsync(new ImportLetterRequest(id, LetterOfTheCity(id), null), actor, default).Refused()),
        Of<NameDeputy>(Situation.None, city => [city.Head], (use, _, id, actor, scene) => use.ExecuteAsync(new NameDeputyRequest(id, scene.City.Head.AccountId!.Value, scene.City.Reviewer.AccountId!.Value, DayOf(id), DayOf(id), null, null), actor, default).Refused()), // a person has an account
        new(typeof(EndDeputyTerm), Situation.None, scene => [scene.City.Head, scene.City.Liaison, scene.City.Administrator, Actor.CommandLine], async (scene, _, id, actor) => await scene.Fixture.Use<EndDeputyTerm>().ExecuteAsync(new EndDeputyTermRequest(id, await scene.TermForAsync(id), null), actor, default).Refused()),
        Of<HandOverWork>(Situation.AtTheHeadsStep, city => [city.Liaison, city.Head, city.Administrator, Actor.CommandLine], (use, one, id, actor, scene) => use.ExecuteAsync(new HandOverWorkRequest(id, scene.City.Head.AccountId!.Value, scene.SecondHead.AccountId!.Value, [new HandoverPart(one.Id, false, [2])], "轮岗"), actor, default).Refused()),
        OnCase<MarkKeySupervision>(Situation.Drafted, city => [city.Committee], (use, _, act, actor) => use.ExecuteAsync(new MarkKeySupervisionRequest(act, 2026, "某副主任", "上半年走访", Day), actor, default).Refused()),
        OnCase<UnmarkKeySupervision>(Situation.UnderKeySupervision, city => [city.Committee], (use, _, act, actor) => use.ExecuteAsync(new UnmarkKeySupervisionRequest(act, "年度计划调整"), actor, default).Refused()),
        OnCase<RecordSupervision>(Situation.UnderKeySupervision, city => [city.Committee], (use, _, act, actor) => use.ExecuteAsync(new RecordSupervisionRequest(act, "visit", null, "现场查看步道"), actor, default).Refused()),
        OnRegistry<SaveAgency>((use, _, id, actor) => use.ExecuteAsync(new SaveAgencyRequest { CommandId = id, Kind = AgencyKind.Other, FullName = "江城市第" + id, ShortName = "第" + id.ToString("N") }, actor, default).Refused()),
        OnRegistry<SaveDivision>((use, city, id, actor) => use.ExecuteAsync(new SaveDivisionRequest(id, city.Lead, null, "河道处"), actor, default).Refused()),
        OnRegistry<SetSignOffChain>((use, city, id, actor) => use.ExecuteAsync(new SetSignOffChainRequest(id, city.Lead, [new StepRow(SignOffStepKind.Review, "办公室核稿", city.Reviewer.AccountId), new StepRow(SignOffStepKind.SignOff, "局长审签", city.Head.AccountId)]), actor, default).Refused()),
        OnRegistry<AddFormerName>((use, city, id, actor) => use.ExecuteAsync(new AddFormerNameRequest(id, city.Lead, "江城市水利局", "市水利局", null, new DateOnly(2018, 12, 31)), actor, default).Refused()),
        OnRegistry<AddSession>((use, _, id, actor) => use.ExecuteAsync(new AddSessionRequest(id, "市六届" + id.ToString("N")[..6], "四次会议", 2027), actor, default).Refused()),
        OnRegistry<AddDelegate>((use, _, id, actor) => use.ExecuteAsync(new AddDelegateRequest(id, "代表" + id.ToString("N")[..6], null), actor, default).Refused()),
        Of<Application.Notifications.DecideDeadLetter>(Situation.None, city => [city.Administrator, Actor.CommandLine], (use, _, id, actor, _) => use.ExecuteAsync(new Application.Notifications.DecideDeadLetterRequest(id, [1], SendAgain: true), actor, default).Refused()),
        Of<SaveCalendar>(Situation.None, city => [city.Administrator, Actor.CommandLine], async (use, _, id, actor, scene) => await use.ExecuteAsync(await CalendarAsync(scene, id), actor, default).Refused()),
        Of<SaveRuleSet>(Situation.None, city => [city.Administrator, Actor.CommandLine], async (use, _, id, actor, scene) => await use.ExecuteAsync(await RuleSetAsync(scene, id), actor, default).Refused()),
        new(typeof(ChangeAccount), Situation.None, scene => [scene.City.Administrator, Actor.CommandLine], ChangeAccountAsync),
        new(typeof(AddAccount), Situation.None, scene => [scene.City.Administrator, Actor.CommandLine, Actor.Job], AddAccountAsync),
    ];

    /// <summary>A day of its own for every command, so that terms do not overlap.</summary>
    private static DateOnly DayOf(Guid command) => Day.AddDays(BitConverter.ToUInt16(command.ToByteArray()));

    private static WriteEntry Of<T>(Situation on, Func<TestCity, IReadOnlyList<Actor>> may, Func<T, CaseFile, Guid, Actor, Scene, Task<Refusal?>> run)
        where T : notnull =>
        new(typeof(T), on, scene => may(scene.City), (scene, one, id, actor) => run(scene.Fixture.Use<T>(), one!, id, actor, scene)); // given where the situation has a case

    private static WriteEntry OnCase<T>(Situation on, Func<TestCity, IReadOnlyList<Actor>> may, Func<T, CaseFile, CaseCommand, Actor, Task<Refusal?>> run)
        where T : notnull =>
        Of<T>(on, may, (use, one, id, actor, _) => run(use, one, new CaseCommand(id, one.Id, null), actor));

    private static WriteEntry OnPromise<T>(Func<T, CaseFile, CaseCommand, Actor, Task<Refusal?>> run)
        where T : notnull => OnCase(Situation.Promised, city => [city.Officer, city.Liaison], run);

    private static WriteEntry OnAsk<T>(Func<T, CaseFile, CaseCommand, Actor, Task<Refusal?>> run)
        where T : notnull => OnCase(Situation.Drafted, city => [city.Officer, city.Liaison], run);

    private static WriteEntry OnDraft<T>(Func<T, CaseFile, DraftCommand, Actor, Task<Refusal?>> run)
        where T : notnull =>
        Of<T>(Situation.Drafted, city => [city.Officer, city.Liaison], (use, one, id, actor, _) => run(use, one, new DraftCommand(id, one.Id), actor));

    private static WriteEntry OnRegistry<T>(Func<T, TestCity, Guid, Actor, Task<Refusal?>> run)
        where T : notnull =>
        Of<T>(Situation.None, city => [city.Administrator, Actor.CommandLine], (use, _, id, actor, scene) => run(use, scene.City, id, actor));

    private static SessionImportContent ListOfTheCity(Guid id) => new()
    {
        ListName = "清单.xlsx",
        List = new() { Rows = [new(2, "7" + ((uint)id.GetHashCode() % 1000).ToString("000", CultureInfo.InvariantCulture), "关于增设公交站的建议") { LeadDelegate = "卢喆", LeadAgency = "江城市水务局" }] },
        Session = new("市六届", "三次会议", 2026),
    };

    private static string LetterOfTheCity(Guid id) => LetterFile.Text("01-five-sections")
        .Replace("云山市应急管理局", "江城市水务局", StringComparison.Ordinal)
        .Replace("市三届人大四次", "市六届人大三次", StringComparison.Ordinal)
        .Replace("0312", "8" + ((uint)id.GetHashCode() % 1000).ToString("000", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static async Task<SaveCalendarRequest> CalendarAsync(Scene scene, Guid id)
    {
        CalendarYearText[] years = [new("2031", ["2031-01-01"], [])];
        var preview = await scene.Fixture.Use<PreviewCalendar>().ExecuteAsync(new PreviewCalendarRequest(years, "通知"), scene.City.Administrator, default);
        return new SaveCalendarRequest(id, years, "通知", preview.Value.Moves.Digest);
    }

    private static async Task<SaveRuleSetRequest> RuleSetAsync(Scene scene, Guid id)
    {
        var json = Rules.SaveRuleSetTests.Changed("2030-01-01", "reply", 4, "规则" + id.ToString("N")); // each one another
        var preview = await scene.Fixture.Use<PreviewRuleSet>().ExecuteAsync(new PreviewRuleSetRequest(json), scene.City.Administrator, default);
        return new SaveRuleSetRequest(id, json, preview.IsDone ? preview.Value.Moves.Digest : "");
    }

    private static async Task<Refusal?> ChangeAccountAsync(Scene scene, CaseFile? one, Guid id, Actor actor)
    {
        await using var scope = scene.Fixture.Services.CreateAsyncScope();
        var change = scope.ServiceProvider.GetRequiredService<ChangeAccount>();
        var nobody = scene.Nobody.AccountId!.Value; // a person has an account
        Outcome<Done>[] outcomes =
        [
            await change.ExecuteAsync(new ChangeAccountRequest { AccountId = nobody, DisplayName = "改名", Roles = [Role.Administrator] }, actor, default),
            await change.CloseAsync(nobody, actor, default),
            await change.ReopenAsync(nobody, actor, default),
            await change.SetPasswordAsync(nobody, TestCity.Password + "2", actor, default),
        ];
        return Array.TrueForAll(outcomes, outcome => !outcome.IsDone) ? outcomes[0].Refusal : null;
    }

    /// <summary>The file is the liaison's, brought before; whoever else names it finds nothing.</summary>
    private static async Task<Refusal?> AttachFinishedAsync(Scene scene, CaseFile? one, Guid id, Actor actor) =>
        (await scene.Fixture.Use<AttachFinishedLetter>().ExecuteAsync(
            new AttachFinishedRequest(new CaseCommand(id, one!.Id, null), await scene.FinishedFileAsync(one.Id)), actor, default)).Refusal; // the situation has a case

    private static RecordConsultationRequest Consultation(Scene scene, Guid id, CaseId one)
    {
        var rules = scene.Fixture.Use<Application.Deadlines.RuleBook>().On(Day);
        return new RecordConsultationRequest(id, [one], Day, rules.ConsultationForms[0].Code, rules.ContactRanks[0].Code, "卢喆", null, "同意按期答复");
    }

    private static async Task<Refusal?> AddAccountAsync(Scene scene, CaseFile? one, Guid id, Actor actor)
    {
        await using var scope = scene.Fixture.Services.CreateAsyncScope();
        var request = new AddAccountRequest { UserName = "user-" + id.ToString("N"), DisplayName = "新人", Password = TestCity.Password, Roles = [Role.Administrator] };
        return (await scope.ServiceProvider.GetRequiredService<AddAccount>().ExecuteAsync(request, actor, default)).Refusal;
    }

    private static async Task<Refusal?> Refused<T>(this Task<Outcome<T>> outcome) => (await outcome).Refusal;
}
