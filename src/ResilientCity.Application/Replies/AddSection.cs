using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Replies;

/// <summary>Adds an empty section at the end of the draft.</summary>
public sealed record AddSectionRequest(DraftCommand Draft, string Heading);

/// <inheritdoc cref="AddSectionRequest"/>
public sealed class AddSection(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(AddSectionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnDraftAsync(request.Draft, actor, (one, act) => one.AddSection(PlainText.Line(request.Heading) ?? "", act).Refusal, ct);
}
