using ResilientCity.Application.Cases;
using ResilientCity.Domain;

namespace ResilientCity.Application.Import;

/// <summary>The text is something else than the reply to a proposal.</summary>
public sealed record NotAReplyLetter(LetterKind Kind) : Refusal;

/// <summary>Without these the letter cannot be put to a case; names as in <see cref="LetterReadingJson"/>.</summary>
public sealed record LetterLacks(IReadOnlyList<string> Fields) : Refusal;

/// <summary>Several cases could be meant: one has to be chosen.</summary>
public sealed record LetterCaseUnclear(IReadOnlyList<CaseCandidate> Candidates) : Refusal;

public sealed record LetterOfAnotherProposal(string LetterNumber, string CaseNumber) : Refusal;

public sealed record LetterOfAnotherAgency(string Agency, string? CaseAgency) : Refusal;

/// <summary>The file could not be read; what is wrong with it stands in the problem.</summary>
public sealed record LetterFileRefused(LetterFileProblem Problem) : Refusal;

/// <summary>The case has no letter yet.</summary>
public sealed record LetterNotThere(string Number) : Refusal;

/// <summary>What stands in the letter's place is a summary, not its words.</summary>
public sealed record LetterIsSummary(string Number) : Refusal;
