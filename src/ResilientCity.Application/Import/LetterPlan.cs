using ResilientCity.Application.Cases;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Import;

/// <summary>Where a letter goes and what that does: made once for the preview and once more inside the write.</summary>
internal sealed record LetterPlan
{
    public IReadOnlyList<CaseCandidate> Candidates { get; init; } = [];

    public CaseCandidate? Target { get; init; }

    /// <summary>The case it goes to; null where one is created or the import is refused.</summary>
    public CaseFile? Case { get; init; }

    public ImportEffect? Effect { get; init; }

    public Refusal? Refusal { get; init; }

    /// <summary>The session that the letter names, where it is here.</summary>
    public CongressSession? Session { get; init; }
}
