using System.Text.RegularExpressions;
using ResilientCity.Application.Notifications;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Notifications;

public sealed partial class NoticeRulesTests
{
    [Fact]
    public void Rules_EveryEvent_IsToldOrSaidToBeSilent()
    {
        var told = NoticeRules.Table.Select(rule => rule.Event).ToHashSet();

        Enum.GetValues<CaseEventKind>().Where(kind => told.Contains(kind) == NoticeRules.Silent.Contains(kind)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(NoticeTemplates.Chinese)]
    [InlineData(NoticeTemplates.English)]
    public void Templates_EveryKindAndName_HasItsWords(string language)
    {
        var words = NoticeTemplates.In(language);

        Enum.GetNames<NoticeKind>().Where(kind => !words.Notices.ContainsKey(kind)).ShouldBeEmpty();
        Enum.GetNames<DeadlineKind>().Where(kind => !words.Words.ContainsKey($"deadline.{kind}")).ShouldBeEmpty();
        Enum.GetNames<ProposalKind>().Where(kind => !words.Words.ContainsKey($"matter.{kind}")).ShouldBeEmpty();
    }

    [Fact]
    public void Templates_InBothLanguages_HaveTheSameNamesAndKnownPlaceholders()
    {
        var (chinese, english) = (Texts(NoticeTemplates.In(NoticeTemplates.Chinese)), Texts(NoticeTemplates.In(NoticeTemplates.English)));

        chinese.Keys.Order().ShouldBe(english.Keys.Order());
        foreach (var (name, text) in chinese)
        {
            Placeholders(text).ShouldBe(Placeholders(english[name]), name);
            Placeholders(text).ShouldAllBe(placeholder => NoticeTemplates.Placeholders.Contains(placeholder), name);
            Should.NotThrow(() => NoticeTemplates.Fill(text), name);
        }
    }

    [Fact]
    public void Words_OfAClassifiedPlaceholder_HaveNoTitle() =>
        NoticeWords.Of(NoticeKind.CaseAssigned, new NoticeCase(ProposalKind.Proposal, "0101", "不该出现", IsClassified: true), Notice.NoFacts, NoticeTemplates.Chinese)
            .Text.ShouldBe("第0101号建议（涉密，只登记编号）已交办。");

    [Fact]
    public void Words_FactsAreMissing_AreLeftEmpty() =>
        NoticeWords.Of(NoticeKind.DueSoon, null, Notice.NoFacts, NoticeTemplates.English).Text.ShouldBe("The limit for  is due on ; working days left: .");

    private static Dictionary<string, string> Texts(NoticeTemplates templates) => templates.Words
        .Concat(templates.Mail.Select(one => KeyValuePair.Create($"mail/{one.Key}", one.Value)))
        .Concat(templates.Calendar.Select(one => KeyValuePair.Create($"calendar/{one.Key}", one.Value)))
        .Concat(templates.Notices.SelectMany(one => new[] { KeyValuePair.Create($"{one.Key}/subject", one.Value.Subject), KeyValuePair.Create($"{one.Key}/text", one.Value.Text) }))
        .ToDictionary();

    private static List<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order()];

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
