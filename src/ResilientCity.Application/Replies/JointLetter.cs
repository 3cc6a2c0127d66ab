using ResilientCity.Application.Data;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Replies;

/// <summary>A joint proposal's letter as each of its delegates gets it: the letter as it was signed and numbered, but addressed to one of them.</summary>
internal static class JointLetter
{
    public static IReadOnlyList<(string Name, LetterDocument Letter)> ForEach(CaseFile one, LetterDocument letter, ReadScope scope)
    {
        var names = one.Addressees.Select(raised => raised.Name).ToList();
        var phrases = scope.Rules.For(one.Round, scope.Today).PhrasesOn(letter.Date ?? scope.Today);
        return [.. names.Select(name => (name, names.Count == 1 ? letter : AddressedTo(letter, name, phrases, one.Proposal.Kind)))];
    }

    private static LetterDocument AddressedTo(LetterDocument letter, string name, LetterPhrases phrases, Domain.Proposals.ProposalKind kind)
    {
        var facts = new LetterFacts { Kind = kind, Congress = "", Year = 0, Number = "", Title = "", Addressees = [name], AddressedToGroup = ReplyComposer.IsGroup(name), SignatoryName = "" };
        return letter with { Salutation = new LetterWording(phrases, facts).Salutation, Addressees = [name] };
    }
}
