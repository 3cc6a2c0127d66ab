namespace ResilientCity.Web.Components.Shared;

public enum StepState
{
    Done,
    Current,
    Upcoming,
}

public sealed record Step(string Label, StepState State);
