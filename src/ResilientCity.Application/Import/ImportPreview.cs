using ResilientCity.Application.Cases;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Import;

/// <summary>What importing a letter does.</summary>
public enum ImportEffect
{
    /// <summary>The proposal is not here: it is created with its case.</summary>
    NewProposal,

    /// <summary>The proposal is here, but no case of this agency: separate handling.</summary>
    NewCase,

    /// <summary>The case is in handling: the letter becomes its draft.</summary>
    FillsDraft,

    /// <summary>The case is past its draft and has no letter: entered late (补录).</summary>
    EntersLate,
    ReplacesSummary,
    ReplacesImport,

    /// <summary>The very same letter is there: nothing to do.</summary>
    AlreadyHere,
}

/// <summary>What was read and what importing would do; nothing has been changed.</summary>
public sealed record ImportPreview
{
    public required LetterReading Reading { get; init; }

    /// <summary>The cases that may be meant; the one it goes to is <see cref="Target"/>.</summary>
    public IReadOnlyList<CaseCandidate> Candidates { get; init; } = [];

    public CaseCandidate? Target { get; init; }

    /// <summary>Null where importing is refused.</summary>
    public ImportEffect? Effect { get; init; }

    /// <summary>Where a new case is entered.</summary>
    public CaseStage? Stage { get; init; }

    /// <summary>In which mode a new case is entered.</summary>
    public OperatingMode? Mode { get; init; }

    public Refusal? Refusal { get; init; }

    public string? NewSession { get; init; }

    public IReadOnlyList<string> NewAgencies { get; init; } = [];

    public IReadOnlyList<string> NewDelegates { get; init; } = [];
}
