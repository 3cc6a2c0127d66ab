using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Proposals;

public static class ProposalsRegistration
{
    public static IServiceCollection AddProposals(this IServiceCollection services) => services
        .AddSingleton<ReadRegistrationChoices>()
        .AddSingleton<RegisterCase>()
        .AddSingleton<SetProposalText>();
}
