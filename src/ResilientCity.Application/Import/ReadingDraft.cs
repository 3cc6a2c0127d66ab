using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>What the recognisers have found so far.</summary>
internal sealed class ReadingDraft
{
    public LetterDocument Letter { get; set; } = new();

    public List<LetterSlot> Head { get; } = [];

    public List<LetterSlot> Foot { get; } = [];

    public List<string> HeadAgencies { get; } = [];

    public List<string> SignatureAgencies { get; } = [];

    /// <summary>Who signed below, before the foot itself is read: the head is told from a web page by it.</summary>
    public IReadOnlyList<string> Signers { get; set; } = [];

    public List<SourceLine> LeftOut { get; } = [];

    /// <summary>Left out too, and nothing to report.</summary>
    public List<SourceLine> PageNumbers { get; } = [];

    public List<LetterProblem> Problems { get; } = [];

    public LetterSignatory? Signatory { get; set; }

    /// <summary>The head of the agency that the foot names (负责人：…): who signed the letter off, perhaps.</summary>
    public (string Name, SourceLine Line)? HeadOfAgency { get; set; }

    /// <summary>The contact that the text names, which keeps it; the foot's contact is the letter's own.</summary>
    public (string? Person, string? Phone) ContactInText { get; set; }

    /// <summary>The proposal's number and its co-handlers where the head has labels for them.</summary>
    public string? LabelledNumber { get; set; }

    public List<string> LabelledCoHandlers { get; } = [];

    /// <summary>Where each part was found.</summary>
    public FoundLines Found { get; } = new();

    /// <summary>The same of one line is said once.</summary>
    public void Report(string field, string reason, SourceLine? line = null)
    {
        var problem = new LetterProblem(field, reason, line?.Number);
        if (!Problems.Contains(problem))
        {
            Problems.Add(problem);
        }
    }

    /// <summary>The slots from <paramref name="first"/> on were read from one line of the source.</summary>
    public static void StandOnOneLine(List<LetterSlot> slots, int first)
    {
        for (var i = first + 1; i < slots.Count; i++)
        {
            slots[i] = slots[i] with { OnSameLine = true };
        }
    }

    /// <summary>Keeps a line word for word that no recogniser knows, and says so.</summary>
    public void KeepUnrecognised(List<LetterSlot> slots, SourceLine line)
    {
        slots.Add(new(LetterPart.Other, line.Text));
        Report(FieldName.Text, ProblemReason.Unrecognised, line);
    }

    /// <summary>Keeps a piece that would be a field's second value, and says so.</summary>
    public void KeepSecond(List<LetterSlot> slots, LabelledPiece piece, string field, SourceLine line)
    {
        slots.Add(new(LetterPart.Other, piece.Before + piece.Value + piece.After));
        Report(field, ProblemReason.Several, line);
    }
}
