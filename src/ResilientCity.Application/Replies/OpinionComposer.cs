using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Replies;

/// <summary>Composes a co-handling opinion as the letter that its agency sends to the lead agency; its own words stand between the rule set's phrases.</summary>
public static class OpinionComposer
{
    public static LetterDocument Compose(CaseFile caseFile, CoHandlingOpinion opinion, ComposerFacts facts)
    {
        var phrases = facts.Rules.PhrasesOn(facts.Day);
        var values = LetterWording.ValuesOf(phrases, new LetterFacts
        {
            Kind = caseFile.Proposal.Kind,
            Congress = facts.Session.Congress,
            Session = facts.Session.Session,
            Year = facts.Session.Year,
            Number = caseFile.Proposal.Number,
            Title = caseFile.Proposal.Title,
            Addressees = [],
            SignatoryName = "",
        });
        var sender = facts.Agencies[opinion.AgencyId].FullNameOn(facts.Day);
        values["agency"] = facts.Agencies[caseFile.LeadAgencyId].FullNameOn(facts.Day);
        return new LetterDocument
        {
            Agencies = [sender],
            DocumentNumber = opinion.DocumentNumber,
            TitleLines = [sender, .. phrases.Opinion.TitleLines.Select(Fill)],
            Salutation = Fill(phrases.Opinion.Salutation),
            Opening = Paragraphs(Fill(phrases.Opinion.Opening)),
            Sections = [new(null, null, Paragraphs(opinion.Text ?? ""))],
            Closing = Paragraphs(Fill(phrases.Opinion.Closing)),
            SignatureAgencies = [sender],
            Date = opinion.GivenOn,
        };

        string Fill(string template) => LetterTemplate.Fill(template, values);
    }

    private static ValueList<string> Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList();
}
