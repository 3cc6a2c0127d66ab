using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Import;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Data;
using ResilientCity.Application.Tests.Letters;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Tests.Import;

/// <summary>What is not imported, or not given back, and why.</summary>
public sealed class ImportRefusalsTests(SampleStore sample) : IClassFixture<SampleStore>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ImportLetter_TitleOfTwoCases_NamesBothAndTakesNone()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        foreach (var number in new[] { "0101", "0102" })
        {
            (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(number), city.Committee, Ct)).ShouldBeDone();
        }

        var corrections = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["proposalNumber"] = "",
            ["congress"] = "",
            ["session"] = "",
            ["proposalTitle"] = city.Registration().Title,
            ["agencies"] = "江城市水务局",
        };
        var outcome = await fixture.Use<ImportLetter>().ExecuteAsync(
            new ImportLetterRequest(Guid.NewGuid(), LetterFile.Text("01-five-sections"), null, null, corrections), Actor.CommandLine, Ct);

        outcome.Refusal.ShouldBeOfType<LetterCaseUnclear>().Candidates.Count.ShouldBe(2);
        await using var db = fixture.Fresh();
        (await db.Cases.CountAsync(Ct)).ShouldBe(2);
    }

    [Fact]
    public async Task ImportSession_ListThatCouldNotBeRead_IsRefusedWithItsProblem()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var problem = new LetterFileProblem(LetterFileFault.Encrypted, "清单.xlsx");

        (await ImportAsync(fixture, city, new ProposalList { FileProblem = problem })).Refusal.ShouldBe(new SessionListRefused(problem));
        (await ImportAsync(fixture, city, new ProposalList { Problems = [new ProposalListProblem(1, null, ListFault.HeaderNotFound)] })).Refusal.ShouldBe(new SessionListRefused(null));
    }

    [Fact]
    public async Task ExportLetter_OfASummary_IsRefusedInEveryFormat()
    {
        await using var db = sample.Fixture.Fresh();
        var id = await db.Cases.Where(one => one.Proposal.Number == "0750").Select(one => one.Id).SingleAsync(Ct);

        (await sample.Fixture.Use<ExportLetter>().ExecuteAsync(id, null, Actor.CommandLine, Ct)).Refusal.ShouldBe(new LetterIsSummary("0750"));
        foreach (var format in Enum.GetValues<Application.Letters.LetterFileFormat>())
        {
            (await sample.Fixture.Use<ExportLetterFile>().ExecuteAsync(new LetterFileRequest(id, null, format, new LetterPageOptions()), Actor.CommandLine, Ct))
                .Refusal.ShouldBe(new LetterIsSummary("0750"));
        }
    }

    private static Task<Outcome<ImportedSession>> ImportAsync(StoreFixture fixture, TestCity city, ProposalList list)
    {
        var content = new SessionImportContent { ListName = "清单.xlsx", List = list, Session = new NamedSession("市六届", "三次会议", 2026) };
        return fixture.Use<ImportSession>().ExecuteAsync(new ImportSessionRequest(Guid.NewGuid(), content), city.Committee, Ct);
    }
}
