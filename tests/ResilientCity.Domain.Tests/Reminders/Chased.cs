using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Tests.Reminders;

internal static class Chased
{
    public static readonly AgencyId Lead = new(1);
    public static readonly AgencyId CoHandler = new(2);
    public static readonly DivisionId Division = new(31);

    public static ChasedDeadline Of(DeadlineKind kind) => new()
    {
        CaseId = new CaseId(7),
        Round = 1,
        Kind = kind,
        DueOn = new DateOnly(2026, 6, 2),
        Mode = OperatingMode.WholeProcess,
        Stage = CaseStage.InHandling,
        LeadAgency = Lead,
        Division = Division,
        Officer = new AccountId(2),
    };
}
