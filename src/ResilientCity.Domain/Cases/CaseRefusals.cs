using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>The process does not allow this now, to this person. Also what somebody gets who may not know that the case exists.</summary>
public sealed record NotPermitted(CaseAction Action, CaseStage Stage) : Refusal;

/// <summary>No such thing, or none that this person may see: the same words for both.</summary>
public sealed record NotFound : Refusal;

/// <summary>The account is closed or unknown.</summary>
public sealed record AccountClosed : Refusal;

/// <summary>Somebody else moved the case since the page was loaded.</summary>
public sealed record CaseMovedOn(int SeenVersion, int CurrentVersion, string? By, DateTime? At) : Refusal;

/// <summary>A record on another's behalf needs its source, and a number, document or note that it rests on.</summary>
public sealed record RecordingBasisMissing(CaseCapacity For) : Refusal;

/// <summary>The day lies in the future.</summary>
public sealed record DateInFuture(DateOnly Day) : Refusal;

/// <summary>The day lies before what it follows from.</summary>
public sealed record DateTooEarly(DateOnly Day, DateOnly NotBefore) : Refusal;

/// <summary>A field is empty that must be filled.</summary>
public sealed record FieldMissing(string Field) : Refusal;

/// <summary>A text is longer than it may be.</summary>
public sealed record TextTooLong(string Field, int Length, int Limit) : Refusal;

/// <summary>A choice is not in the rule set, or not among what the case offers.</summary>
public sealed record UnknownChoice(string Field, string Value) : Refusal;

public sealed record OpinionsOutstanding(int Count) : Refusal;

public sealed record NoCoHandlers : Refusal;

public sealed record OpinionNotGiven : Refusal;

/// <summary>It is in: to have it done again it is returned with a reason.</summary>
public sealed record OpinionAlreadyGiven(DateOnly? On) : Refusal;

public sealed record DraftIncomplete(IReadOnlyList<string> Missing) : Refusal;

public sealed record DraftChanged(int SeenVersion, int CurrentVersion) : Refusal;

public sealed record SignOffChainMissing : Refusal;

public sealed record NotYourStep(string? OpenStep) : Refusal;

public sealed record ReviewsOutstanding(int Count) : Refusal;

public sealed record VersionNotInSignOff(int Version, int? Current) : Refusal;

public sealed record TextDiffersFromSigned : Refusal;

/// <summary>There is no signed text here that a finished letter could be held against.</summary>
public sealed record SignedTextMissing : Refusal;

/// <summary>No finished letter waits for a decision.</summary>
public sealed record FinishedSettled : Refusal;

public sealed record LetterSignedHere : Refusal;

public sealed record DocumentNumberTaken(string Number, string ProposalNumber) : Refusal;

public sealed record DocumentNumberMalformed(string Number, string Reason) : Refusal;

public sealed record ReceiptAlreadyGiven(DateOnly On) : Refusal;

public sealed record ReceiptIsTheLeadDelegates(string LeadName) : Refusal;

public sealed record ReceiptMissing : Refusal;

public sealed record NotDissatisfied : Refusal;

/// <summary>A meeting follows a second "dissatisfied"; before it there is re-handling.</summary>
public sealed record NotDissatisfiedAgain : Refusal;

/// <summary>Dissatisfied again: concluded after the meeting only.</summary>
public sealed record MeetingNotRecorded : Refusal;

public sealed record ConclusionNotDue(DateOnly? ReceiptDue, bool Reminded) : Refusal;

/// <summary>The proposal already has its text.</summary>
public sealed record ProposalTextAlreadyHere : Refusal;

public sealed record ProposalAlreadyHere(string Number, int CaseId) : Refusal;
