namespace ResilientCity.Web.Components.Shared;

/// <summary>The weight of a button: one main one on a screen, plain ones beside it, quiet ones in rows.</summary>
public enum ButtonKind
{
    Main,
    Plain,
    Quiet,
}
