using ResilientCity.Application.Cases;
using ResilientCity.Application.Import;
using ResilientCity.Application.Proposals;
using ResilientCity.Domain;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

/// <summary>What is typed into the registration form, and the request that it makes.</summary>
internal sealed class NewCaseForm(RegistrationChoices choices)
{
    private readonly Guid commandId = Guid.NewGuid();

    public int Session { get; set; } = choices.Sessions.Count > 0 ? choices.Sessions[0].Id.Value : 0;

    public ProposalKind Kind { get; set; }

    public string Number { get; set; } = "";

    public string Name { get; set; } = "";

    public List<DelegateEntry> Delegates { get; } = [new()];

    public int LeadAgency { get; set; } = choices.OwnAgency?.Value ?? 0;

    public string Topic { get; set; } = "";

    public string ProposalText { get; set; } = "";

    /// <summary>What the proposal asks for, a line for each.</summary>
    public string Asks { get; set; } = "";

    public DateEntry ReceivedOn { get; } = new();

    public bool? Consents { get; set; }

    public bool IsClassified { get; set; }

    public DateEntry AssignedOn { get; } = DateEntry.Of(choices.Today);

    public DateEntry NoticeDueOn { get; } = new();

    public List<AgencyLine> CoHandlers { get; } = [];

    public BasisEntry Basis { get; } = new();

    /// <summary>Takes over what a proposal's document gave; what it does not give stays as typed.</summary>
    public void Fill(ProposalReading reading)
    {
        Number = reading.Number ?? Number;
        Name = reading.Title ?? Name;
        Kind = reading.Kind is null ? Kind : reading.Kind == LetterCorrections.ProposalKinds[0] ? ProposalKind.Proposal : ProposalKind.PoliticalConsultative;
        ProposalText = reading.Body.Length > 0 ? reading.Body : ProposalText;
        Asks = reading.Asks.Count > 0 ? string.Join('\n', reading.Asks) : Asks;
        Session = choices.Sessions.FirstOrDefault(one => one.Session == reading.Session && reading.Congress is { } congress && congress.EndsWith(one.Congress, StringComparison.Ordinal))?.Id.Value ?? Session;
        if (reading.LeadDelegate is { } lead)
        {
            Delegates.Clear();
            Delegates.AddRange(reading.JointDelegates.Prepend(lead).Select(name => new DelegateEntry { Name = name }));
        }
    }

    public bool HasUnreadableDate => ReceivedOn.IsUnreadable || AssignedOn.IsUnreadable || NoticeDueOn.IsUnreadable;

    public RegisterCaseRequest ToRequest() => new()
    {
        CommandId = commandId,
        SessionId = new SessionId(Session),
        Kind = Kind,
        Number = Number,
        Title = IsClassified ? RegistrationText.ClassifiedName : Name,
        Delegates = IsClassified ? [] : [.. Delegates.Select(one => new DelegateName(one.Name, string.IsNullOrWhiteSpace(one.Delegation) ? null : one.Delegation))],
        LeadAgencyId = new AgencyId(LeadAgency),
        Text = IsClassified ? null : ProposalText,
        Asks = IsClassified ? [] : Asks.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Topic = IsClassified || string.IsNullOrWhiteSpace(Topic) ? null : Topic.Trim(),
        ReceivedOn = ReceivedOn.Value,
        ConsentsToPublication = IsClassified ? null : Consents,
        IsClassified = IsClassified,
        Assignment = choices.Mode is OperatingMode.AgencyOwn
            ? new RegisteredAssignment(
                AssignedOn.Value ?? choices.Today, NoticeDueOn.Value, Basis.Document, [.. CoHandlers.Select(one => one.Id)], Basis.ToBasis())
            : null,
    };
}

/// <summary>One delegate being typed in.</summary>
internal sealed class DelegateEntry
{
    public string Name { get; set; } = "";

    public string Delegation { get; set; } = "";
}
