using ResilientCity.Domain.Proposals;

namespace ResilientCity.Domain.Rules;

internal static class LetterPhrasesCheck
{
    public static IEnumerable<RuleSetProblem> Problems(LetterPhrases phrases)
    {
        foreach (var kind in Enum.GetValues<ProposalKind>())
        {
            if (phrases.Houses.Count(house => house.Kind == kind) != 1)
            {
                yield return new RuleSetProblem(RuleSetFault.HouseMissing, kind.ToString());
            }
            else if (BrokenTemplate(phrases, kind) is { } broken)
            {
                yield return new RuleSetProblem(RuleSetFault.TemplateBroken, broken);
            }
        }
    }

    /// <summary>Writes every phrase once, in each of its variants: what fills here fills for every case.</summary>
    private static string? BrokenTemplate(LetterPhrases phrases, ProposalKind kind)
    {
        var facts = new LetterFacts
        {
            Kind = kind,
            Congress = "",
            Session = "",
            Year = 2022,
            Number = "",
            Title = "",
            Addressees = [""],
            SignatoryName = "",
        };
        LetterFacts[] variants =
        [
            facts,
            facts with { Session = null, AddressedToGroup = true, CoHandlers = [""] },
            facts with { CoHandlers = ["", ""] },
        ];
        try
        {
            foreach (var wording in variants.Select(variant => new LetterWording(phrases, variant)))
            {
                _ = (wording.TitleLines, wording.Salutation, wording.Opening, wording.Closing);
            }

            var values = LetterWording.ValuesOf(phrases, facts);
            values["agency"] = "";
            foreach (var template in (string[])[.. phrases.Opinion.TitleLines, phrases.Opinion.Salutation, phrases.Opinion.Opening, phrases.Opinion.Closing])
            {
                LetterTemplate.Fill(template, values);
            }

            foreach (var placeholder in YearlyReportPhrases.Placeholders)
            {
                values[placeholder] = "";
            }

            foreach (var template in phrases.YearlyReport?.Templates ?? [])
            {
                LetterTemplate.Fill(template, values);
            }

            return null;
        }
        catch (LetterTemplateException broken)
        {
            return broken.Template;
        }
    }
}
