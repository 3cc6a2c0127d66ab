using ResilientCity.Application.Letters;
using ResilientCity.Application.Replies;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Data.SampleData;

/// <summary>The reply of a sample case as the composer makes it, with the names and phrases of its day.</summary>
internal static class SampleLetter
{
    public static LetterDocument Compose(CaseFile one, SampleCity city, WriteScope scope, DateOnly day) =>
        ReplyComposer.Compose(one, FactsOf(one, city, scope, day));

    public static ComposerFacts FactsOf(CaseFile one, SampleCity city, WriteScope scope, DateOnly day)
    {
        var parties = one.CoHandlers.Select(party => party.AgencyId).Append(one.LeadAgencyId);
        return new ComposerFacts(
            city.SessionOf(one.Proposal.SessionId),
            parties.Distinct().ToDictionary(id => id, city.Agency),
            scope.Rules.For(one.Round, day),
            day);
    }

    public static FrozenLetter Freeze(LetterDocument letter, string number, DateOnly date)
    {
        var whole = letter.WithNumberAndDate(number, date);
        return new FrozenLetter(LetterJson.Write(whole), number, date, LetterHash.ForSignOff(whole), LetterHash.Of(whole), VerificationCodes.Draw());
    }
}
