using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>
/// What the proposal asks for, and where the reply answers it. It is part of drafting: open to those who edit the draft, written into the
/// history, and it moves neither stage nor version.
/// </summary>
public sealed partial class CaseFile
{
    private readonly List<ProposalAsk> asks = [];

    public IReadOnlyList<ProposalAsk> Asks => [.. asks.OrderBy(ask => ask.Order)];

    /// <summary>Lists asks after those that are there; one that is listed already is passed over.</summary>
    public Refusal? AddAsks(IReadOnlyList<string> texts, Act act)
    {
        if ((Permit(CaseAction.EditDraft, act, out var line) ?? WhatAsksRefuse(texts)) is { } refusal)
        {
            return refusal;
        }

        ListAsks(texts, line, act);
        return null;
    }

    private Refusal? WhatAsksRefuse(IReadOnlyList<string> texts)
    {
        var all = asks.Count + NotListed(texts).Count();
        return texts.Select(text => NeedText("Ask", text, ProposalAsk.MaxTextLength)).FirstOrDefault(wrong => wrong is not null)
            ?? (all > ProposalAsk.MaxAsks ? new TextTooLong("Asks", all, ProposalAsk.MaxAsks) : null);
    }

    private void ListAsks(IReadOnlyList<string> texts, Transition line, Act act)
    {
        foreach (var text in NotListed(texts).ToList())
        {
            asks.Add(new ProposalAsk(asks.Count + 1, text));
            Append(line, CaseEventKind.AskAdded, act, Stage, null, new FieldChange("Ask", null, text));
        }
    }

    private IEnumerable<string> NotListed(IReadOnlyList<string> texts) =>
        texts.Distinct(StringComparer.Ordinal).Where(text => !asks.Exists(ask => ask.Text == text));

    public Refusal? RewordAsk(AskId id, string text, Act act)
    {
        var refusal = Permit(CaseAction.EditDraft, act, out var line) ?? NeedText("Ask", text, ProposalAsk.MaxTextLength);
        if (refusal is not null)
        {
            return refusal;
        }

        if (FindAsk(id) is not { } ask)
        {
            return new NotFound();
        }

        if (ask.Text != text)
        {
            var before = ask.Text;
            ask.Reword(text);
            Append(line, CaseEventKind.AskReworded, act, Stage, null, new FieldChange("Ask", before, text));
        }

        return null;
    }

    public Refusal? RemoveAsk(AskId id, Act act)
    {
        if (Permit(CaseAction.EditDraft, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (FindAsk(id) is not { } ask)
        {
            return new NotFound();
        }

        asks.Remove(ask);
        foreach (var (later, index) in Asks.Select((later, index) => (later, index)))
        {
            later.MoveTo(index + 1);
        }

        Append(line, CaseEventKind.AskRemoved, act, Stage, null, new FieldChange("Ask", ask.Text, null));
        return null;
    }

    /// <param name="id">The ask.</param>
    /// <param name="sectionId">A section of the present draft.</param>
    /// <param name="words">What the paragraph begins with; null for the whole section.</param>
    /// <param name="act">Who, when.</param>
    public Refusal? TieAsk(AskId id, SectionId sectionId, string? words, Act act)
    {
        if (Permit(CaseAction.EditDraft, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (FindAsk(id) is not { } ask || Round.Draft.Find(sectionId) is not { } section)
        {
            return new NotFound();
        }

        if (words?.Length > AskTie.MaxWordsLength)
        {
            return new TextTooLong("Paragraph", words.Length, AskTie.MaxWordsLength);
        }

        if (words is not null && !section.Text.Contains(words, StringComparison.Ordinal))
        {
            return new UnknownChoice("Paragraph", words);
        }

        if (ask.Find(sectionId, words) is null)
        {
            ask.Tie(sectionId, words);
            Append(line, CaseEventKind.AskTied, act, Stage, ask.Text, new FieldChange("Answer", null, PlaceOf(section, words)));
        }

        return null;
    }

    public Refusal? UntieAsk(AskId id, SectionId sectionId, string? words, Act act)
    {
        if (Permit(CaseAction.EditDraft, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (FindAsk(id) is not { } ask || ask.Find(sectionId, words) is not { } tie)
        {
            return new NotFound();
        }

        ask.Untie(tie);
        var before = Round.Draft.Find(sectionId) is { } section ? PlaceOf(section, words) : words;
        Append(line, CaseEventKind.AskUntied, act, Stage, ask.Text, new FieldChange("Answer", before, null));
        return null;
    }

    private ProposalAsk? FindAsk(AskId id) => asks.Find(ask => ask.Id == id);

    /// <summary>As the letter numbers it: 二、加快修复.</summary>
    private static string PlaceOf(DraftSection section, string? words)
    {
        var heading = ChineseNumerals.Format(section.Order) + "、" + section.Heading;
        return words is null ? heading : $"{heading}：{words}";
    }
}
