namespace ResilientCity.Application.Export;

/// <summary>A column of an exported list. Text, numbers, dates and yes/no keep their type; anything else is written as text.</summary>
public sealed record ListColumn<T>(string Heading, Func<T, object?> Value, double Width = 16);
