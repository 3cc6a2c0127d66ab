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

    /// <summary>For what is not the letter's own.</summary>
    Grey,
}

/// <summary>How the letter is laid out beside what it says.</summary>
/// <param name="WithHead">False for an office whose own system adds the red head: agency and rules are left out, all other lines stay.</param>
/// <param name="Note">Printed lightly in the upper margin of every page, outside the letter: that it is a draft, whose copy it is; null for none.</param>
public sealed record LetterPageOptions(bool WithHead = true, string? Note = null)
{
    public static LetterPageOptions Standard { get; } = new();
}
