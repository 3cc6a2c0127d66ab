using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;

namespace ResilientCity.Application.Feedback;

/// <summary>Reads answers against the rules of the round they are about.</summary>
internal static class ReceiptEntries
{
    public const int MaxNameLength = 50;

    /// <param name="scope">The read or write at hand.</param>
    /// <param name="one">The case.</param>
    /// <param name="round">The round whose letter was read.</param>
    /// <param name="answers">Codes.</param>
    /// <param name="opinion">As typed.</param>
    /// <param name="name">Who signs, where another name stands on the receipt (the head of a delegation's liaison group).</param>
    public static Outcome<ReceiptEntry> ReadReceipt(
        this ReadScope scope, CaseFile one, HandlingRound round, IReadOnlyList<GivenAnswer> answers, string? opinion, string? name)
    {
        if (one.Proposal.Lead is not { } lead)
        {
            return new FieldMissing("LeadDelegate");
        }

        var signed = string.IsNullOrWhiteSpace(name) ? lead.Name : name.Trim();
        return signed.Length > MaxNameLength
            ? new TextTooLong("ReceiptName", signed.Length, MaxNameLength)
            : ReceiptReading.Read(scope.Rules.For(round, scope.Today).Receipt, answers, opinion, lead.DelegateId, signed);
    }
}
