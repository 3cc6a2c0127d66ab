using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Who issued a letter: its head, its signature and its title must agree, else the reading says so.</summary>
internal static class IssuingAgency
{
    private static readonly (string Short, string Full)[] Ends = [("委", "委员会"), ("办", "办公室"), ("办", "办公厅"), ("办", "办事处"), ("联", "联合会"), ("协", "协会"), ("街道", "办事处"), ("镇", "人民政府"), ("乡", "人民政府")];

    public static IReadOnlyList<string> Of(ReadingDraft draft)
    {
        var (head, signed) = (draft.Letter.Agencies, draft.Letter.SignatureAgencies);
        var titled = TitleAgency.Of(draft.Found.Title);
        if (head.Count == 0)
        {
            return SignedElseTitled(draft, signed, titled);
        }

        IReadOnlyList<string> others = [.. signed, .. titled];
        IReadOnlyList<string> confirmed = [.. head.Where(name => IsAmong(name, others))];
        if (others.Count == 0 || confirmed.Count == head.Count)
        {
            return head;
        }

        draft.Report(FieldName.Agencies, ProblemReason.Conflict, draft.Found.Of(FieldName.Agencies).FirstOrDefault());
        return confirmed.Count > 0 ? confirmed : signed.Any(name => IsAmong(name, titled)) ? signed : head;
    }

    /// <summary>Whether one of the names may be another form of this one.</summary>
    public static bool IsAmong(string name, IEnumerable<string> names) => names.Any(other => IsSame(name, other));

    private static IReadOnlyList<string> SignedElseTitled(ReadingDraft draft, IReadOnlyList<string> signed, IReadOnlyList<string> titled)
    {
        if (signed.Count > 0 && titled.Count > 0 && !signed.Any(name => IsAmong(name, titled)))
        {
            draft.Report(FieldName.Agencies, ProblemReason.Conflict, draft.Found.Of(FieldName.SignatureAgencies).FirstOrDefault());
        }

        return signed.Count > 0 ? signed : titled;
    }

    /// <summary>A short name keeps the order of the full name's characters (市发展改革委, 云山市发展和改革委员会) and ends as that does.</summary>
    private static bool IsSame(string one, string other) =>
        Bare(one) is var first && Bare(other) is var second && (first.Length <= second.Length ? IsShortOf(first, second) : IsShortOf(second, first));

    /// <summary>Without a second name in brackets: 云山市城市管理局（云山市林业局）.</summary>
    private static string Bare(string name) => name.IndexOfAny(['（', '(']) is var bracket and > 0 ? name[..bracket] : name;

    private static bool IsShortOf(string name, string full) =>
        (name[^1] == full[^1] || Ends.Any(end => name.EndsWith(end.Short, StringComparison.Ordinal) && full.EndsWith(end.Full, StringComparison.Ordinal)))
        && full.Aggregate(0, (at, c) => at < name.Length && name[at] == c ? at + 1 : at) == name.Length;
}
