using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Import;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Verification;

/// <summary>
/// Compares an uploaded letter with those that were signed here, to anybody; nothing of it is kept. Files are read one at a time: anybody may send
/// them, and a hostile one takes its time.
/// </summary>
public sealed class VerifyFile(CaseStore store) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim reading = new(1, 1);

    public void Dispose() => reading.Dispose();

    public async Task<VerificationResult> ExecuteAsync(Stream content, string fileName, CancellationToken ct)
    {
        if (!await reading.WaitAsync(Patience, ct))
        {
            return new(VerificationAnswer.Busy);
        }

        try
        {
            var file = await LetterFileReader.ReadAsync(content, fileName, ct);
            return file.Text is { } text ? await CompareAsync(text, ct) : new(VerificationAnswer.Unreadable, Fault: file.Problem!.Fault); // one of both is there
        }
        finally
        {
            reading.Release();
        }
    }

    private async Task<VerificationResult> CompareAsync(string text, CancellationToken ct)
    {
        var read = LetterReader.Read(text);
        return read is { DocumentNumber: { } number, Date: { } date }
            ? (await store.ReadAsync<VerificationResult>(KeptLetter.Public, scope => CompareAsync(scope, WrittenText.Of(text), number, date), ct)).Value
            : new(VerificationAnswer.NoNumber);
    }

    private static async Task<Outcome<VerificationResult>> CompareAsync(ReadScope scope, string written, string number, DateOnly date)
    {
        if (await KeptLetter.ByNumberAsync(scope, number, date) is not { } kept)
        {
            return new VerificationResult(VerificationAnswer.Unknown);
        }

        if ((await FormsAsync(scope, kept)).Any(form => WrittenText.Of(form) == written))
        {
            return kept.Answer();
        }

        // Whoever only guesses numbers must not learn which are taken: he has to have the letter, or nearly.
        var isNear = kept.Letter.Origin is Domain.Replies.LetterOrigin.SignedHere && WrittenText.IsNear(written, WrittenText.Of(kept.Document));
        return new VerificationResult(isNear ? VerificationAnswer.Differs : VerificationAnswer.Unknown);
    }

    /// <summary>The letter itself, to each of several delegates alone, and each without its head for paper that has one.</summary>
    private static async Task<IEnumerable<LetterDocument>> FormsAsync(ReadScope scope, KeptLetter kept)
    {
        var one = await scope.Db.Cases.WholeCase().FirstAsync(one => one.Id == kept.CaseId, scope.Ct);
        IEnumerable<LetterDocument> addressed = [kept.Document, .. JointLetter.ForEach(one, kept.Document, scope).Select(each => each.Letter)];
        return addressed.SelectMany(letter => (LetterDocument[])[letter, letter with { Agencies = [] }]);
    }
}
