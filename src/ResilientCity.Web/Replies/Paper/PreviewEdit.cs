namespace ResilientCity.Web.Replies.Paper;

/// <summary>What was typed in a section since the preview last heard of it.</summary>
/// <param name="Section">Its id.</param>
/// <param name="Heading">Its heading as it stands; null where it is the same.</param>
/// <param name="Start">From where the text is another, in UTF-16 units.</param>
/// <param name="Removed">How much of the former text went there; -1 for all of it.</param>
/// <param name="Inserted">What stands there instead.</param>
/// <param name="Length">How long the text is now: otherwise something was missed.</param>
public sealed record PreviewEdit(int Section, string? Heading, int Start, int Removed, string Inserted, int Length)
{
    /// <summary>The text as it is now; null where the edit does not fit the former one.</summary>
    public string? ApplyTo(string text)
    {
        var now = Removed < 0 ? Inserted
            : Start >= 0 && Start + Removed <= text.Length ? string.Concat(text.AsSpan(0, Start), Inserted, text.AsSpan(Start + Removed))
            : null;
        return now?.Length == Length ? now : null;
    }
}

/// <summary>What the preview knows of a section, for the script to compare.</summary>
/// <param name="Section">Its id.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Length">Of its text, in UTF-16 units.</param>
/// <param name="Hash">Of its text: FNV-1a over UTF-16 units.</param>
public sealed record KnownSection(int Section, string Heading, int Length, uint Hash)
{
    public static KnownSection Of(int section, string heading, string text) => new(section, heading, text.Length, HashOf(text));

    private static uint HashOf(string text) => text.Aggregate(2166136261, (hash, one) => unchecked((hash ^ one) * 16777619));
}
