using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Import;
using ResilientCity.Application.Tests.Data;
using ResilientCity.Application.Tests.Letters;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Import;

public sealed class ImportLetterTests
{
    private const string Letter = "01-five-sections";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ImportLetter_EmptyStore_CreatesEverythingAndGivesTheSameTextBack()
    {
        await using var fixture = await StoreFixture.OpenAsync();

        var outcome = await ImportAsync(fixture, LetterFile.Text(Letter), Actor.CommandLine);

        outcome.ShouldBeDone();
        outcome.Value.Effect.ShouldBe(ImportEffect.NewProposal);
        await using var db = fixture.Fresh();
        var one = await db.Cases.AsNoTracking().WholeCase().SingleAsync(Ct);
        one.Stage.ShouldBe(CaseStage.Numbered);
        one.Mode.ShouldBe(OperatingMode.AgencyOwn);
        one.Round.RepliedOn.ShouldBeNull();
        one.Round.StartedOn.ShouldBeNull();
        one.Round.Draft.MarkCode.ShouldBe("B");
        one.Round.Draft.PublicityCode.ShouldBe("agreed");
        one.Round.Draft.Sections.Count.ShouldBe(5);
        one.Round.Draft.Sections[0].Text.ShouldStartWith("全市现有");
        one.CoHandlers.Count.ShouldBe(3);
        one.Proposal.Lead!.Name.ShouldBe("林知夏");
        (await db.Agencies.Select(agency => agency.FullName).ToListAsync(Ct)).ShouldContain("云山市应急管理局");
        var session = await db.Sessions.SingleAsync(Ct);
        (session.Congress, session.Session, session.Year).ShouldBe(("市三届", "四次会议", 2024));
        (await db.Events.ToListAsync(Ct)).ShouldAllBe(row => row.AccountId == null);
        LetterFile.WithoutSpace(await ExportAsync(fixture, one.Id)).ShouldBe(LetterFile.WithoutSpace(LetterFile.Text(Letter)));
    }

    [Fact]
    public async Task ImportLetter_WhereTheCommitteeOfficeWorks_IsTheWholeProcess()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await TestCity.BuildAsync(fixture);

        var outcome = await ImportAsync(fixture, LetterFile.Text(Letter), Actor.CommandLine);

        await using var db = fixture.Fresh();
        (await db.Cases.SingleAsync(one => one.Id == outcome.Value.CaseId, Ct)).Mode.ShouldBe(OperatingMode.WholeProcess);
    }

    [Fact]
    public async Task ImportLetter_Again_FindsItsOwnCaseAndChangesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var first = (await ImportAsync(fixture, LetterFile.Text(Letter), Actor.CommandLine)).Value;
        var before = await CountsAsync(fixture);

        var again = await ImportAsync(fixture, LetterFile.Text(Letter), Actor.CommandLine);

        again.Value.ShouldBe(new ImportedLetter(first.CaseId, ImportEffect.AlreadyHere));
        (await CountsAsync(fixture)).ShouldBe(before);
    }

    [Fact]
    public async Task ImportLetter_OtherWordingOfTheSameLetter_ReplacesTheEarlierImport()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await ImportAsync(fixture, LetterFile.Text(Letter), Actor.CommandLine);

        var corrected = await ImportAsync(fixture, LetterFile.Text(Letter).Replace("一百二十处", "一百三十处", StringComparison.Ordinal), Actor.CommandLine);

        corrected.Value.Effect.ShouldBe(ImportEffect.ReplacesImport);
        (await ExportAsync(fixture, corrected.Value.CaseId)).ShouldContain("一百三十处");
        (await CountsAsync(fixture)).Cases.ShouldBe(1);
    }

    [Fact]
    public async Task ImportLetter_IntoCaseInHandling_FillsItsDraft()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var id = await fixture.EnterAsync(city, new EnteredCase("0312") { Title = "关于完善社区应急避难点的建议" });

        var outcome = await ImportAsync(fixture, OfCity("0312"), city.Liaison);

        outcome.Value.ShouldBe(new ImportedLetter(id, ImportEffect.FillsDraft));
        await using var db = fixture.Fresh();
        var one = await db.Cases.AsNoTracking().WholeCase().SingleAsync(Ct);
        one.Stage.ShouldBe(CaseStage.InHandling);
        one.Round.Letter.ShouldBeNull();
        one.Round.Draft.Sections.Count.ShouldBe(5);
    }

    [Fact]
    public async Task ImportLetter_IntoRepliedSummary_ReplacesItAsLateEntry()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var id = await fixture.EnterAsync(city, new EnteredCase("0312", CaseStage.Replied) { RepliedOn = new DateOnly(2026, 2, 20), Mark = "A" });

        var outcome = await ImportAsync(fixture, OfCity("0312"), city.Liaison);

        outcome.Value.Effect.ShouldBe(ImportEffect.ReplacesSummary);
        await using var db = fixture.Fresh();
        var one = await db.Cases.AsNoTracking().WholeCase().SingleAsync(row => row.Id == id, Ct);
        one.Stage.ShouldBe(CaseStage.Replied);
        one.Round.Letter!.Origin.ShouldBe(LetterOrigin.Imported);
        one.Round.Draft.IsSummary.ShouldBeFalse();
        var happened = await db.Events.SingleAsync(row => row.Kind == nameof(CaseEventKind.LetterImported), Ct);
        happened.OccurredOn.ShouldBe(new DateOnly(2024, 5, 6));
    }

    [Fact]
    public async Task ImportLetter_OverLetterSignedHere_IsRefusedAndChangesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture, "0312");
        await one.BringToHeadAsync();
        (await one.SignAsync()).ShouldBeDone();
        (await one.NumberAsync()).ShouldBeDone();
        var before = await one.EventCountAsync();

        var outcome = await ImportAsync(fixture, OfCity("0312"), one.City.Liaison);

        outcome.Refusal.ShouldBeOfType<LetterSignedHere>();
        (await one.EventCountAsync()).ShouldBe(before);
        (await one.ReadAsync()).Round.Letter!.Origin.ShouldBe(LetterOrigin.SignedHere);
    }

    [Theory]
    [InlineData("08-opinion", LetterKind.Opinion)]
    [InlineData("09-table", LetterKind.Table)]
    public async Task ImportLetter_SomethingElse_IsRefusedAndChangesNothing(string file, LetterKind kind)
    {
        await using var fixture = await StoreFixture.OpenAsync();

        var outcome = await ImportAsync(fixture, LetterFile.Text(file), Actor.CommandLine);

        outcome.Refusal.ShouldBe(new NotAReplyLetter(kind));
        (await CountsAsync(fixture)).ShouldBe((0, 0, 0, 0));
    }

    [Fact]
    public async Task ImportLetter_Corrected_SaysInTheHistoryWhatWasReadAndWhatWasConfirmed_ToTheLeadAgencyAlone()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture, "0312");
        var read = LetterReader.Read(OfCity("0312"));
        var corrections = new Dictionary<string, string> { ["contactPhone"] = "023-00000009", ["mark"] = LetterCorrections.TextOf(read, "mark") };

        (await fixture.Use<ImportLetter>().ExecuteAsync(new(Guid.NewGuid(), OfCity("0312"), "函.txt", null, corrections), one.City.Liaison, Ct)).ShouldBeDone();

        var change = (await LineAsync(one.City.Liaison)).Changes.Single(item => item.Field.StartsWith(FieldChange.Read, StringComparison.Ordinal));
        change.ShouldBe(new FieldChange("Read.contactPhone", read.ContactPhone, "023-00000009"));
        (await LineAsync(one.City.Committee)).Changes.ShouldNotContain(item => item.Field.StartsWith(FieldChange.Read, StringComparison.Ordinal));

        async Task<HistoryLine> LineAsync(Actor actor) =>
            (await fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(one.Id), actor, Ct)).Value.History.Single(line => line.Kind is CaseEventKind.LetterImported);
    }

    [Fact]
    public async Task ImportLetter_DraftWithAppendices_PutsThemIntoTheDraft()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture, "0312");
        var letter = LetterReader.Read(OfCity("0312")).Document with { DocumentNumber = null, Attachments = ["附件：步道清单"], Appendix = ["附件", "步道清单", "江北步道。"] };

        (await ImportAsync(fixture, CanonicalText.Of(letter), one.City.Liaison)).ShouldBeDone();

        (await one.ReadAsync()).Round.Draft.Appendices.Select(appendix => (appendix.Heading, appendix.Text)).ShouldBe([("步道清单", "江北步道。")]);
    }

    [Fact]
    public async Task ImportLetter_ByLiaisonOfAnotherAgency_IsRefusedAndChangesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var before = await CountsAsync(fixture);

        var outcome = await ImportAsync(fixture, OfCity("0312"), city.StrangerLiaison);

        outcome.Refusal.ShouldBeOfType<LetterOfAnotherAgency>();
        (await CountsAsync(fixture)).ShouldBe(before);
    }

    [Fact]
    public async Task ImportLetter_IntoCaseOfAnotherNumber_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var id = await fixture.EnterAsync(city, new EnteredCase("0500"));

        var outcome = await fixture.Use<ImportLetter>().ExecuteAsync(new ImportLetterRequest(Guid.NewGuid(), OfCity("0312"), null, id), city.Liaison, Ct);

        outcome.Refusal.ShouldBe(new LetterOfAnotherProposal("0312", "0500"));
    }

    [Fact]
    public async Task PreviewLetter_OfAnOpinion_NamesItsCaseInsteadOfForcingIt()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await ImportAsync(fixture, LetterFile.Text(Letter), Actor.CommandLine);

        var preview = await fixture.Use<PreviewLetter>().ExecuteAsync(new PreviewLetterRequest(LetterFile.Text("08-opinion")), Actor.CommandLine, Ct);

        preview.Value.Refusal.ShouldBe(new NotAReplyLetter(LetterKind.Opinion));
        preview.Value.Candidates.Select(one => one.Number).ShouldBe(["0312"]);
    }

    [Fact]
    public async Task ImportLetter_WithCorrections_TakesTheFactsAndKeepsTheWords()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var text = LetterFile.Text("50-untitled-web-reply");
        var corrections = new Dictionary<string, string> { ["proposalNumber"] = "第0042号", ["congress"] = "县十届", ["session"] = "一次会议", ["agencies"] = "梅岭县交通运输局", ["documentNumber"] = "梅交函〔2021〕9号" };

        var without = await ImportAsync(fixture, text, Actor.CommandLine);
        var with = await fixture.Use<ImportLetter>().ExecuteAsync(new ImportLetterRequest(Guid.NewGuid(), text, null, null, corrections), Actor.CommandLine, Ct);

        without.Refusal.ShouldBeOfType<LetterLacks>();
        with.IsDone.ShouldBeTrue();
        await using var db = fixture.Fresh();
        var one = await db.Cases.AsNoTracking().WholeCase().SingleAsync(Ct);
        (one.Round.Letter!.DocumentNumber, one.Round.Letter.LetterDate).ShouldBe(("梅交函〔2021〕9号", new DateOnly(2021, 5, 6)));
        (await db.Proposals.AsNoTracking().SingleAsync(Ct)).Number.ShouldBe("0042");
        LetterFile.WithoutSpace(await ExportAsync(fixture, one.Id)).ShouldBe(LetterFile.WithoutLeftOut(text, LetterReader.Read(text)));
    }

    [Fact]
    public async Task ImportLetter_EveryReadableReply_ComesBackAsItWas()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        foreach (var name in LetterFile.Names)
        {
            var text = LetterFile.Text(name);
            var outcome = await ImportAsync(fixture, text, Actor.CommandLine);
            var reading = LetterReader.Read(text);
            reading.Problems.ShouldNotContain(problem => problem.Reason == ProblemReason.NotKept, name);
            if (outcome.IsDone)
            {
                LetterFile.WithoutSpace(await ExportAsync(fixture, outcome.Value.CaseId, mayBeDraft: true)).ShouldBe(LetterFile.WithoutLeftOut(text, reading), name);
            }
        }
    }

    [Fact]
    public async Task FindCase_NumberOfTwoSessions_ListsReferencesThatAreAccepted()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        await ImportAsync(fixture, LetterFile.Text(Letter), Actor.CommandLine);
        await ImportAsync(fixture, LetterFile.Text(Letter).Replace("市三届", "市四届", StringComparison.Ordinal), Actor.CommandLine);
        var find = fixture.Use<FindCase>();

        var unclear = (await find.ExecuteAsync("312", Actor.CommandLine, Ct)).Refusal.ShouldBeOfType<CaseReferenceUnclear>();

        unclear.Candidates.Select(one => one.Reference).ShouldBe(["市三届四次/0312@云山市应急管理局", "市四届四次/0312@云山市应急管理局"], ignoreOrder: true);
        foreach (var candidate in unclear.Candidates)
        {
            (await find.ExecuteAsync(candidate.Reference, Actor.CommandLine, Ct)).Value.Id.ShouldBe(candidate.Id);
        }

        (await find.ExecuteAsync("9999", Actor.CommandLine, Ct)).Refusal.ShouldBeOfType<CaseReferenceUnknown>();
    }

    private static string OfCity(string number) => LetterFile.Text(Letter)
        .Replace("云山市应急管理局", "江城市水务局", StringComparison.Ordinal)
        .Replace("市三届人大四次", "市六届人大三次", StringComparison.Ordinal)
        .Replace("0312", number, StringComparison.Ordinal);

    private static Task<Outcome<ImportedLetter>> ImportAsync(StoreFixture fixture, string text, Actor actor) =>
        fixture.Use<ImportLetter>().ExecuteAsync(new ImportLetterRequest(Guid.NewGuid(), text, null), actor, Ct);

    private static async Task<string> ExportAsync(StoreFixture fixture, CaseId id, bool mayBeDraft = false)
    {
        var exported = await fixture.Use<ExportLetter>().ExecuteAsync(id, null, Actor.CommandLine, Ct);
        if (mayBeDraft && exported.Refusal is LetterNotThere)
        {
            await using var db = fixture.Fresh();
            var version = (await db.Cases.AsNoTracking().WholeCase().SingleAsync(one => one.Id == id, Ct)).Round.LatestVersion!;
            return Application.Letters.LetterTextRenderer.Render(Application.Replies.LetterJson.Read(version.DocumentJson));
        }

        return exported.Value.Text;
    }

    private static async Task<(int Cases, int Events, int Agencies, int Delegates)> CountsAsync(StoreFixture fixture)
    {
        await using var db = fixture.Fresh();
        return (await db.Cases.CountAsync(Ct), await db.Events.CountAsync(Ct), await db.Agencies.CountAsync(Ct), await db.Delegates.CountAsync(Ct));
    }
}
