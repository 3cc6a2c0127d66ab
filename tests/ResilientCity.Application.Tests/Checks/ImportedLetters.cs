using ResilientCity.Application.Checks;
using ResilientCity.Application.Import;
using ResilientCity.Application.Rules;
using ResilientCity.Application.Tests.Letters;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Tests.Checks;

/// <summary>A letter of another agency as the case that it answers: what it says of its proposal is the case's, so that only its own faults are found.</summary>
internal static class ImportedLetters
{
    public static CheckedLetter Of(string name)
    {
        var reading = LetterFile.Read(name);
        var day = reading.Date ?? new DateOnly(2024, 6, 1);
        var rules = BuiltInRuleSets.For("chongqing", day);
        var (phrases, kind) = (rules.PhrasesOn(day), reading.ProposalKind == "提案" ? ProposalKind.PoliticalConsultative : ProposalKind.Proposal);
        var wording = new LetterWording(phrases, new LetterFacts
        {
            Kind = kind,
            Congress = reading.Congress ?? "",
            Session = reading.Session is "闭会" ? null : reading.Session,
            Year = day.Year,
            Number = reading.ProposalNumber ?? "",
            Title = reading.ProposalTitle ?? "",
            Addressees = reading.Addressees,
            CoHandlers = reading.CoHandlingAgencies,
            SignatoryName = reading.Signatory?.Name ?? "",
        });
        return new CheckedLetter
        {
            Document = reading.Document,
            Kind = kind,
            Number = reading.ProposalNumber ?? "",
            Title = reading.ProposalTitle ?? "",
            Delegates = reading.Addressees,
            CoHandlers = [.. reading.CoHandlingAgencies.Select(one => new CheckedParty(one, [one]))],
            Facts = new ReplyFacts(rules.DefaultMarkScheme.Code, reading.Mark, reading.Publicity is null ? null : "agreed", null, reading.ContactPerson, reading.ContactPhone, reading.Postcode, null, reading.Signatory?.Name),
            CopiesAskedFor = [],
            Rules = rules,
            Wording = wording,
            Phrases = phrases,
            Today = day.AddDays(1),
        };
    }
}
