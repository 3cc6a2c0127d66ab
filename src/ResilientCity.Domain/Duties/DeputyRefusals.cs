namespace ResilientCity.Domain.Duties;

/// <summary>The rules in force let nobody but the head sign.</summary>
public sealed record DeputyNotAllowed : Refusal;

/// <summary>A term ends before it begins.</summary>
public sealed record TermReversed(DateOnly From, DateOnly Until) : Refusal;

/// <summary>The term would be over before it is entered.</summary>
public sealed record TermOver(DateOnly Until) : Refusal;

/// <summary>A term is longer than the rules let one be.</summary>
public sealed record TermTooLong(int Days, int Longest) : Refusal;

/// <summary>Nobody stands in for himself.</summary>
public sealed record DeputyIsHead(string Name) : Refusal;

/// <summary>The person is not of the head's agency, or has no part in it.</summary>
public sealed record DeputyOfAnotherAgency(string Name) : Refusal;

/// <summary>The head already has a deputy on some of these days.</summary>
public sealed record TermOverlaps(string DeputyName, DateOnly From, DateOnly Until) : Refusal;

/// <summary>The written authorisation is missing: somebody else than the head names the deputy only with its document.</summary>
public sealed record AuthorisationMissing : Refusal;

/// <summary>The term is over, or was ended before.</summary>
public sealed record TermEnded(DateOnly LastDay) : Refusal;

/// <summary>The signature was given on a day on which the deputy had no right to it.</summary>
public sealed record TermDoesNotCover(DateOnly Day, DateOnly From, DateOnly Until) : Refusal;
