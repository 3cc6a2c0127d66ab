namespace ResilientCity.Application.Import;

/// <summary>A row of a session's list. <paramref name="Row"/> counts from 1 in the sheet. The number is text: its leading zeros belong to it.</summary>
public sealed record ProposalListRow(int Row, string Number, string Title)
{
    public string? LeadDelegate { get; init; }

    public IReadOnlyList<string> JointDelegates { get; init; } = [];

    public string? LeadAgency { get; init; }

    public IReadOnlyList<string> CoHandlingAgencies { get; init; } = [];

    public DateOnly? AssignedOn { get; init; }

    /// <summary>The limit that the notice sets.</summary>
    public DateOnly? NoticeDueOn { get; init; }

    /// <summary>建议 or 提案, where the list says so.</summary>
    public string? Kind { get; init; }

    public string? Topic { get; init; }

    /// <summary>For example 市五届人大五次会议, where the list has the column.</summary>
    public string? Session { get; init; }
}

/// <summary>A row, or a cell of it, that could not be read.</summary>
public sealed record ProposalListProblem(int Row, ListColumnKind? Column, ListFault Fault);

public enum ListFault
{
    /// <summary>A row with content but without the proposal's number.</summary>
    NumberMissing,
    TitleMissing,

    /// <summary>The same number stands in an earlier row.</summary>
    NumberRepeated,

    /// <summary>The cell is no date; the row was read without it.</summary>
    NotADate,

    /// <summary>No row of the sheet names at least a number and a title column.</summary>
    HeaderNotFound,

    /// <summary>More rows than <see cref="ImportLimits.ListRows"/>; the rest was not read.</summary>
    TooManyRows,
}

/// <summary>The columns that are recognised by their headings.</summary>
public enum ListColumnKind
{
    Number,
    Title,
    LeadDelegate,
    JointDelegates,
    LeadAgency,
    CoHandlingAgencies,
    AssignedOn,
    NoticeDueOn,
    Kind,
    Topic,
    Session,
}

/// <summary>What was read of a list: rows, problems by row, headings that no column was recognised for; or the file's own problem.</summary>
public sealed record ProposalList
{
    public IReadOnlyList<ProposalListRow> Rows { get; init; } = [];

    public IReadOnlyList<ProposalListProblem> Problems { get; init; } = [];

    public IReadOnlyList<string> UnknownHeadings { get; init; } = [];

    public LetterFileProblem? FileProblem { get; init; }
}
