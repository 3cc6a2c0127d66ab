using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Replies;

/// <summary>Sets mark, publicity, contact, copies and signatory; what is not decided yet stays null.</summary>
public sealed record SetReplyFactsRequest(DraftCommand Draft, ReplyFacts Facts);

/// <inheritdoc cref="SetReplyFactsRequest"/>
public sealed class SetReplyFacts(CaseStore store)
{
    public const int MaxShortLength = 50;
    public const int MaxLineLength = 200;

    public Task<Outcome<Done>> ExecuteAsync(SetReplyFactsRequest request, Actor actor, CancellationToken ct)
    {
        var facts = Cleaned(request.Facts);
        return store.WriteOnDraftAsync(
            request.Draft,
            actor,
            (scope, one, act) => Task.FromResult(
                one.MayEdit(act) ?? WhatIsWrong(facts, scope.Rules.For(one.Round, scope.Today)) ?? one.SetReplyFacts(facts, act)),
            ct);
    }

    private static ReplyFacts Cleaned(ReplyFacts facts) => new(
        PlainText.Line(facts.MarkScheme),
        PlainText.Line(facts.MarkCode),
        PlainText.Line(facts.PublicityCode),
        PlainText.Line(facts.PublicityReason),
        PlainText.Line(facts.ContactPerson),
        PlainText.Line(facts.ContactPhone),
        PlainText.Line(facts.Postcode),
        PlainText.Line(facts.CopyTo),
        PlainText.Line(facts.Signatory));

    private static Refusal? WhatIsWrong(ReplyFacts facts, RuleSet rules) =>
        MarkIsWrong(facts, rules)
        ?? PublicityIsWrong(facts, rules)
        ?? TooLong("PublicityReason", facts.PublicityReason, MaxLineLength)
        ?? TooLong("ContactPerson", facts.ContactPerson, MaxShortLength)
        ?? TooLong("ContactPhone", facts.ContactPhone, MaxShortLength)
        ?? TooLong("Postcode", facts.Postcode, MaxShortLength)
        ?? TooLong("CopyTo", facts.CopyTo, MaxLineLength)
        ?? TooLong("Signatory", facts.Signatory, MaxShortLength);

    private static Refusal? MarkIsWrong(ReplyFacts facts, RuleSet rules)
    {
        if (facts.MarkCode is not { } code)
        {
            return null;
        }

        var scheme = facts.MarkScheme is { } named ? rules.MarkScheme(named) : rules.DefaultMarkScheme;
        return scheme?.Mark(code) is null ? new UnknownChoice("MarkCode", code) : null;
    }

    private static Refusal? PublicityIsWrong(ReplyFacts facts, RuleSet rules)
    {
        if (facts.PublicityCode is not { } code)
        {
            return null;
        }

        return rules.Publicity(code) switch
        {
            null => new UnknownChoice("PublicityCode", code),
            { NeedsReason: true } when facts.PublicityReason is null => new FieldMissing("PublicityReason"),
            _ => null,
        };
    }

    private static Refusal? TooLong(string field, string? text, int limit) =>
        text?.Length > limit ? new TextTooLong(field, text.Length, limit) : null;
}
