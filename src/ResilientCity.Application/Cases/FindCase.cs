using ResilientCity.Application.Data;
using ResilientCity.Application.Proposals;
using ResilientCity.Domain;

namespace ResilientCity.Application.Cases;

/// <summary>No case that the actor may see answers to what was typed.</summary>
public sealed record CaseReferenceUnknown(string Reference) : Refusal;

/// <summary>Several cases answer to what was typed; each can be named by its own reference.</summary>
public sealed record CaseReferenceUnclear(string Reference, IReadOnlyList<CaseCandidate> Candidates) : Refusal;

/// <summary>Finds the one case that a typed reference means: a number where that is clear, else with session and agency.</summary>
public sealed class FindCase(CaseStore store)
{
    public Task<Outcome<CaseCandidate>> ExecuteAsync(string reference, Actor actor, CancellationToken ct) =>
        store.ReadAsync<CaseCandidate>(actor, scope => FindAsync(scope, reference), ct);

    private static async Task<Outcome<CaseCandidate>> FindAsync(ReadScope scope, string typed)
    {
        var reference = CaseReference.Parse(typed);
        var found = await scope.WithNumberAsync(reference.Number);
        var ofSession = found.Where(one => reference.IsOfSession(one.SessionName)).ToList();
        if (reference.Agency is { } named)
        {
            var agency = (await AgencyRoll.ReadAsync(scope)).Find(named);
            ofSession.RemoveAll(one => one.LeadAgencyId != agency?.Id);
        }

        return ofSession switch
        {
            [] => new CaseReferenceUnknown(typed),
            [var one] => one.ToCandidate(),
            _ => new CaseReferenceUnclear(typed, [.. ofSession.Select(one => one.ToCandidate())]),
        };
    }
}
