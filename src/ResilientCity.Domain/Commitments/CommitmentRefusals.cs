namespace ResilientCity.Domain.Commitments;

/// <summary>There is no promise of a sent letter in the ledger.</summary>
public sealed record CommitmentMissing : Refusal;

/// <summary>These words do not stand in the letter.</summary>
public sealed record SentenceNotInLetter(string Sentence) : Refusal;

/// <summary>A promise falls due on the day of its letter at the earliest.</summary>
public sealed record DueBeforeLetter(DateOnly DueOn, DateOnly LetterDay) : Refusal;

public sealed record TargetNotPositive(decimal Target) : Refusal;

public sealed record FigureNegative(decimal Figure) : Refusal;

/// <summary>Something is reported as kept with neither file nor words.</summary>
public sealed record EvidenceMissing : Refusal;

/// <summary>Reported as kept below the number promised, without a word why.</summary>
public sealed record TargetNotReached(decimal? Reached, decimal Target, string? Unit) : Refusal;

/// <summary>Nothing is reported of a promise before its letter is sent.</summary>
public sealed record CommitmentNotSent : Refusal;

/// <summary>It is closed already, or was withdrawn.</summary>
public sealed record CommitmentNotOpen(CommitmentState State) : Refusal;

/// <summary>It is open: there is nothing to open again.</summary>
public sealed record CommitmentStillOpen : Refusal;

/// <summary>The letter was signed with it, or something was reported of it: it is a promise and no mistake any more.</summary>
public sealed record CommitmentStands : Refusal;

/// <summary>The tie to the letter's words holds.</summary>
public sealed record CommitmentTieHolds : Refusal;

/// <summary>Not all promises are kept.</summary>
public sealed record CommitmentsNotKept(int Open) : Refusal;

/// <summary>The new mark was proposed already.</summary>
public sealed record MarkAlreadyProposed(string Mark, DateOnly On) : Refusal;

/// <summary>The mark says nothing more than the letter's own.</summary>
public sealed record MarkNotFulfilled(string Mark) : Refusal;

/// <summary>This delegate has this year's report.</summary>
public sealed record YearlyReportAlreadySent(string Delegate, DateOnly On) : Refusal;

/// <summary>There is nothing to tell this delegate about this year and the last.</summary>
public sealed record NothingToReport : Refusal;

public sealed record DelegateLeftOffice(string Name, DateOnly On) : Refusal;

/// <summary>The receipt on the report is not "dissatisfied": no meeting follows from it.</summary>
public sealed record YearlyReceiptNotDissatisfied : Refusal;
