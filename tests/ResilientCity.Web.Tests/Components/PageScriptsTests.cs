using Microsoft.JSInterop;
using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Tests.Components;

public sealed class PageScriptsTests
{
    public static TheoryData<Exception> Departures => [new TaskCanceledException(), new JSDisconnectedException("The page is gone.")];

    [Theory]
    [MemberData(nameof(Departures))]
    public async Task Release_WhenThePageLeftBeforeTheAnswer_IsNoFault(Exception departure)
    {
        var module = new Script(departure);

        await PageScripts.ReleaseAsync(new Script(null), module);

        module.IsReleased.ShouldBeTrue();
    }

    [Fact]
    public async Task Release_OfAScriptWithAFault_IsNotHidden() =>
        await Should.ThrowAsync<JSException>(async () => await PageScripts.ReleaseAsync(new Script(new JSException("dispose is not a function")), null));

    [Fact]
    public async Task Release_StopsTheRunningObjectFirst()
    {
        var running = new Script(null);

        await PageScripts.ReleaseAsync(running, null);

        running.Called.ShouldBe(["dispose"]);
        running.IsReleased.ShouldBeTrue();
    }

    private sealed class Script(Exception? ending) : IJSObjectReference
    {
        public List<string> Called { get; } = [];

        public bool IsReleased { get; private set; }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args)
        {
            Called.Add(identifier);
            return ending is null ? new ValueTask<TValue>(default(TValue)!) : ValueTask.FromException<TValue>(ending);
        }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => InvokeAsync<TValue>(identifier, args);

        public ValueTask DisposeAsync()
        {
            IsReleased = true;
            return ending is null ? ValueTask.CompletedTask : ValueTask.FromException(ending);
        }
    }
}
