using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Data;

namespace ResilientCity.Application.Accounts;

public static class AccountsRegistration
{
    /// <summary>Identity's own machinery over our store. The sign-in manager is the host's: it needs the web.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services
            .AddIdentityCore<AccountUser>(options =>
            {
                options.Password.RequiredLength = 10;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireDigit = false;
                options.Lockout.MaxFailedAccessAttempts = 8;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
                options.User.AllowedUserNameCharacters = null!; // any: names may be Chinese
            })
            .AddEntityFrameworkStores<CaseDbContext>();
        services.AddSingleton<CurrentAccounts>();
        services.AddScoped(provider => new AccountWrites(provider.GetRequiredService<CaseDbContext>(), provider.GetRequiredService<TimeProvider>()));
        services.AddScoped<AddAccount>();
        services.AddScoped<ChangeAccount>();
        services.AddSingleton<ListAccounts>();
        return services;
    }
}
