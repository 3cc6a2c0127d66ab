using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Tests.UseCases;

/// <summary>One reasonable call of a use case that writes, and who may make it; everybody else is refused and nothing is written.</summary>
/// <param name="UseCase">The class.</param>
/// <param name="On">Where the case stands.</param>
/// <param name="May">Those who may, the first of whom does it in the test of idempotency.</param>
/// <param name="Run">The call: scene, case as read, command id, actor.</param>
public sealed record WriteEntry(
    Type UseCase,
    Situation On,
    Func<Scene, IReadOnlyList<Actor>> May,
    Func<Scene, CaseFile?, Guid, Actor, Task<Refusal?>> Run)
{
    public override string ToString() => UseCase.Name;
}
