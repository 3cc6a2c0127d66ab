using System.Resources;
using ResilientCity.Application.Commitments;
using ResilientCity.Domain.Commitments;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Commitments;

/// <summary>The words of the ledger.</summary>
internal static class CommitmentNames
{
    public static string Name(this CommitmentState state) => Find($"State_{state}");

    public static string Name(this LedgerSituation situation) => Find($"Show_{situation}");

    public static string Name(this PromiseSign sign) => Find($"Sign_{sign}");

    public static Tone ToneOf(CommitmentState state, bool isOverdue) => state switch
    {
        _ when isOverdue => Tone.Overdue,
        CommitmentState.Done => Tone.Done,
        CommitmentState.NotPossible => Tone.Soon,
        CommitmentState.Withdrawn => Tone.Neutral,
        _ => Tone.Action,
    };

    private static string Find(string key) => Named.Find(CommitmentsText.ResourceManager, key) ?? throw new MissingManifestResourceException($"{key} has no name.");
}
