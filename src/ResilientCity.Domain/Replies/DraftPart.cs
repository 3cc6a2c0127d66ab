namespace ResilientCity.Domain.Replies;

/// <summary>A part of a draft that was written elsewhere.</summary>
/// <param name="Heading">Without its number; empty where it has none.</param>
/// <param name="Text">A paragraph a line.</param>
public sealed record DraftPart(string Heading, string Text);

/// <summary>What is taken in from a draft that was written elsewhere.</summary>
/// <param name="SeenDraftVersion">The draft that the person saw beside it; refused when it has moved.</param>
/// <param name="Parts">What is taken.</param>
/// <param name="Into">The section that they are set behind; null where they take the place of all sections.</param>
public sealed record DraftIntake(int SeenDraftVersion, IReadOnlyList<DraftPart> Parts, SectionId? Into)
{
    /// <summary>Appendices that are taken: titles and texts. They go behind those that are there.</summary>
    public IReadOnlyList<DraftPart> Appendices { get; init; } = [];
}
