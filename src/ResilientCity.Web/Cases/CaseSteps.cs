using ResilientCity.Application.Cases;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

/// <summary>The stages as the stepper shows them; the delegate's are fewer.</summary>
internal static class CaseSteps
{
    private static readonly CaseStage[] All =
    [
        CaseStage.Registered, CaseStage.Assigned, CaseStage.InHandling, CaseStage.InSignOff, CaseStage.SignedOff, CaseStage.Numbered,
        CaseStage.Replied, CaseStage.Concluded, CaseStage.Archived,
    ];

    private static readonly CaseStage[] ForDelegate =
        [CaseStage.Registered, CaseStage.Assigned, CaseStage.InHandling, CaseStage.Replied, CaseStage.Concluded];

    public static IReadOnlyList<Step> Of(CaseView view)
    {
        var stages = view.Audience is CaseAudience.Delegate ? ForDelegate : All;
        var current = Array.IndexOf(stages, Shown(view, stages));
        return [.. stages.Select((stage, index) => new Step(Named.Find(CasePageText.ResourceManager, $"Step_{stage}") ?? stage.Name(), StateOf(index, current)))];
    }

    private static CaseStage Shown(CaseView view, CaseStage[] stages) => view.Stage switch
    {
        CaseStage.ReassignmentRequested => view.Round.AcceptedOn is null ? CaseStage.Assigned : CaseStage.InHandling,
        CaseStage.Archived when !stages.Contains(CaseStage.Archived) => CaseStage.Concluded,
        var stage => stage,
    };

    private static StepState StateOf(int index, int current) => index.CompareTo(current) switch
    {
        < 0 => StepState.Done,
        0 => StepState.Current,
        _ => StepState.Upcoming,
    };
}
