using ResilientCity.Application.Cases;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Web.Tests.Cases;

/// <summary>A made-up case as a page gets it.</summary>
internal static class SampleView
{
    public static CaseView At(CaseStage stage, params PermittedAction[] actions)
    {
        var round = new RoundLine { Number = 1, Cause = RoundCause.FirstHandling, IsCurrent = true, StartIsAssumed = false };
        return new CaseView
        {
            Id = new CaseId(1),
            Version = 3,
            Audience = CaseAudience.Handling,
            Capacities = new HashSet<CaseCapacity>(),
            Mode = OperatingMode.WholeProcess,
            Stage = stage,
            Today = new DateOnly(2026, 3, 2),
            Proposal = new ProposalPart
            {
                Kind = ProposalKind.Proposal,
                Number = "0101",
                Title = "关于修复江边步道的建议",
                Congress = "市六届",
                Session = "三次会议",
                Year = 2026,
                IsClassifiedPlaceholder = false,
                Delegates = [new DelegateLine(new DelegateId(1), "卢喆", null, true)],
                MaySetText = false,
            },
            Lead = new AgencyLine(new AgencyId(1), "江城市水务局", "市水务局"),
            CoHandlers = [],
            Rounds = [round],
            Round = round,
            Deadlines = [],
            Actions = actions,
            Opinions = [],
            Consultations = [],
            History = [],
        };
    }
}
