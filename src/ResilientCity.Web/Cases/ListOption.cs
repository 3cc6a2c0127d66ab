namespace ResilientCity.Web.Cases;

/// <summary>A choice of a filter.</summary>
public sealed record ListOption(string Value, string Label);
