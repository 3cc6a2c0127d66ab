using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Import;
using ResilientCity.Application.Tests.Letters;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Import;

public sealed class ImportSessionTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ImportSession_ByCommitteeOffice_RegistersAssignsAndTakesTheTexts()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var content = Content(
            [
                Row(2, "0201", "关于增设公交站的建议") with { AssignedOn = new DateOnly(2026, 2, 9), CoHandlingAgencies = ["市园林局"] },
                Row(3, "0202", "关于护坡绿化的建议"),
            ],
            new SessionFile("0201 关于增设公交站的建议.docx", "关于增设公交站的建议\n建议在东江路增设两处公交站。"),
            new SessionFile("关于护坡绿化的建议.docx", "关于护坡绿化的建议\n建议对江堤护坡补绿。"),
            new SessionFile("0999.docx", "没有对应行的文件。"));

        var preview = (await fixture.Use<PreviewSession>().ExecuteAsync(content, city.Committee, Ct)).Value;
        var outcome = await fixture.Use<ImportSession>().ExecuteAsync(new ImportSessionRequest(Guid.NewGuid(), content), city.Committee, Ct);

        preview.UnmatchedFiles.Select(file => file.FileName).ShouldBe(["0999.docx"]);
        preview.Rows.Select(row => row.MatchedBy).ShouldBe([MatchedBy.Number, MatchedBy.Title]);
        outcome.Value.ShouldBe(new ImportedSession(2, 1, 2, 0));
        await using var db = fixture.Fresh();
        var cases = await db.Cases.AsNoTracking().WholeCase().OrderBy(one => one.Proposal.Number).ToListAsync(Ct);
        cases.Select(one => one.Stage).ShouldBe([CaseStage.Assigned, CaseStage.Registered]);
        cases[0].CoHandlers.Single().AgencyId.ShouldBe(city.CoHandler);
        cases[0].Round.ReplyDueOn.ShouldBe(new DateOnly(2026, 5, 9));
        cases[0].Proposal.Text.ShouldNotBeNull().ShouldContain("东江路");
        cases[1].Proposal.Text.ShouldNotBeNull().ShouldContain("江堤");
    }

    [Fact]
    public async Task ImportSession_SameListAgain_ReportsWhatIsHereAndOverwritesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var content = Content([Row(2, "0201", "关于增设公交站的建议")]);
        await fixture.Use<ImportSession>().ExecuteAsync(new ImportSessionRequest(Guid.NewGuid(), content), city.Committee, Ct);

        var preview = await fixture.Use<PreviewSession>().ExecuteAsync(content, city.Committee, Ct);
        var again = await fixture.Use<ImportSession>().ExecuteAsync(new ImportSessionRequest(Guid.NewGuid(), content), city.Committee, Ct);

        preview.Value.Rows.Single().Fate.ShouldBe(RowFate.AlreadyHere);
        again.Refusal.ShouldBeOfType<NothingToImport>();
        await using var db = fixture.Fresh();
        (await db.Cases.CountAsync(Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task ImportSession_ByLiaison_TakesTheOwnAgencysRowsOnlyAndItsLetters()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var letter = LetterFile.Text("01-five-sections").Replace("云山市应急管理局", "江城市水务局", StringComparison.Ordinal);
        var content = Content(
            [
                Row(2, "0312", "关于完善社区应急避难点的建议") with { AssignedOn = new DateOnly(2024, 3, 1) },
                Row(3, "0313", "关于增设公交站的建议") with { AssignedOn = new DateOnly(2026, 2, 9) },
                Row(4, "0314", "关于健身步道的建议") with { LeadAgency = "江城市体育局" },
            ],
            new SessionFile("0312.docx", letter));

        var outcome = await fixture.Use<ImportSession>().ExecuteAsync(new ImportSessionRequest(Guid.NewGuid(), content), city.Liaison, Ct);

        outcome.Value.ShouldBe(new ImportedSession(2, 1, 0, 1));
        await using var db = fixture.Fresh();
        var cases = await db.Cases.AsNoTracking().WholeCase().OrderBy(one => one.Proposal.Number).ToListAsync(Ct);
        cases.Select(one => (one.Proposal.Number, one.Stage)).ShouldBe([("0312", CaseStage.Numbered), ("0313", CaseStage.Assigned)]);
        cases.ShouldAllBe(one => one.Mode == OperatingMode.AgencyOwn);
        var exported = await fixture.Use<ExportLetter>().ExecuteAsync(cases[0].Id, null, city.Liaison, Ct);
        LetterFile.WithoutSpace(exported.Value.Text).ShouldBe(LetterFile.WithoutSpace(letter));
    }

    [Fact]
    public async Task ImportSession_ByOfficer_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        var outcome = await fixture.Use<ImportSession>().ExecuteAsync(
            new ImportSessionRequest(Guid.NewGuid(), Content([Row(2, "0201", "关于增设公交站的建议")])), city.Officer, Ct);

        outcome.Refusal.ShouldBeOfType<NotPermitted>();
    }

    private static ProposalListRow Row(int row, string number, string title) =>
        new(row, number, title) { LeadDelegate = "卢喆", LeadAgency = "江城市水务局" };

    private static SessionImportContent Content(ProposalListRow[] rows, params SessionFile[] files) => new()
    {
        ListName = "清单.xlsx",
        List = new ProposalList { Rows = rows },
        Files = files,
        Session = new NamedSession("市六届", "三次会议", 2026),
    };
}
