namespace ResilientCity.Domain.Replies;

/// <summary>
/// One thing that a proposal asks for (诉求), listed once for the case, with what of the drafts is said to answer it. Sections belong to
/// a round's draft, so a new round begins with every ask unanswered.
/// </summary>
public sealed class ProposalAsk
{
    public const int MaxTextLength = 500;
    public const int MaxAsks = 40;

    private readonly List<AskTie> ties = [];

    private ProposalAsk()
    {
    }

    internal ProposalAsk(int order, string text)
    {
        Order = order;
        Text = text;
    }

    public AskId Id { get; private set; }

    /// <summary>From 1.</summary>
    public int Order { get; private set; }

    public string Text { get; private set; } = "";

    public IReadOnlyList<AskTie> Ties => ties;

    /// <summary>The sections of this draft that answer it: the tie's words still stand there, and there is text at all.</summary>
    public IReadOnlyList<DraftSection> AnsweredIn(ReplyDraft draft) =>
        [.. draft.Sections.Where(section => ties.Exists(tie => tie.SectionId == section.Id && tie.HoldsIn(section)))];

    /// <summary>A tie to this draft does not hold any more.</summary>
    public bool HasLostPlace(ReplyDraft draft) =>
        ties.Exists(tie => draft.Find(tie.SectionId) is { } section && !tie.HoldsIn(section));

    internal void Reword(string text) => Text = text;

    internal void MoveTo(int order) => Order = order;

    internal AskTie? Find(SectionId section, string? words) => ties.Find(tie => tie.SectionId == section && tie.Words == words);

    internal void Tie(SectionId section, string? words) => ties.Add(new AskTie(section, words));

    internal void Untie(AskTie tie) => ties.Remove(tie);

    internal void Forget(SectionId section) => ties.RemoveAll(tie => tie.SectionId == section);
}
