using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Data.SampleData;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;

namespace ResilientCity.Application.Tests.Data;

/// <summary>A store with the sample in it, loaded once for tests that only read.</summary>
public sealed class SampleStore : IAsyncLifetime
{
    public static DateOnly Today { get; } = new(2026, 11, 24);

    public StoreFixture Fixture { get; private set; } = null!; // set by InitializeAsync

    public static async Task<Outcome<Done>> LoadAsync(StoreFixture fixture)
    {
        await using var scope = fixture.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LoadSampleData>()
            .ExecuteAsync(new LoadSampleDataRequest(Guid.NewGuid()), Actor.Job, CancellationToken.None);
    }

    public async ValueTask InitializeAsync()
    {
        Fixture = await StoreFixture.OpenAsync(Today);
        (await LoadAsync(Fixture)).IsDone.ShouldBeTrue();
    }

    public ValueTask DisposeAsync() => Fixture.DisposeAsync();
}
