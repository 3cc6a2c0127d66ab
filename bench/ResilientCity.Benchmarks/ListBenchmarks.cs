using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Data.SampleData;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Benchmarks;

/// <summary>The list, the board and the worklist over 100,000 cases.</summary>
public class ListBenchmarks
{
    private const int Cases = 100_000;
    private static DirectoryInfo? folder;
    private static ServiceProvider? provider;
    private static Actor? committee;
    private static Actor? liaison;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        if (provider is not null)
        {
            return; // made once for all of them
        }

        folder = Directory.CreateTempSubdirectory("resilientcity-bench-");
        var store = new StoreFolder(folder.FullName);
        provider = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddResilientCity(store).BuildServiceProvider();
        await Use<StoreStarter>().StartAsync(default);
        await using (var scope = provider.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<LoadSampleData>().ExecuteAsync(new LoadSampleDataRequest(Guid.NewGuid()), Actor.Job, default);
        }

        ManyCases.Multiply(store.StoreFile, Cases);
        committee = await ActorAsync("committee");
        liaison = await ActorAsync("liaison");
        Console.WriteLine($"// {(await ListAsync(new CaseListFilter(), committee)).Total} cases");
    }

    public static void CleanUp()
    {
        provider?.Dispose();
        folder?.Delete(recursive: true);
    }

    [Benchmark]
    public Task<CaseList> List_FirstPage() => ListAsync(new CaseListFilter(), committee);

    [Benchmark]
    public Task<CaseList> List_Page1000() => ListAsync(new CaseListFilter(), committee, page: 1000);

    [Benchmark]
    public Task<CaseList> List_OfOneAgency() => ListAsync(new CaseListFilter(), liaison);

    [Benchmark]
    public Task<CaseList> List_OneStage() => ListAsync(new CaseListFilter { Stage = CaseStage.InHandling }, committee);

    [Benchmark]
    public Task<CaseList> List_Overdue() => ListAsync(new CaseListFilter { Situation = CaseSituation.Overdue }, committee);

    [Benchmark]
    public Task<CaseList> List_FoundByNumber() => ListAsync(new CaseListFilter { Text = "0750" }, committee);

    [Benchmark]
    public Task<CaseList> List_FoundByTitle() => ListAsync(new CaseListFilter { Text = "韧性城市" }, committee);

    [Benchmark]
    public async Task<Board> Board_All() => (await Use<ReadBoard>().ExecuteAsync(new ReadBoardRequest(null), committee!, default)).Value;

    [Benchmark]
    public async Task<Worklist> Worklist_Liaison() => (await Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), liaison!, default)).Value;

    private static async Task<CaseList> ListAsync(CaseListFilter filter, Actor? reader, int page = 1) =>
        (await Use<ReadCaseList>().ExecuteAsync(new ReadCaseListRequest(filter, Page: page), reader!, default)).Value; // set up before

    private static async Task<Actor> ActorAsync(string user)
    {
        var all = (await Use<ListAccounts>().ExecuteAsync(Actor.CommandLine, default)).Value;
        return (await Use<CurrentAccounts>().FindActorAsync(all.Single(one => one.UserName == user).Id, default))!; // of the sample
    }

    private static T Use<T>()
        where T : notnull => provider!.GetRequiredService<T>(); // set up before
}
