using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Replies;

/// <summary>Adds an empty section, or an empty appendix, behind the others.</summary>
public sealed record AddSectionRequest(DraftCommand Draft, string Heading, SectionKind Kind = SectionKind.Section);

/// <inheritdoc cref="AddSectionRequest"/>
public sealed class AddSection(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(AddSectionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnDraftAsync(request.Draft, actor, (one, act) => one.AddSection(PlainText.Line(request.Heading) ?? "", act, request.Kind).Refusal, ct);
}
