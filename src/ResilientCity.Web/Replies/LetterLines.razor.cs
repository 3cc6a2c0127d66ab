using System.Text.RegularExpressions;

namespace ResilientCity.Web.Replies;

/// <summary>A letter's lines as they look on paper.</summary>
public sealed partial class LetterLines
{
    [GeneratedRegex("^（[一二三四五六七八九十]+）.{1,30}$")]
    private static partial Regex SubHeading();
}
