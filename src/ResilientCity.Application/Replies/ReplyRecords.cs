using ResilientCity.Domain;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Replies;

/// <summary>Names a text of a case: its round, and its number in that round, or one of the two below.</summary>
public sealed record VersionKey(int Round, int Number)
{
    /// <summary>The round's letter.</summary>
    public const int Letter = 0;

    /// <summary>The draft as it stands.</summary>
    public const int Draft = -1;
}

/// <param name="Key">Round and number.</param>
/// <param name="Cause">Why it was kept; null for a letter and for the draft.</param>
/// <param name="KeptBy">Whose words it keeps; null for a draft that nobody has written in.</param>
/// <param name="KeptAt">UTC.</param>
/// <param name="ShortCode">Ties a signature on paper to it; null for the draft.</param>
/// <param name="IsSigned">The valid sign-off is for this version.</param>
public sealed record VersionRow(VersionKey Key, VersionCause? Cause, string? KeptBy, DateTime? KeptAt, string? ShortCode, bool IsSigned)
{
    /// <summary>The letter's number.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The name of the file that it was taken from.</summary>
    public string? SourceName { get; init; }

    public AttachmentId? SourceFile { get; init; }
}

/// <summary>The last return of a reply.</summary>
/// <param name="By">Who returned it.</param>
/// <param name="On">The day on which it was returned.</param>
/// <param name="Reason">Why.</param>
/// <param name="Recorded">Who recorded it and from what, where it was returned on paper.</param>
public sealed record ReturnNote(string By, DateOnly On, string Reason, RecordedReturn? Recorded);

/// <param name="By">Who recorded it.</param>
/// <param name="Source">From what.</param>
public sealed record RecordedReturn(string By, RecordSource Source);

/// <summary>A co-handling opinion as those who draft and sign look at it.</summary>
public sealed record ReplyOpinion(
    OpinionId Id,
    AgencyId AgencyId,
    string Agency,
    OpinionState State,
    string? Text,
    string? DocumentNumber,
    DateOnly? GivenOn,
    OpinionAdoption? Adoption,
    string? WaivedBecause)
{
    public bool IsMissing => State is not OpinionState.Given;
}

/// <summary>A section, or an appendix, with what its editor needs.</summary>
/// <param name="Id">The section.</param>
/// <param name="Order">From 1.</param>
/// <param name="Heading">Without its number.</param>
/// <param name="Text">A paragraph a line.</param>
/// <param name="Version">Named by the next save.</param>
/// <param name="SavedBy">Who saved it last.</param>
/// <param name="SavedAt">UTC.</param>
/// <param name="Losing">The reader's own text that could not be saved because another had saved first.</param>
public sealed record EditorSection(
    SectionId Id,
    int Order,
    string Heading,
    string Text,
    int Version,
    string? SavedBy,
    DateTime? SavedAt,
    KeptText? Losing = null)
{
    internal static EditorSection Of(DraftSection section, KeptText? losing = null) =>
        new(section.Id, section.Order, section.Heading, section.Text, section.Version, section.SavedBy, section.SavedAt, losing);
}

/// <param name="Text">What was typed.</param>
/// <param name="KeptAt">UTC.</param>
public sealed record KeptText(string Text, DateTime KeptAt);
