using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data.SampleData;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Data;

public sealed partial class SampleDataTests(SampleStore sample) : IClassFixture<SampleStore>
{
    private static DateOnly SomeDay => SampleStore.Today;

    private StoreFixture Fixture => sample.Fixture;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sample_InEmptyStore_HasACaseInEveryStageAndBothModes()
    {
        await using var db = Fixture.Fresh();
        var cases = await db.Cases.WholeCase().ToListAsync(Ct);
        cases.Select(one => one.Stage).Distinct().ShouldBe(
            Enum.GetValues<CaseStage>().Where(stage => stage is not CaseStage.Unregistered), ignoreOrder: true);
        cases.Select(one => one.Mode).Distinct().Count().ShouldBe(2);
        cases.Select(one => one.LeadAgencyId).Distinct().Count().ShouldBeGreaterThanOrEqualTo(4);
        cases.Count.ShouldBeGreaterThanOrEqualTo(15);
        cases.ShouldContain(one => one.CurrentRoundNumber == 2);
        cases.ShouldContain(one => one.CurrentKeySupervision != null && one.CurrentKeySupervision.Year == SomeDay.Year && one.CurrentKeySupervision.Notes.Count == 1);
        cases.ShouldContain(one => one.Proposal.Delegates.Count == 3);
        cases.ShouldContain(one => one.Stage == CaseStage.Replied && one.IsConclusionDue(SomeDay));
    }

    /// <summary>A reason for findings does not hide new ones: what each submission left open is told one by one.</summary>
    [Fact]
    public async Task Sample_EverySubmission_LeavesOpenWhatIsExpected()
    {
        await using var db = Fixture.Fresh();
        var numbers = await db.Cases.Include(one => one.Proposal).ToDictionaryAsync(one => one.Id.Value, one => one.Proposal.Number, Ct);
        var rows = await db.Events.Where(row => row.StreamKind == EventStreams.Case && row.Kind == nameof(CaseEventKind.ReplySubmitted))
            .OrderBy(row => row.StreamId).ThenBy(row => row.StreamNumber).ToListAsync(Ct);

        var left = rows.Select(row => (Number: numbers[row.StreamId], Kept: EventEnvelope.Read(row.Envelope).Changes.FirstOrDefault(change => change.Field == "Findings")?.After))
            .SelectMany(one => (one.Kept is null ? [] : ReviewFindings.Read(one.Kept)).Select(finding => $"{one.Number} {finding.Code} {finding.Reason.Zh}"))
            .Where(line => !line.EndsWith("contact.missing 没有写联系电话。", StringComparison.Ordinal));

        rows.Count.ShouldBeGreaterThan(10);
        left.ShouldBe(
        [
            "闭08 mark.ledger 标为“B 列入工作计划逐步解决”，台账里还没有一条有时限、并与正文对得上的承诺事项。",
            "闭08 mark.time-limit 标为“B 列入工作计划逐步解决”，正文没有写明完成时限。",
        ]);
    }

    [Fact]
    public async Task Sample_Case0750_HasTheFactsOfItsLetter()
    {
        await using var db = Fixture.Fresh();
        var one = await db.Cases.WholeCase().SingleAsync(one => one.Proposal.Number == "0750", Ct);
        var names = await db.Agencies.ToDictionaryAsync(agency => agency.Id, agency => agency.ShortName, Ct);
        var letter = one.Round.Letter!;
        var document = LetterJson.Read(letter.DocumentJson);
        one.Stage.ShouldBe(CaseStage.Replied);
        one.Round.StartedOn.ShouldBe(new DateOnly(2022, 1, 24));
        one.Round.StartIsAssumed.ShouldBeTrue();
        one.Round.RepliedOn.ShouldBe(new DateOnly(2022, 4, 7));
        one.Round.CurrentReceipt.ShouldBeNull();
        one.CoHandlers.Select(party => names[party.AgencyId])
            .ShouldBe(["市发展改革委", "市规划自然资源局", "市住房城乡建委", "市城市管理局", "市交通局", "市卫生健康委"]);
        letter.Origin.ShouldBe(LetterOrigin.Summary);
        letter.DocumentNumber.ShouldBe("渝应急函〔2022〕62号");
        document.TitleLines.ShouldBe(["重庆市应急管理局", "关于市五届人大五次会议第0750号", "建议办理情况的答复函"]);
        document.Mark.ShouldBe("A");
        document.Publicity.ShouldBe("同意公开");
        document.Sections.Select(section => section.Heading)
            .ShouldBe(["规划引领，协同推进", "积极建设，稳步提升", "精细管理、防范风险", "科技支撑，智慧应急", "统筹协作，注重实效"]);
        document.Closing[0].ShouldStartWith("此答复函已经冉进红局长审签。");
        document.ContactPerson.ShouldBe("米绍成");
        document.Postcode.ShouldBe("401121");
        document.CopyTo.ShouldBe(["市人大常委会人代工委"]);
        document.ContactPhone.ShouldBeNull();
    }

    [Fact]
    public async Task Sample_Case0750_SaysThatItWasEnteredLate()
    {
        await using var db = Fixture.Fresh();
        var one = await db.Cases.SingleAsync(one => one.Proposal.Number == "0750", Ct);
        var rows = await db.Events.Where(row => row.StreamKind == EventStreams.Case && row.StreamId == one.Id.Value).OrderBy(row => row.StreamNumber).ToListAsync(Ct);
        rows.Select(row => row.Kind).Distinct().ShouldBe([nameof(CaseEventKind.CaseEnteredAtStage), nameof(CaseEventKind.CommitmentTaken)]);
        rows.ShouldAllBe(row => row.OccurredOn == new DateOnly(2022, 4, 7));
        rows.ShouldAllBe(row => row.RecordedAt.Date == SomeDay.ToDateTime(TimeOnly.MinValue));
    }

    [Fact]
    public async Task Sample_Anywhere_HoldsNoPhoneNumber()
    {
        await using var db = Fixture.Fresh();
        var cases = await db.Cases.WholeCase().ToListAsync(Ct);
        (await db.Agencies.ToListAsync(Ct)).ShouldAllBe(agency => agency.ContactPhone == null);
        (await db.Delegates.ToListAsync(Ct)).ShouldAllBe(one => one.Phone == null);
        var letters = cases.SelectMany(one => one.Rounds).Where(round => round.Letter is not null).Select(round => round.Letter!.DocumentJson);
        var envelopes = (await db.Events.ToListAsync(Ct)).Select(row => row.Envelope);
        letters.Concat(envelopes).ShouldAllBe(text => !Phone().IsMatch(text));
    }

    [Fact]
    public async Task Sample_MadeUpCases_SayThatTheyAreExamples()
    {
        await using var db = Fixture.Fresh();
        var made = await db.Proposals.Include(one => one.Delegates).Where(one => one.Number != "0750").ToListAsync(Ct);
        made.ShouldAllBe(one => one.Title.Contains("示例") && one.Text!.Contains("示例") && one.Lead!.Name.Contains("示例"));
    }

    [Fact]
    public async Task Sample_SignedLetters_MatchWhatWasSigned()
    {
        await using var db = Fixture.Fresh();
        var rounds = (await db.Cases.WholeCase().ToListAsync(Ct)).SelectMany(one => one.Rounds).Where(round => round.Letter?.Origin is LetterOrigin.SignedHere).ToList();
        rounds.ShouldNotBeEmpty();
        rounds.ShouldAllBe(round => round.ValidSignOff!.ContentHash == round.Letter!.ContentHash
            && LetterHash.Of(LetterJson.Read(round.Letter.DocumentJson)) == round.Letter.FullHash);
    }

    [Fact]
    public async Task Sample_DemoAccounts_SignInWithTheDemoPassword()
    {
        await using var scope = Fixture.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<AccountUser>>();
        var accounts = await scope.ServiceProvider.GetRequiredService<LoadSampleData>().AccountsAsync(Ct);
        accounts.SelectMany(one => one.Roles).Distinct().ShouldBe(Enum.GetValues<Role>(), ignoreOrder: true);
        var liaison = await users.FindByNameAsync("liaison");
        (await users.CheckPasswordAsync(liaison!, LoadSampleData.DemoPassword)).ShouldBeTrue();
    }

    [Fact]
    public async Task Sample_IntoAStoreThatHoldsSomething_IsRefused()
    {
        (await SampleStore.LoadAsync(Fixture)).Refusal.ShouldBeOfType<StoreNotEmpty>();
    }

    [Theory]
    [InlineData("2026-01-05")]
    [InlineData("2026-10-03")]
    [InlineData("2026-10-08")]
    [InlineData("2026-12-31")]
    [InlineData("2027-02-01")]
    [InlineData("2027-06-30")]
    [InlineData("2028-02-29")]
    public async Task Sample_OnAnyDay_Loads(string today)
    {
        await using var fixture = await StoreFixture.OpenAsync(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));

        (await SampleStore.LoadAsync(fixture)).IsDone.ShouldBeTrue();
    }

    [GeneratedRegex(@"(?<![0-9a-f])1[3-9]\d{9}(?![0-9a-f])|\b0\d{2,3}-?\d{7,8}\b")]
    private static partial Regex Phone();
}
