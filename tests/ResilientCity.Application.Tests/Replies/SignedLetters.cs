using ResilientCity.Application.Tests.Support;

namespace ResilientCity.Application.Tests.Replies;

internal static class SignedLetters
{
    /// <summary>A case whose letter is signed, numbered and sealed.</summary>
    public static async Task<TestCase> NumberedAsync(StoreFixture fixture)
    {
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        (await one.SignAsync()).ShouldBeDone();
        (await one.NumberAsync()).ShouldBeDone();
        return one;
    }
}
