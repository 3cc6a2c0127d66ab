namespace ResilientCity.Web.Import;

/// <summary>A field of a letter and what was typed into it.</summary>
public sealed record FieldCorrection(string Field, string Value);
