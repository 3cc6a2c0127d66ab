using ResilientCity.Application.Cases;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Replies.Finished;

/// <summary>Who may open a finished letter: the lead agency each of them; whoever may read the letter, the one that passes as the letter.</summary>
internal static class FinishedVisibility
{
    public static bool MayOpenFinished(this CaseFile one, AttachmentId file, Actor actor)
    {
        var audience = one.AudienceOf(actor);
        return audience is CaseAudience.Handling
            || one.Rounds.Any(round => round.CurrentFinished is { IsSettled: true } finished && finished.File == file && MayReadLetter(audience, round, actor));
    }

    private static bool MayReadLetter(CaseAudience audience, HandlingRound round, Actor actor) =>
        round.RepliedOn is not null || (audience is CaseAudience.CoHandling && round.IsAskedToCountersign(actor));
}
