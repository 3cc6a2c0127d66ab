using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Replies;

/// <summary>
/// The head signs the version that he saw, with his own corrections in the same act if he has any. With a basis the liaison records a
/// signature on paper, for the version printed on the sheet.
/// </summary>
/// <param name="Case">The case; its basis, if any, is the signed sheet.</param>
/// <param name="VersionNumber">The version seen, or printed on the sheet.</param>
/// <param name="Corrections">The head's own words, by section.</param>
/// <param name="SignedBy">Who signed the paper; nothing when the head signs here.</param>
/// <param name="UnderTerm">The term under which a deputy signed the paper; his name is taken from it.</param>
public sealed record SignOffReplyRequest(
    CaseCommand Case,
    int VersionNumber,
    IReadOnlyList<SectionCorrection> Corrections,
    string? SignedBy = null,
    DeputyTermId? UnderTerm = null);

/// <inheritdoc cref="SignOffReplyRequest"/>
public sealed class SignOffReply(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(SignOffReplyRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (scope, one, act) => SignAsync(scope, one, request, act), ct);

    private static async Task<Refusal?> SignAsync(WriteScope scope, CaseFile one, SignOffReplyRequest request, Act act)
    {
        if (request.UnderTerm is not { } id)
        {
            return Sign(one, request, act, null);
        }

        var term = await scope.Db.DeputyTerms.FirstOrDefaultAsync(candidate => candidate.Id == id && candidate.AgencyId == one.LeadAgencyId, scope.Ct);
        if (term is null)
        {
            return new NotFound();
        }

        return scope.Rules.On(act.OccurredOn).AllowsDeputies ? Sign(one, request, act, term.Power) : new DeputyNotAllowed();
    }

    private static Refusal? Sign(CaseFile one, SignOffReplyRequest request, Act act, DeputyPower? onPaper)
    {
        List<SectionCorrection> corrections = [.. request.Corrections.Select(correction => correction with { Text = PlainText.Of(correction.Text) })];
        if (corrections.Count > 0 && one.CorrectForSignOff(corrections, act) is { } refusal)
        {
            return refusal;
        }

        var signedBy = act.Basis is null ? act.Actor.Name : onPaper?.DeputyName ?? PlainText.Line(request.SignedBy) ?? "";
        return one.SignOff(request.VersionNumber, SnapshotToSign(one, corrections.Count), signedBy, corrections.Count > 0, act, onPaper);
    }

    /// <summary>The version in sign-off as it stands; the head's corrections change its sections and appendices and nothing else.</summary>
    private static DraftSnapshot SnapshotToSign(CaseFile one, int corrections)
    {
        if (one.Round.LatestVersion is not { } latest)
        {
            return new DraftSnapshot("", "");
        }

        if (corrections == 0)
        {
            return new DraftSnapshot(latest.DocumentJson, latest.ContentHash);
        }

        var submitted = LetterJson.Read(latest.DocumentJson);
        return LetterJson.Snapshot(submitted.With(ReplyComposer.SectionsOf(one.Round.Draft), ReplyComposer.AppendicesOf(one.Round.Draft)));
    }
}
