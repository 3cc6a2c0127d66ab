using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Letters;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Replies;

/// <summary>
/// Gives the signed letter its number, from the agency's own register, and its date, the day of sign-off unless another is given, and
/// freezes it (编号、用印).
/// </summary>
public sealed record NumberAndSealRequest(CaseCommand Case, string DocumentNumber, DateOnly? LetterDate = null);

/// <inheritdoc cref="NumberAndSealRequest"/>
public sealed class NumberAndSeal(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(NumberAndSealRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) =>
            {
                // First, so that whoever may not number learns nothing of the numbers that are taken.
                if (one.WhyNot(CaseAction.NumberAndSeal, act) is { } notPermitted)
                {
                    return notPermitted;
                }

                var check = DocumentNumber.Check(request.DocumentNumber, scope.Today.Year);
                if (check.Fault is { } fault)
                {
                    return new DocumentNumberMalformed(request.DocumentNumber.Trim(), fault.ToString());
                }

                var number = check.Number!.ToString(); // faultless
                return await TakenByAsync(scope, number, one.Id) ?? one.NumberAndSeal(Freeze(one, number, request.LetterDate), act);
            },
            ct);

    /// <summary>A number stands once among all letters; whose it is, is said only to those who may see that case.</summary>
    private static async Task<Refusal?> TakenByAsync(WriteScope scope, string number, CaseId self)
    {
        var isTaken = await scope.Db.Cases.AnyAsync(
            one => one.Rounds.Any(round => round.Letter != null && round.Letter.DocumentNumber == number && (one.Id != self || round.Number != one.CurrentRoundNumber)),
            scope.Ct);
        if (!isTaken)
        {
            return null;
        }

        var proposal = await scope.VisibleCases
            .Where(one => one.Rounds.Any(round => round.Letter != null && round.Letter.DocumentNumber == number))
            .Select(one => one.Proposal.Number)
            .FirstOrDefaultAsync(scope.Ct);
        return new DocumentNumberTaken(number, proposal ?? "–");
    }

    /// <summary>The signed version itself, never composed anew.</summary>
    private static FrozenLetter Freeze(CaseFile one, string number, DateOnly? date)
    {
        var signOff = one.Round.ValidSignOff;
        if (signOff is null || one.Round.Versions.FirstOrDefault(version => version.Number == signOff.VersionNumber) is not { } signed)
        {
            return new FrozenLetter("", number, date, "", "");
        }

        var day = date ?? signOff.SignedOn;
        var letter = LetterJson.Read(signed.DocumentJson).WithNumberAndDate(number, day);
        return new FrozenLetter(LetterJson.Write(letter), number, day, LetterHash.ForSignOff(letter), LetterHash.Of(letter), VerificationCodes.Draw());
    }
}
