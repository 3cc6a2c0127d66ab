using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;

namespace ResilientCity.Application.Checks.Asks;

/// <summary>Puts an ask into other words.</summary>
public sealed record RewordAskRequest(CaseCommand Case, AskId Ask, string Text);

/// <inheritdoc cref="RewordAskRequest"/>
public sealed class RewordAsk(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RewordAskRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.RewordAsk(request.Ask, PlainText.Line(request.Text) ?? "", act), ct);
}
