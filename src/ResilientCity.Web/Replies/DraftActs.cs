using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Replies;
using ResilientCity.Web.Auth;

namespace ResilientCity.Web.Replies;

/// <summary>The editor's acts on a draft, each by the person at this page, each once.</summary>
public sealed class DraftActs(
    AddSection addSection,
    MoveSection moveSection,
    RenameSection renameSection,
    RemoveSection removeSection,
    DiscardLosingText discardLosingText,
    SetReplyFacts setReplyFacts,
    SetOwnWording setOwnWording,
    CurrentActor currentActor)
{
    public async Task<Refusal?> AddAsync(int caseId, string heading, SectionKind kind) =>
        (await addSection.ExecuteAsync(new AddSectionRequest(Draft(caseId), heading, kind), await currentActor.LoadAsync(), default)).Refusal;

    public async Task<Refusal?> MoveAsync(int caseId, SectionId section, int position) =>
        (await moveSection.ExecuteAsync(new MoveSectionRequest(Draft(caseId), section, position), await currentActor.LoadAsync(), default)).Refusal;

    public async Task<Refusal?> RenameAsync(int caseId, SectionId section, string heading) =>
        (await renameSection.ExecuteAsync(new RenameSectionRequest(Draft(caseId), section, heading), await currentActor.LoadAsync(), default)).Refusal;

    public async Task<Refusal?> RemoveAsync(int caseId, SectionId section) =>
        (await removeSection.ExecuteAsync(new RemoveSectionRequest(Draft(caseId), section), await currentActor.LoadAsync(), default)).Refusal;

    public async Task<Refusal?> DiscardAsync(int caseId, SectionId section) =>
        (await discardLosingText.ExecuteAsync(new DiscardLosingTextRequest(Guid.NewGuid(), new CaseId(caseId), section), await currentActor.LoadAsync(), default)).Refusal;

    public async Task<Refusal?> SetFactsAsync(int caseId, ReplyFacts facts) =>
        (await setReplyFacts.ExecuteAsync(new SetReplyFactsRequest(Draft(caseId), facts), await currentActor.LoadAsync(), default)).Refusal;

    public async Task<Refusal?> SetWordingAsync(int caseId, string? opening, string? closing) =>
        (await setOwnWording.ExecuteAsync(new SetOwnWordingRequest(Draft(caseId), opening, closing), await currentActor.LoadAsync(), default)).Refusal;

    private static DraftCommand Draft(int caseId) => new(Guid.NewGuid(), new CaseId(caseId));
}
