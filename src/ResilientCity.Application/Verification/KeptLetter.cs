using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Verification;

/// <summary>A letter of the store with what decides its answer. It is looked for among all letters: what the public page says is the same for everybody.</summary>
internal sealed record KeptLetter(CaseId CaseId, ReplyLetter Letter, bool IsSignatureValid, bool IsSignedOnPaper, bool IsReplaced)
{
    /// <summary>The page has no reader whom it knows.</summary>
    public static Actor Public { get; } = new() { Kind = ActorKind.SlipHolder, Name = "" };

    public LetterDocument Document { get; } = LetterJson.Read(Letter.DocumentJson);

    private bool IsUntouched => LetterHash.Of(Document) == Letter.FullHash && LetterHash.ForSignOff(Document) == Letter.ContentHash;

    public static Task<KeptLetter?> ByCodeAsync(ReadScope scope, VerificationCode code) =>
        FindAsync(scope, scope.Db.Set<ReplyLetter>().Where(letter => letter.VerificationCode == code.Plain));

    public static Task<KeptLetter?> ByNumberAsync(ReadScope scope, string documentNumber, DateOnly date) =>
        FindAsync(scope, scope.Db.Set<ReplyLetter>().Where(letter => letter.DocumentNumber == documentNumber && letter.LetterDate == date && letter.Origin != LetterOrigin.Summary));

    public VerificationResult Answer() => this switch
    {
        { Letter.Origin: not LetterOrigin.SignedHere } => new(VerificationAnswer.NotSignedHere),
        { IsSignatureValid: false } => new(VerificationAnswer.Voided, Facts()),
        { IsReplaced: true } => new(VerificationAnswer.Replaced, Facts()),
        _ => new(VerificationAnswer.Genuine, Facts()),
    };

    private VerifiedLetter Facts() => new(
        Letter.DocumentNumber!, // a letter that is signed here has both
        Letter.LetterDate!.Value,
        Document.SignatureAgencies.Count > 0 ? Document.SignatureAgencies : Document.Agencies,
        LocalDay.Of(Letter.FrozenAt),
        IsSignedOnPaper);

    private static async Task<KeptLetter?> FindAsync(ReadScope scope, IQueryable<ReplyLetter> letters)
    {
        var found = await (
            from one in scope.Db.Cases
            from round in one.Rounds
            where letters.Any(letter => letter.Id == round.Letter!.Id) // none is none of them
            orderby round.Letter!.Origin == LetterOrigin.SignedHere descending
            select new
            {
                one.Id,
                round.Letter,
                SignOff = round.SignOffs.FirstOrDefault(record => record.VoidedAt == null && record.ContentHash == round.Letter!.ContentHash),
                IsReplaced = one.Rounds.Any(later => later.Number > round.Number && later.RepliedOn != null),
            }).FirstOrDefaultAsync(scope.Ct);
        if (found is null)
        {
            return null;
        }

        var kept = new KeptLetter(found.Id, found.Letter!, found.SignOff is not null, found.SignOff?.RecordedFrom is not null, found.IsReplaced); // found by it
        return kept with { IsSignatureValid = kept.IsSignatureValid && kept.IsUntouched };
    }
}
