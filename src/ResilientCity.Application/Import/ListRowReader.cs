using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Turns sheet rows into the list's rows and keeps what could not be read.</summary>
internal sealed class ListRowReader
{
    private readonly List<ProposalListRow> rows = [];
    private readonly List<ProposalListProblem> problems = [];
    private readonly HashSet<string> numbers = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<ProposalListRow> Rows => rows;

    public IReadOnlyList<ProposalListProblem> Problems => problems;

    /// <summary>False where the list is longer than we read.</summary>
    public bool Add(SheetRow row, IReadOnlyDictionary<int, ListColumnKind> columns)
    {
        var values = row.Cells.Where(cell => columns.ContainsKey(cell.Key)).ToDictionary(cell => columns[cell.Key], cell => cell.Value);
        if (values.Count == 0)
        {
            return true;
        }

        if (rows.Count >= ImportLimits.ListRows)
        {
            problems.Add(new(row.Number, null, ListFault.TooManyRows));
            return false;
        }

        var number = ProposalNumberText.Of(values.GetValueOrDefault(ListColumnKind.Number) ?? "");
        var title = values.GetValueOrDefault(ListColumnKind.Title)?.Trim('《', '》', ' ') ?? "";
        if (Fault(number, title, values.GetValueOrDefault(ListColumnKind.Session)) is { } fault)
        {
            problems.Add(new(row.Number, fault.Column, fault.Fault));
            return true;
        }

        rows.Add(Row(row.Number, number, title, values));
        return true;
    }

    private (ListColumnKind Column, ListFault Fault)? Fault(string number, string title, string? session) =>
        number.Length == 0 ? (ListColumnKind.Number, ListFault.NumberMissing)
        : title.Length == 0 ? (ListColumnKind.Title, ListFault.TitleMissing)
        : !numbers.Add(session + "\n" + number) ? (ListColumnKind.Number, ListFault.NumberRepeated)
        : null;

    private ProposalListRow Row(int row, string number, string title, Dictionary<ListColumnKind, string> values)
    {
        var people = values.TryGetValue(ListColumnKind.LeadDelegate, out var lead) ? PersonName.Split(lead).ToList() : [];
        return new(row, number, title)
        {
            LeadDelegate = people.Count > 0 ? people[0] : null,
            JointDelegates = [.. people.Skip(1), .. values.TryGetValue(ListColumnKind.JointDelegates, out var joint) ? PersonName.Split(joint) : []],
            LeadAgency = values.GetValueOrDefault(ListColumnKind.LeadAgency),
            CoHandlingAgencies = values.TryGetValue(ListColumnKind.CoHandlingAgencies, out var agencies) ? [.. AgencyName.Split(agencies)] : [],
            AssignedOn = Date(row, ListColumnKind.AssignedOn, values),
            NoticeDueOn = Date(row, ListColumnKind.NoticeDueOn, values),
            Kind = values.TryGetValue(ListColumnKind.Kind, out var kind) ? ProposalKindText.Of(kind, "", null) : null,
            Topic = values.GetValueOrDefault(ListColumnKind.Topic),
            Session = values.GetValueOrDefault(ListColumnKind.Session),
        };
    }

    private DateOnly? Date(int row, ListColumnKind column, Dictionary<ListColumnKind, string> values)
    {
        if (!values.TryGetValue(column, out var text))
        {
            return null;
        }

        var date = ChineseDate.Parse(text.TrimEnd('前')) ?? ChineseDate.Parse(text.Split(' ')[0]);
        if (date is null)
        {
            problems.Add(new(row, column, ListFault.NotADate));
        }

        return date;
    }
}
