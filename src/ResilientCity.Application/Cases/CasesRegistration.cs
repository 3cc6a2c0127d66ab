using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Cases;

public static class CasesRegistration
{
    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<AcceptCase>()
        .AddSingleton<AgreeReassignment>()
        .AddSingleton<ArchiveCase>()
        .AddSingleton<AssignCases>()
        .AddSingleton<ConcludeCases>()
        .AddSingleton<DistributeCase>()
        .AddSingleton<HandleSeparately>()
        .AddSingleton<MergeCase>()
        .AddSingleton<ReadBoard>()
        .AddSingleton<ReadCaseList>()
        .AddSingleton<ReadListChoices>()
        .AddSingleton<ReadWorklist>()
        .AddSingleton<ReadCase>()
        .AddSingleton<ReadRounds>()
        .AddSingleton<ReadCaseChoices>()
        .AddSingleton<ReassignCase>()
        .AddSingleton<RecordConsultation>()
        .AddSingleton<RefuseReassignment>()
        .AddSingleton<RequestReassignment>()
        .AddSingleton<UnmergeCase>()
        .AddSingleton<WithdrawCase>();
}
