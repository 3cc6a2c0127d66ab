using System.Globalization;
using System.Security.Claims;
using Bunit;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ResilientCity.Domain;
using ResilientCity.Web.Tests.Endpoints;

namespace ResilientCity.Web.Tests.Components;

/// <summary>Components over the program's own use cases and the sample, as somebody who is signed in sees them. The clock stands until it is moved.</summary>
public abstract class SiteComponentTest : ComponentTest, IAsyncLifetime
{
    private readonly AsyncServiceScope scope;

    protected SiteComponentTest(TestSite site)
    {
        Site = site;
        scope = site.Services.CreateAsyncScope();
        Services.AddSingleton<TimeProvider>(Clock);
        Services.AddFallbackServiceProvider(scope.ServiceProvider);
    }

    protected TestSite Site { get; }

    protected FakeTimeProvider Clock { get; } = new(TimeProvider.System.GetUtcNow());

    protected T Use<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public new async ValueTask DisposeAsync()
    {
        await DisposeComponentsAsync();
        await base.DisposeAsync();
        await scope.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<Actor> SignInAsync(string user)
    {
        var actor = await Site.ActorAsync(user);
        Claim[] claims = [new(ClaimTypes.Name, user), new(ClaimTypes.NameIdentifier, actor.AccountId!.Value.Value.ToString(CultureInfo.InvariantCulture))]; // of an account
        var state = new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity(claims, "test")));
        ((IHostEnvironmentAuthenticationStateProvider)Use<AuthenticationStateProvider>()).SetAuthenticationState(Task.FromResult(state));
        return actor;
    }
}
