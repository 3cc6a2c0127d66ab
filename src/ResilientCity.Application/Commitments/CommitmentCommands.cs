using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Commitments;

namespace ResilientCity.Application.Commitments;

/// <summary>Cleans what was typed about promises.</summary>
internal static class CommitmentCommands
{
    public static CommitmentTerms Cleaned(this CommitmentTerms terms) => terms with
    {
        Measure = PlainText.Line(terms.Measure),
        Unit = PlainText.Line(terms.Unit),
        Note = Lines(terms.Note),
    };

    public static ProgressEntry Cleaned(this ProgressEntry entry) => entry with
    {
        Text = Lines(entry.Text),
        InternalNote = Lines(entry.InternalNote),
        Evidence = [.. entry.Evidence.Distinct()],
    };

    private static string? Lines(string? text) => PlainText.Of(text).Trim() is { Length: > 0 } plain ? plain : null;
}
