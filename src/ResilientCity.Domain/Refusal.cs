namespace ResilientCity.Domain;

/// <summary>
/// Why something a person asked for was not done. A refusal carries data only; the screen turns it into a sentence that
/// says what to do next. Nothing has been changed when one comes back.
/// </summary>
public abstract record Refusal;

/// <summary>Either what a use case produced, or why it was refused.</summary>
public sealed record Outcome<T>
{
    private readonly T? value;

    private Outcome(T? value, Refusal? refusal)
    {
        this.value = value;
        Refusal = refusal;
    }

    public Refusal? Refusal { get; }

    public bool IsDone => Refusal is null;

    /// <summary>What was produced.</summary>
    /// <exception cref="InvalidOperationException">The request was refused.</exception>
    public T Value => Refusal is null ? value! /* set by Done */ : throw new InvalidOperationException($"Refused: {Refusal}");

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>The result of a use case that has nothing to tell but that it was done.</summary>
public sealed record Done
{
    public static Done Instance { get; } = new();
}
