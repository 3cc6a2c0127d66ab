namespace ResilientCity.Application.Import;

/// <summary>The lines that each field was read from, and where the parts of the letter stand.</summary>
internal sealed class FoundLines
{
    private readonly List<(string Field, SourceLine Line)> fields = [];

    public IReadOnlyList<SourceLine> Title { get; set; } = [];

    public SourceLine? Salutation { get; set; }

    public IReadOnlyList<SourceLine> Opening { get; set; } = [];

    /// <summary>The first line of each section.</summary>
    public IReadOnlyList<SourceLine> Sections { get; set; } = [];

    public IReadOnlyList<SourceLine> Closing { get; set; } = [];

    /// <summary>The words that state how many co-handlers there are.</summary>
    public string? CountWords { get; set; }

    public void Add(string field, SourceLine line) => fields.Add((field, line));

    public IEnumerable<SourceLine> Of(string field) => fields.Where(one => one.Field == field).Select(one => one.Line);
}
