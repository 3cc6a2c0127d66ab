using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Feedback;

/// <summary>A letter with the questions about it: what whoever gives the receipt has before him.</summary>
public sealed record ReceiptPaper
{
    public required ProposalKind Kind { get; init; }

    public required string ProposalNumber { get; init; }

    public required string ProposalTitle { get; init; }

    /// <summary>The one whose receipt it is.</summary>
    public required DelegateId DelegateId { get; init; }

    public required string DelegateName { get; init; }

    /// <summary>Full name of the agency that replied, of that day.</summary>
    public required string Agency { get; init; }

    /// <summary>The office that takes the receipt.</summary>
    public required string Office { get; init; }

    public LetterDocument? Letter { get; init; }

    /// <summary>The letter's bodies are condensed: its own words are not here yet.</summary>
    public bool IsSummary { get; init; }

    public string? DocumentNumber { get; init; }

    public DateOnly? LetterDate { get; init; }

    public DateOnly? SentOn { get; init; }

    public DateOnly? DueOn { get; init; }

    public required ReceiptForm Form { get; init; }
}

internal static class ReceiptPapers
{
    /// <summary>Null where no delegate is known whose receipt it could be.</summary>
    public static async Task<ReceiptPaper?> ReceiptPaperAsync(this ReadScope scope, CaseFile one, HandlingRound round)
    {
        if (one.Proposal.Lead is not { } lead)
        {
            return null;
        }

        var agency = await scope.Db.Agencies.Include(agency => agency.Names).FirstAsync(agency => agency.Id == one.LeadAgencyId, scope.Ct);
        var day = round.Letter?.LetterDate ?? round.RepliedOn ?? scope.Today;
        return new ReceiptPaper
        {
            Kind = one.Proposal.Kind,
            ProposalNumber = one.Proposal.Number,
            ProposalTitle = one.Proposal.Title,
            DelegateId = lead.DelegateId,
            DelegateName = lead.Name,
            Agency = agency.FullNameOn(day),
            Office = scope.HouseOf(one, day).ReceiptRecipient,
            Letter = round.RepliedOn is null || round.Letter is null ? null : LetterJson.Read(round.Letter.DocumentJson),
            IsSummary = round.Letter?.Origin is LetterOrigin.Summary,
            DocumentNumber = round.Letter?.DocumentNumber,
            LetterDate = round.Letter?.LetterDate,
            SentOn = round.RepliedOn,
            DueOn = round.Deadlines.FirstOrDefault(deadline => deadline.Kind is DeadlineKind.Receipt)?.DueOn,
            Form = scope.Rules.For(round, scope.Today).Receipt,
        };
    }

    public static HouseWords HouseOf(this ReadScope scope, CaseFile one, DateOnly day) =>
        scope.Rules.For(one.Round, scope.Today).PhrasesOn(day).For(one.Proposal.Kind);
}
