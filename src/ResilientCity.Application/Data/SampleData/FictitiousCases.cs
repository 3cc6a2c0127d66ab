using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Data.SampleData;

/// <summary>Made-up cases so that every stage has one: some near their limit, some past it.</summary>
internal sealed class FictitiousCases(SampleCity city, WriteScope scope, IReadOnlyDictionary<string, CaseText> texts)
{
    private readonly SampleDays days = new(scope.Today, scope.Rules.Calendar);

    public async Task TellAsync()
    {
        await TellEarlyStagesAsync();
        await TellHandlingAsync();
        await TellSignOffAsync();
        await TellRepliedAsync();
        await TellFinishedAsync();
        await TellAgencyOwnAsync();
    }

    private async Task TellEarlyStagesAsync()
    {
        var registered = Story("registered");
        await registered.RegisterAsync(4);

        var merged = Story("merged");
        await merged.RegisterAsync(3);
        merged.MergeInto(registered, 2);

        var assigned = Story("assigned");
        await assigned.RegisterAsync(8);
        await assigned.AssignAsync(2);

        var reassignment = Story("reassignment");
        await reassignment.RegisterAsync(16);
        await reassignment.AssignAsync(11);
        reassignment.Accept(10);
        reassignment.RequestReassignment(4, "人行道养护由城市管理部门负责，我局没有相应职责。", "市城市管理局");

        var withdrawn = Story("withdrawn");
        await withdrawn.RegisterAsync(262);
        await withdrawn.AssignAsync(255);
        withdrawn.Withdraw(240, "代表书面要求撤回，所提问题已经解决。");
    }

    private async Task TellHandlingAsync()
    {
        var missing = await HandledAsync("opinionsMissing", days.AssignedForReplyIn(3), innerDueIn: 1);
        missing.ReturnOpinion(6, "zjw", "只写了“没有意见”，请就小区出入口处物资柜的设置要求补充意见。");

        var overdue = await HandledAsync("overdue", days.AssignedForReplyIn(-6));
        overdue.AdoptOpinions(20);
    }

    private async Task TellSignOffAsync()
    {
        var review = await DraftedAsync("inReview", days.AssignedForReplyIn(8));
        review.Submit(5);
        review.Approve(3, "同意，请办公室核稿。");
        review.PutUnderKeySupervision(2, "某副主任（示例）", "答复前听取一次办理情况汇报。");

        var head = await DraftedAsync("awaitingHead", days.AssignedForReplyIn(5));
        await head.TakePromisesAsync(13);
        head.Submit(12);
        head.ReturnToDraft(10, "“下一步计划”没有写明完成时限，请补上。");
        head.Rewrite(8, "下一步计划和时限", texts["awaitingHead"].Sections[1].Text + "每年12月向你报告进度。");
        head.Submit(6);
        head.ApproveAllReviews(4);

        var signed = await DraftedAsync("signedOff", days.AssignedForReplyIn(10));
        signed.Submit(7);
        signed.ApproveAllReviews(4);
        signed.SignOff(1);

        var numbered = await DraftedAsync("numbered", days.AssignedForReplyIn(2));
        numbered.Submit(9);
        numbered.ApproveAllReviews(6);
        numbered.SignOff(4);
        numbered.Number(3, 9002);
    }

    private async Task TellRepliedAsync()
    {
        await RepliedAsync("replied", 96, 9, 9004);

        var reminded = await RepliedAsync("receiptOverdue", 268, 190, 9001);
        reminded.Remind(20);

        var dissatisfied = await RepliedAsync("dissatisfied", 98, 16, 9003);
        dissatisfied.Answer(5, Satisfaction.Dissatisfied, "答复没有写明其余18处的回填时间，请补充。");

        var second = await RepliedAsync("secondRound", 130, 46, 9006, leftOpen: "分年度招录计划还在与编制、财政部门商定，完成时限暂时写不出来。" + CaseStory.NoPhone);
        await second.TakePromisesAsync(40);
        second.Answer(34, Satisfaction.Dissatisfied, "“分年度招录”没有时间表，夜间值守问题没有解决。");
        await second.OrderRehandlingAsync(21, "代表对答复不满意，请列出分年度时间表后重新答复。");
        second.PutUnderKeySupervision(20, "某副主任（示例）", "重新办理期间实地察看一次，答复前听取汇报。");
        second.AskOpinions(19);
        second.Consult(12, "meeting", "deputy-head", "当面说明困难，约定答复中逐年列出招录人数。");
        second.RecordSupervision(9, "survey", "某副主任（示例）、人代工委、市应急管理局", "察看两个乡镇消防站夜间值守，要求答复写明逐年补员人数。");

        var joint = await RepliedAsync("joint", 265, 182, 9007);
        joint.Publish(170);
        joint.Answer(165, Satisfaction.BasicallySatisfied, "希望尽快配齐装备。");
        await joint.TakePromisesAsync(160);
        joint.ReportPromises();
    }

    private async Task TellFinishedAsync()
    {
        var concluded = await RepliedAsync("concluded", 272, 200, 9008);
        concluded.Publish(190);
        concluded.Answer(185, Satisfaction.Satisfied);
        await concluded.ConcludeAsync(150);

        var archived = await RepliedAsync("archived", 275, 210, 9009);
        archived.Publish(200);
        archived.Answer(195, Satisfaction.Satisfied, "棚沿高度改得好。");
        await archived.ConcludeAsync(170);
        archived.Archive(120);
    }

    private async Task TellAgencyOwnAsync()
    {
        await HandledAsync("motion", 60, mode: OperatingMode.AgencyOwn);
        await HandledAsync("ownInHandling", 50, mode: OperatingMode.AgencyOwn, noticeDueIn: 6);

        var own = await RepliedAsync("agencyOwn", 268, 186, 9010, OperatingMode.AgencyOwn);
        own.Answer(170, Satisfaction.Satisfied);
        await own.TakePromisesAsync(160);
        own.ReportPromises();
    }

    private CaseStory Story(string key, OperatingMode mode = OperatingMode.WholeProcess) => new(city, scope, days, texts[key], mode);

    private async Task<CaseStory> HandledAsync(string key, int assigned, OperatingMode mode = OperatingMode.WholeProcess, int? innerDueIn = null, int? noticeDueIn = null)
    {
        var story = Story(key, mode);
        await story.RegisterAsync(assigned + 6);
        await story.AssignAsync(assigned, noticeDueIn);
        story.Accept(assigned - 2);
        story.Distribute(assigned - 2, innerDueIn);
        story.AskOpinions(assigned - 4);
        story.Consult(assigned - 12, "visit", "division-head");
        story.GiveOpinions(assigned - 24);
        await story.DraftAsync(assigned - 30);
        return story;
    }

    private async Task<CaseStory> DraftedAsync(string key, int assigned, OperatingMode mode = OperatingMode.WholeProcess)
    {
        var story = await HandledAsync(key, assigned, mode);
        story.AdoptOpinions(assigned - 34);
        return story;
    }

    private async Task<CaseStory> RepliedAsync(
        string key, int assigned, int replied, int number, OperatingMode mode = OperatingMode.WholeProcess, string leftOpen = CaseStory.NoPhone)
    {
        var story = await DraftedAsync(key, assigned, mode);
        story.Submit(replied + 14, leftOpen);
        story.ApproveAllReviews(replied + 9);
        story.SignOff(replied + 5);
        story.Number(replied + 4, number);
        story.Send(replied);
        await story.SaveAsync();
        return story;
    }
}
