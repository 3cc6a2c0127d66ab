using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Commitments.Yearly;

namespace ResilientCity.Application.Commitments;

public static class CommitmentsRegistration
{
    public static IServiceCollection AddCommitments(this IServiceCollection services) => services
        .AddSingleton<ChangeCommitment>()
        .AddSingleton<ChaseCommitments>()
        .AddSingleton<CloseCommitment>()
        .AddSingleton<ExportYearlyReport>()
        .AddSingleton<GiveYearlyReceipt>()
        .AddSingleton<MarkDelegateLeft>()
        .AddSingleton<ProposeMark>()
        .AddSingleton<ReadCaseCommitments>()
        .AddSingleton<ReadLedger>()
        .AddSingleton<ReadYearlyBoard>()
        .AddSingleton<ReadYearlyReport>()
        .AddSingleton<RecordCommitmentMeeting>()
        .AddSingleton<ReopenCommitment>()
        .AddSingleton<ReportCommitment>()
        .AddSingleton<SendYearlyReport>()
        .AddSingleton<TakeCommitment>()
        .AddSingleton<TieCommitment>()
        .AddSingleton<WithdrawCommitment>();
}
