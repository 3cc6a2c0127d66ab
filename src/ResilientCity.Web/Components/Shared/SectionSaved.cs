namespace ResilientCity.Web.Components.Shared;

/// <summary>A section was saved by its editor: never its text, only that it was.</summary>
public sealed record SectionSaved(string SectionId, int Version, DateTime SavedAt);
