namespace ResilientCity.Web.Components.Shared;

/// <summary>What a mark says by colour; icon and word say it too.</summary>
public enum Tone
{
    Neutral,
    Action,
    Done,
    Soon,
    Overdue,
}
