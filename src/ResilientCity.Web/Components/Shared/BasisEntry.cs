using ResilientCity.Domain;

namespace ResilientCity.Web.Components.Shared;

/// <summary>What a record on another's behalf rests on, as it is being filled in.</summary>
public sealed class BasisEntry
{
    public RecordSource Source { get; set; } = RecordSource.Paper;

    public string Reference { get; set; } = "";

    public string Note { get; set; } = "";

    public AttachmentId? Document { get; set; }

    public RecordingBasis ToBasis() => new(Source, OrNull(Reference), Document, OrNull(Note));

    private static string? OrNull(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
