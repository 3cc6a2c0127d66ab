namespace ResilientCity.Domain.Proposals;

/// <summary>One of those who raised a proposal; exactly one of them leads (领衔).</summary>
public sealed class ProposalDelegate
{
    private ProposalDelegate()
    {
    }

    internal ProposalDelegate(DelegateId delegateId, string name, int order)
    {
        DelegateId = delegateId;
        Name = name;
        Order = order;
    }

    public int Id { get; private set; }

    public DelegateId DelegateId { get; private set; }

    /// <summary>The name of that day.</summary>
    public string Name { get; private set; } = "";

    /// <summary>1 for the lead delegate.</summary>
    public int Order { get; private set; }

    public bool IsLead => Order == 1;
}

/// <summary>What a delegate raises (建议): one matter, one number in its session.</summary>
public sealed class Proposal
{
    private readonly List<ProposalDelegate> delegates = [];

    private Proposal()
    {
    }

    public Proposal(SessionId sessionId, ProposalKind kind, string number, string title)
    {
        SessionId = sessionId;
        Kind = kind;
        Number = number;
        Title = title;
        RefreshSearchText();
    }

    public const int MaxTitleLength = 200;
    public const int MaxNumberLength = 20;
    public const int MaxTextLength = 100_000;

    public ProposalId Id { get; private set; }

    public SessionId SessionId { get; private set; }

    public ProposalKind Kind { get; private set; }

    /// <summary>Text, as printed: "0750", "DH0271", "闭08".</summary>
    public string Number { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>The proposal's own text; null until it is entered or imported.</summary>
    public string? Text { get; private set; }

    public string? Topic { get; private set; }

    /// <summary>The day on which the committee office received it; null where not known.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>The delegate's consent to publish the proposal itself, apart from the reply's publicity.</summary>
    public bool? ConsentsToPublication { get; private set; }

    /// <summary>A number-only placeholder for a classified matter (涉密), which is never entered.</summary>
    public bool IsClassifiedPlaceholder { get; private set; }

    /// <summary>Number (with and without leading zeros), title and names, for the one search box.</summary>
    public string SearchText { get; private set; } = "";

    public IReadOnlyList<ProposalDelegate> Delegates => delegates;

    public ProposalDelegate? Lead => delegates.Find(one => one.IsLead);

    public void AddDelegate(DelegateId delegateId, string name)
    {
        delegates.Add(new ProposalDelegate(delegateId, name, delegates.Count + 1));
        RefreshSearchText();
    }

    public void SetFacts(string? topic, DateOnly? receivedOn, bool? consentsToPublication)
    {
        Topic = topic;
        ReceivedOn = receivedOn;
        ConsentsToPublication = consentsToPublication;
    }

    public void SetText(string? text) => Text = text;

    public void MarkClassified()
    {
        IsClassifiedPlaceholder = true;
        Text = null;
    }

    private void RefreshSearchText() =>
        SearchText = string.Join(' ', [Number, Number.TrimStart('0'), Title, .. delegates.Select(one => one.Name)]);
}
