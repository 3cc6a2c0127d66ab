using ResilientCity.Application.Checks.Asks;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks;

/// <summary>Puts a case's letter and the facts that it is checked against side by side.</summary>
internal static class LetterOfCase
{
    public static async Task<CheckedLetter> CheckedLetterAsync(this ReadScope scope, CaseFile one, ComposerFacts facts, LetterDocument letter)
    {
        var ofItsDay = letter.Date is { } date ? facts with { Day = date } : facts; // names and phrases
        var head = await scope.FindHeadAsync(facts.Agencies[one.LeadAgencyId]);
        return Of(one, ofItsDay, letter, head?.DisplayName) with { Today = scope.Today };
    }

    public static CheckedLetter Of(CaseFile one, ComposerFacts facts, LetterDocument letter, string? head)
    {
        var lead = facts.Agencies[one.LeadAgencyId];
        var phrases = facts.Rules.PhrasesOn(facts.Day);
        var sender = lead.Kind is AgencyKind.MunicipalDepartment ? CopyScope.MunicipalDepartments : CopyScope.AllAgencies;
        return new CheckedLetter
        {
            Document = letter,
            Kind = one.Proposal.Kind,
            Number = one.Proposal.Number,
            Title = one.Proposal.Title,
            ProposalText = one.Proposal.Text,
            Delegates = [.. one.Addressees.Select(raised => raised.Name)],
            CoHandlers = [.. one.CoHandlers.Select(party => PartyOf(facts.Agencies[party.AgencyId], facts.Day))],
            AssignedOn = one.Round.StartedOn,
            DocumentCode = lead.DocumentCode,
            Facts = one.Round.Draft.ToFacts(),
            Lacks = one.Round.Draft.Lacks(),
            Head = head,
            CopiesAskedFor = [.. phrases.For(one.Proposal.Kind).CopiesFrom(sender).Where(copy => copy.WarnWhenMissing).Select(copy => copy.Name)],
            Rules = facts.Rules,
            Wording = ReplyComposer.WordingOf(one, facts),
            Phrases = phrases,
            Opinions = [.. one.Round.Opinions.Select(opinion => new CheckedOpinion(
                facts.Agencies[opinion.AgencyId].ShortNameOn(facts.Day), opinion.IsGiven, opinion.Adoption, opinion.AdoptionReason))],
            Asks = AskLines.Checked(one),
            Commitments =
            [
                .. one.Commitments.Where(taken => taken.Round == one.CurrentRoundNumber && taken.State is not CommitmentState.Withdrawn)
                    .Select(taken => new CheckedCommitment(taken.DueOn is not null, taken.PlaceIn(one.Round.Draft) is not null)),
            ],
            Today = facts.Day,
        };
    }

    private static CheckedParty PartyOf(Agency agency, DateOnly day) => new(
        agency.ShortNameOn(day),
        [.. agency.Names.SelectMany(name => new[] { name.FullName, name.ShortName }).Append(agency.ShortName).Distinct()]);
}
