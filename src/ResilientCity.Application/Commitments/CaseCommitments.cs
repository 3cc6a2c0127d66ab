using ResilientCity.Application.Cases;
using ResilientCity.Domain;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Commitments;

/// <summary>The promises of one case in one of its rounds, with what the reader may do.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="CaseVersion">What an act names as the version it saw.</param>
/// <param name="Round">The round whose letter is shown.</param>
/// <param name="Audience">For whom it is.</param>
/// <param name="Today">The day it is read.</param>
/// <param name="Lines">In the order in which they were taken; withdrawn ones for the lead agency only.</param>
/// <param name="MayTake">Whether the reader may take sentences into the ledger.</param>
/// <param name="Suggestions">Sentences that look like promises and are not in the ledger; for whoever may take them.</param>
/// <param name="Sentences">All sentences of the letter, for a promise that was not suggested, and for ties.</param>
/// <param name="Owners">Who may keep a promise.</param>
/// <param name="Mark">The letter's mark, and whether its rules want a promise.</param>
/// <param name="Kept">What was proposed after all promises were kept.</param>
/// <param name="FulfilledMarks">The marks that may be proposed now; none where it is not the reader's, or not yet, to propose.</param>
public sealed record CaseCommitments(
    CaseId CaseId,
    int CaseVersion,
    int Round,
    CaseAudience Audience,
    DateOnly Today,
    IReadOnlyList<CommitmentLine> Lines,
    bool MayTake,
    IReadOnlyList<PromiseSuggestion> Suggestions,
    IReadOnlyList<string> Sentences,
    OwnerChoices Owners,
    ResultMark? Mark,
    KeptMark? Kept,
    IReadOnlyList<ResultMark> FulfilledMarks);

/// <param name="Divisions">Of the lead agency.</param>
/// <param name="Officers">Of the lead agency.</param>
/// <param name="Agencies">The co-handlers.</param>
public sealed record OwnerChoices(IReadOnlyList<OwnerChoice> Divisions, IReadOnlyList<OwnerChoice> Officers, IReadOnlyList<OwnerChoice> Agencies);

public sealed record OwnerChoice(int Id, string Name);

/// <param name="Mark">The new mark.</param>
/// <param name="On">The day of the second letter or notice.</param>
/// <param name="Reference">Its number.</param>
/// <param name="Notice">The paper; for the agency and the offices.</param>
public sealed record KeptMark(string Mark, DateOnly On, string Reference, AttachmentLine? Notice);
