using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Domain.Rules;

/// <summary>Finds what would make a rule set fail in use, before it is used.</summary>
public static class RuleSetCheck
{
    private const int LongestTerm = 366;

    public static IReadOnlyList<RuleSetProblem> Problems(RuleSet rules) =>
    [
        .. rules.EffectiveTo < rules.EffectiveFrom ? [new RuleSetProblem(RuleSetFault.PeriodReversed, rules.Code)] : Array.Empty<RuleSetProblem>(),
        .. ListProblems(rules),
        .. LimitProblems(rules),
        .. ReminderProblems(rules),
        .. ReceiptProblems(rules.Receipt),
        .. rules.Reminders is { } ladder ? ReminderLadderCheck.Problems(ladder) : [],
        .. DeputyProblems(rules.DeputySignOff),
        .. rules.LetterPhrases.SelectMany(LetterPhrasesCheck.Problems),
    ];

    private static IEnumerable<RuleSetProblem> ListProblems(RuleSet rules)
    {
        (string Name, IEnumerable<string> Codes)[] lists =
        [
            (nameof(rules.Laws), rules.Laws.Select(law => law.Code)),
            (nameof(rules.Limits), rules.Limits.Select(limit => limit.Code)),
            (nameof(rules.MarkSchemes), rules.MarkSchemes.Select(scheme => scheme.Code)),
            .. rules.MarkSchemes.Select(scheme => (scheme.Code, scheme.Marks.Select(mark => mark.Code))),
            (nameof(rules.PublicityChoices), rules.PublicityChoices.Select(choice => choice.Code)),
            (nameof(rules.Receipt), rules.Receipt.Questions.Select(question => question.Code)),
            .. rules.Receipt.Questions.Select(question => (question.Code, question.Choices.Select(choice => choice.Code))),
            (nameof(rules.LetterPhrases), rules.LetterPhrases.Select(phrases => $"{phrases.EffectiveFrom:O}")),
            (nameof(rules.ConsultationForms), rules.ConsultationForms.Select(form => form.Code)),
            (nameof(rules.ContactRanks), rules.ContactRanks.Select(rank => rank.Code)),
            (nameof(rules.DispatchChannels), rules.DispatchChannels.Select(channel => channel.Code)),
        ];
        return lists.SelectMany(list => CodeProblems(list.Name, [.. list.Codes]));
    }

    private static IEnumerable<RuleSetProblem> CodeProblems(string name, List<string> codes) => codes.Count == 0
        ? [new RuleSetProblem(RuleSetFault.ListEmpty, name)]
        : codes.GroupBy(code => code).Where(same => same.Count() > 1).Select(same => new RuleSetProblem(RuleSetFault.CodeTwice, same.Key));

    private static IEnumerable<RuleSetProblem> LimitProblems(RuleSet rules)
    {
        foreach (var same in rules.Limits.GroupBy(limit => limit.Kind).Where(same => same.Count() > 1))
        {
            yield return new RuleSetProblem(RuleSetFault.LimitKindTwice, same.Key.ToString());
        }

        foreach (var citation in Citations(rules).Where(citation => rules.Laws.All(law => law.Code != citation.Law)))
        {
            yield return new RuleSetProblem(RuleSetFault.LawUnknown, citation.Law);
        }

        foreach (var limit in rules.Limits.Where(limit => limit.Ceiling is not null))
        {
            var ceiling = rules.Limit(limit.Ceiling!.Value);
            if (ceiling is null)
            {
                yield return new RuleSetProblem(RuleSetFault.CeilingMissing, limit.Code);
            }
            else if (ceiling.StartsAt != limit.StartsAt || !ceiling.Limit.IsSurelyLongerThan(limit.Limit))
            {
                yield return new RuleSetProblem(RuleSetFault.CeilingDoesNotFit, limit.Code);
            }
        }

        if (rules.CommitmentReport is { FirstMonth: < 1 } or { LastMonth: > 12 } || rules.CommitmentReport.FirstMonth > rules.CommitmentReport.LastMonth)
        {
            yield return new RuleSetProblem(RuleSetFault.MonthImpossible, nameof(rules.CommitmentReport));
        }
    }

    private static IEnumerable<RuleSetProblem> DeputyProblems(DeputyRule? deputies) =>
        deputies is { LongestDays: < 1 or > LongestTerm } ? [new RuleSetProblem(RuleSetFault.TermImpossible, nameof(RuleSet.DeputySignOff))] : [];

    private static IEnumerable<RuleSetProblem> ReminderProblems(RuleSet rules) => rules.CommitmentReminders is { IsSound: false }
        ? [new RuleSetProblem(RuleSetFault.DaysImpossible, nameof(rules.CommitmentReminders))]
        : [];

    private static IEnumerable<LegalCitation> Citations(RuleSet rules) =>
    [
        .. rules.Limits.Select(limit => limit.Source),
        rules.CommitmentReport.Source,
        rules.Receipt.Source,
        .. rules.DeputySignOff is { } deputies ? [deputies.Source] : Array.Empty<LegalCitation>(),
        .. rules.MarkSchemes.SelectMany(scheme => scheme.Marks).Select(mark => mark.Source).OfType<LegalCitation>(),
    ];

    private static IEnumerable<RuleSetProblem> ReceiptProblems(ReceiptForm receipt)
    {
        var counting = receipt.Questions.Where(question => question.Counts).ToList();
        if (counting is not [var verdict])
        {
            return [new RuleSetProblem(RuleSetFault.CountingQuestionNotOne, nameof(RuleSet.Receipt))];
        }

        return verdict.Choices.Where(choice => choice.Satisfaction is null)
            .Select(choice => new RuleSetProblem(RuleSetFault.VerdictMissing, choice.Code));
    }
}
