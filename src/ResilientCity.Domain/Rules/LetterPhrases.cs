using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Proposals;

namespace ResilientCity.Domain.Rules;

/// <summary>
/// The fixed wording of a reply letter from a day on. Texts are templates (<see cref="LetterTemplate"/>); <see cref="LetterWording"/>
/// fills them from a case's facts. They write drafts only: an imported letter keeps its own words.
/// </summary>
public sealed record LetterPhrases
{
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>How one addressee is spoken to (你), and several or a group (你们).</summary>
    public required string You { get; init; }

    public required string YouMany { get; init; }

    /// <summary>Between names in a row (、).</summary>
    public required string NameSeparator { get; init; }

    /// <summary>Between the numbers of proposals that one letter answers, inside 第{number}号.</summary>
    public string NumberSeparator { get; init; } = "号、第";

    /// <summary>Between their titles, inside 《{title}》.</summary>
    public string TitleSeparator { get; init; } = "》、《";

    public required IReadOnlyList<string> TitleLines { get; init; }

    /// <summary>Addressed to persons: {names}, {member}.</summary>
    public required string SalutationToMembers { get; init; }

    /// <summary>Addressed to a delegation or an organisation: {names}.</summary>
    public required string SalutationToGroup { get; init; }

    public required string OpeningAlone { get; init; }

    public required string OpeningWithOneCoHandler { get; init; }

    public required string OpeningWithCoHandlers { get; init; }

    public required string Closing { get; init; }

    /// <summary>The letter in which a co-handling agency gives its opinion.</summary>
    public OpinionPhrases Opinion { get; init; } = OpinionPhrases.Bare;

    /// <summary>The yearly report on promises; null in a set that was written before there was one.</summary>
    public YearlyReportPhrases? YearlyReport { get; init; }

    public required LetterLabels Labels { get; init; }

    public required IReadOnlyList<HouseWords> Houses { get; init; }

    public HouseWords For(ProposalKind kind) => Houses.First(house => house.Kind == kind);
}

/// <summary>The fixed wording around a co-handling opinion (协办意见的函). Placeholders as in the reply, and {agency}: the lead agency.</summary>
public sealed record OpinionPhrases(IReadOnlyList<string> TitleLines, string Salutation, string Opening, string Closing)
{
    /// <summary>Where a rule set says nothing: the opinion's own words alone, addressed to the lead agency.</summary>
    public static OpinionPhrases Bare { get; } = new([], "{agency}", "", "");
}
