using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Replies;

/// <summary>Whose the sign-off sheet is: the lead agency's, and a co-handler's from its countersign request on.</summary>
internal static class SheetReaders
{
    /// <summary>The case with a version to look at; null where there is none for this person.</summary>
    public static async Task<CaseFile?> FindForSheetAsync(this ReadScope scope, CaseId id) =>
        await scope.FindCaseAsync(id) is { Round.LatestVersion: not null } one && MayLook(one, scope.Actor) ? one : null;

    private static bool MayLook(CaseFile one, Actor actor) => one.AudienceOf(actor) switch
    {
        CaseAudience.Handling => true,
        CaseAudience.CoHandling => one.Round.IsAskedToCountersign(actor),
        _ => false,
    };
}
