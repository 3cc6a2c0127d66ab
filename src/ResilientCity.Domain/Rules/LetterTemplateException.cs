namespace ResilientCity.Domain.Rules;

/// <summary>A template names a placeholder that has no value, or its braces do not pair.</summary>
public sealed class LetterTemplateException(string template, string placeholder)
    : Exception($"'{placeholder}' cannot be filled in '{template}'")
{
    public string Template { get; } = template;

    public string Placeholder { get; } = placeholder;
}
