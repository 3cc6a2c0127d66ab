using ResilientCity.Domain;

namespace ResilientCity.Application.Notifications;

/// <summary>Who wants to hear of which case (null: of every case that he may see).</summary>
internal sealed class CaseSubscription(CaseId? caseId, Actor actor, Action<CaseMoved> onMoved, Action<CaseSubscription> onDispose) : IDisposable
{
    public Actor Actor { get; } = actor;

    public bool Wants(CaseId id) => caseId is null || caseId == id;

    public void Tell(CaseMoved moved) => onMoved(moved);

    public void Dispose() => onDispose(this);
}
