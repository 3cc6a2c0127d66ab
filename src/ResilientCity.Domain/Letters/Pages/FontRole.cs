namespace ResilientCity.Domain.Letters.Pages;

/// <summary>The typefaces of an official letter; which font plays the role is the renderer's matter.</summary>
public enum FontRole
{
    /// <summary>仿宋: body.</summary>
    FangSong,

    /// <summary>小标宋: head and title.</summary>
    BiaoSong,

    /// <summary>黑体: headings 一、.</summary>
    Hei,

    /// <summary>楷体: headings （一）.</summary>
    Kai,

    /// <summary>宋体: page numbers.</summary>
    Song,
}

public enum LetterColour
{
    Black,
    Red,
}

/// <summary>How the letter is laid out beside what it says.</summary>
/// <param name="WithHead">False for an office whose own system adds the red head: agency and rules are left out, all other lines stay.</param>
public sealed record LetterPageOptions(bool WithHead = true)
{
    public static LetterPageOptions Standard { get; } = new();
}
