using System.Text;

namespace ResilientCity.Domain.Rules;

/// <summary>Logic-less templates: text with {placeholders}, each replaced once by its value. There is nothing else in them.</summary>
public static class LetterTemplate
{
    /// <exception cref="LetterTemplateException">A placeholder has no value, or a brace stands alone.</exception>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        var text = new StringBuilder(template.Length);
        foreach (var part in Parts(template))
        {
            text.Append(part switch
            {
                { IsPlaceholder: false } => part.Text,
                _ when values.TryGetValue(part.Text, out var value) => value,
                _ => throw new LetterTemplateException(template, part.Text),
            });
        }

        return text.ToString();
    }

    private static IEnumerable<Part> Parts(string template)
    {
        var position = 0;
        while (position < template.Length)
        {
            var brace = template.AsSpan(position).IndexOfAny('{', '}');
            if (brace < 0)
            {
                yield return new Part(template[position..], IsPlaceholder: false);
                yield break;
            }

            brace += position;
            var end = template[brace] == '{' ? template.IndexOfAny(['{', '}'], brace + 1) : -1;
            if (end < 0 || template[end] == '{')
            {
                throw new LetterTemplateException(template, template[brace..]);
            }

            yield return new Part(template[position..brace], IsPlaceholder: false);
            yield return new Part(template[(brace + 1)..end], IsPlaceholder: true);
            position = end + 1;
        }
    }

    private sealed record Part(string Text, bool IsPlaceholder);
}
