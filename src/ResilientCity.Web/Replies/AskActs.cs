using ResilientCity.Application.Cases;
using ResilientCity.Application.Checks.Asks;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;

namespace ResilientCity.Web.Replies;

/// <summary>The acts on the proposal's asks, each by the person at this page, each once.</summary>
public sealed class AskActs(AddAsks addAsks, RewordAsk rewordAsk, RemoveAsk removeAsk, TieAsk tieAsk, UntieAsk untieAsk, CurrentActor currentActor)
{
    public async Task<Refusal?> AddAsync(int caseId, IReadOnlyList<string> texts) =>
        (await addAsks.ExecuteAsync(new AddAsksRequest(On(caseId), texts), await currentActor.LoadAsync(), default)).Refusal;

    public async Task<Refusal?> RewordAsync(int caseId, AskId ask, string text) =>
        (await rewordAsk.ExecuteAsync(new RewordAskRequest(On(caseId), ask, text), await currentActor.LoadAsync(), default)).Refusal;

    public async Task<Refusal?> RemoveAsync(int caseId, AskId ask) =>
        (await removeAsk.ExecuteAsync(new RemoveAskRequest(On(caseId), ask), await currentActor.LoadAsync(), default)).Refusal;

    public async Task<Refusal?> TieAsync(int caseId, AskId ask, SectionId section, string? words) =>
        (await tieAsk.ExecuteAsync(new TieAskRequest(On(caseId), ask, section, words), await currentActor.LoadAsync(), default)).Refusal;

    public async Task<Refusal?> UntieAsync(int caseId, AskId ask, SectionId section, string? words) =>
        (await untieAsk.ExecuteAsync(new UntieAskRequest(On(caseId), ask, section, words), await currentActor.LoadAsync(), default)).Refusal;

    /// <summary>Editing does not move the case: any version of it will do.</summary>
    private static CaseCommand On(int caseId) => new(Guid.NewGuid(), new CaseId(caseId), null);
}
