using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;

namespace ResilientCity.Application.Checks.Asks;

/// <summary>Lists what the proposal asks for, after what is listed already.</summary>
public sealed record AddAsksRequest(CaseCommand Case, IReadOnlyList<string> Texts);

/// <inheritdoc cref="AddAsksRequest"/>
public sealed class AddAsks(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(AddAsksRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.AddAsks([.. request.Texts.Select(text => PlainText.Line(text) ?? "")], act), ct);
}
