using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Domain.Cases;

/// <summary>No limit of this agency's runs that could be extended.</summary>
public sealed record NothingToExtend : Refusal;

/// <summary>The rule set foresees no extension of this limit.</summary>
public sealed record ExtensionNotForeseen(DeadlineKind Kind) : Refusal;

/// <summary>It already runs as far as the rules let it.</summary>
public sealed record ExtensionUsedUp(DateOnly Latest) : Refusal;

/// <summary>One asking is still undecided.</summary>
public sealed record ExtensionUndecided(DateOnly Until) : Refusal;

/// <summary>Nothing waits for consent.</summary>
public sealed record ExtensionNotWaiting : Refusal;

/// <summary>An extension only ever gives more time.</summary>
public sealed record ExtensionNotLonger(DateOnly Until, DateOnly DueOn) : Refusal;

public sealed record ExtensionPastCeiling(DateOnly Until, DateOnly Latest) : Refusal;

/// <summary>More time is asked for before the date has passed.</summary>
public sealed record ExtensionTooLate(DateOnly DueOn) : Refusal;
