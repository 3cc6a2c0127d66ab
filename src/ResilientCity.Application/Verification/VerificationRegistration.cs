using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Verification;

public static class VerificationRegistration
{
    public static IServiceCollection AddVerification(this IServiceCollection services) => services
        .AddSingleton<VerifyCode>()
        .AddSingleton<VerifyFile>();
}
