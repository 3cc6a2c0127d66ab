using ResilientCity.Domain.Cases;

namespace ResilientCity.Domain;

/// <summary>A text that must be given and has an end.</summary>
internal static class NeededText
{
    /// <summary>Null where it is neither empty nor longer than the limit, in characters.</summary>
    public static Refusal? WhatIsWrong(string field, string? text, int limit)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new FieldMissing(field);
        }

        return text.Length > limit ? new TextTooLong(field, text.Length, limit) : null;
    }
}
