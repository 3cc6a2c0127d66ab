using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Tests.Components;

public sealed class PageLifeTests
{
    [Fact]
    public void Token_AfterThePageWasLeft_IsCancelledAndStillGood()
    {
        var life = new PageLife();
        life.Token.IsCancellationRequested.ShouldBeFalse();

        life.Dispose();
        life.Dispose();

        life.IsOver.ShouldBeTrue();
        life.Token.IsCancellationRequested.ShouldBeTrue();
        Should.Throw<OperationCanceledException>(life.Token.ThrowIfCancellationRequested);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(life.Token);
        linked.IsCancellationRequested.ShouldBeTrue();
    }

    /// <summary>A source that is disposed gives out no token any more: who keeps one in a component keeps it as a <see cref="PageLife"/>.</summary>
    [Fact]
    public void Pages_TakeTheirTokenOnce()
    {
        var kept = typeof(PageLife).Assembly.GetTypes()
            .Where(type => type != typeof(PageLife) && typeof(Microsoft.AspNetCore.Components.IComponent).IsAssignableFrom(type))
            .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType == typeof(CancellationTokenSource));

        kept.Select(field => $"{field.DeclaringType!.Name}.{field.Name}").ShouldBeEmpty();
    }
}
