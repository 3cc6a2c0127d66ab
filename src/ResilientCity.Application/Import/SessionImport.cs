using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Import;

/// <summary>A session as it is chosen or typed for a list that does not name it.</summary>
/// <param name="Session">Null between sessions.</param>
public sealed record NamedSession(string Congress, string? Session, int Year);

/// <summary>A file of the folder with its text, read and unread.</summary>
public sealed record SessionFile(string FileName, string Text);

/// <summary>The session's list with its folder of Word files.</summary>
public sealed record SessionImportContent
{
    public required string ListName { get; init; }

    public required ProposalList List { get; init; }

    public IReadOnlyList<SessionFile> Files { get; init; } = [];

    /// <summary>For rows that do not name their session.</summary>
    public required NamedSession Session { get; init; }
}

/// <summary>What becomes of a row.</summary>
public enum RowFate
{
    Registers,
    RegistersAndAssigns,

    /// <summary>A reply letter came with it: entered late where it stands.</summary>
    EntersWithLetter,

    /// <summary>The proposal is here already; it stays as it is.</summary>
    AlreadyHere,

    /// <summary>Another agency's row: not this liaison's to register.</summary>
    OfAnotherAgency,
    Refused,
}

/// <summary>One row of the list, what becomes of it, and its file.</summary>
public sealed record PlannedRow(ProposalListRow Row, RowFate Fate)
{
    public string? FileName { get; init; }

    public MatchedBy? MatchedBy { get; init; }

    /// <summary>The file is a reply letter, which only its agency may import: the liaison does it later.</summary>
    public bool LetterIsLeftOut { get; init; }

    public bool TitlesDiffer { get; init; }

    public CaseId? ExistingCase { get; init; }

    public Refusal? Refusal { get; init; }

    public bool IsImported => Fate is RowFate.Registers or RowFate.RegistersAndAssigns or RowFate.EntersWithLetter;
}

/// <summary>What importing would do; nothing has been changed.</summary>
public sealed record SessionPreview
{
    public required IReadOnlyList<PlannedRow> Rows { get; init; }

    public IReadOnlyList<ReadLetter> UnmatchedFiles { get; init; } = [];

    public IReadOnlyList<AmbiguousMatch> Ambiguous { get; init; } = [];

    public IReadOnlyList<ProposalListProblem> ListProblems { get; init; } = [];

    public IReadOnlyList<string> UnknownHeadings { get; init; } = [];

    public IReadOnlyList<string> NewAgencies { get; init; } = [];

    public int ToImport => Rows.Count(row => row.IsImported);
}

/// <summary>The list could not be read: the file's own problem, or no row with headings.</summary>
public sealed record SessionListRefused(LetterFileProblem? Problem) : Refusal;

/// <summary>No row of the list would become a case.</summary>
public sealed record NothingToImport : Refusal;

/// <summary>Who may register: the committee office in the whole process, the liaison in the agency's own mode.</summary>
internal static class SessionImporter
{
    public static OperatingMode? ModeOf(Actor actor) => actor.Is(Role.CommitteeOffice) ? OperatingMode.WholeProcess
        : actor.Is(Role.Liaison) && actor.AgencyId is not null ? OperatingMode.AgencyOwn
        : null;
}
