using System.Text.Json.Serialization;

namespace ResilientCity.Domain.Letters;

/// <summary>
/// One numbered part of a letter's body. <paramref name="Label"/> is the numbering as written (一、), absent where the body is not numbered.
/// <paramref name="Heading"/> is as written, its full stop included. <paramref name="RunsIn"/>: the heading stands on the line of the first paragraph.
/// </summary>
public sealed record LetterSection(string? Label, string? Heading, ValueList<string> Paragraphs, bool RunsIn = false)
{
    /// <summary>The heading without the mark that ends it.</summary>
    [JsonIgnore]
    public string? HeadingText => Heading?.TrimEnd('。', '：', ':', '.', '；', ';');

    [JsonIgnore]
    public string Body => string.Join('\n', Paragraphs);
}
