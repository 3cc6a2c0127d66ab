namespace ResilientCity.Web.Components.Shared;

/// <summary>
/// How long a page or a part of it lives, as a token that stays good afterwards. A disposed source gives out no token any more, and what
/// waits in a page comes back after the page was left; so the token is taken once, at the start.
/// </summary>
public sealed class PageLife : IDisposable
{
    private readonly CancellationTokenSource source = new();

    public PageLife() => Token = source.Token;

    /// <summary>Cancelled from <see cref="Dispose"/> on; may be read, passed on and waited with at any time.</summary>
    public CancellationToken Token { get; }

    public bool IsOver => Token.IsCancellationRequested;

    public void Dispose()
    {
        if (IsOver)
        {
            return;
        }

        source.Cancel();
        source.Dispose();
    }
}
