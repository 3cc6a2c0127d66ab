using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>Who takes part in the domain's test cases: plain values, a person for each part.</summary>
internal static class CasePeople
{
    public static readonly AgencyId LeadAgency = new(1);
    public static readonly AgencyId FirstCoHandler = new(2);
    public static readonly AgencyId SecondCoHandler = new(3);
    public static readonly AgencyId OtherAgency = new(9);
    public static readonly DelegateId LeadDelegateId = new(21);
    public static readonly DelegateId JointDelegateId = new(22);
    public static readonly DelegateId OtherDelegateId = new(23);
    public static readonly DivisionId Division = new(31);

    public static Actor Liaison { get; } = Person(1, "联络员甲", LeadAgency, Role.Liaison);

    public static Actor Officer { get; } = Person(2, "承办人乙", LeadAgency, Role.Officer);

    public static Actor Reviewer { get; } = Person(3, "核稿人丙", LeadAgency, Role.Reviewer);

    public static Actor SecondReviewer { get; } = Person(4, "核稿人丁", LeadAgency, Role.Reviewer);

    public static Actor Head { get; } = Person(5, "戊局长", LeadAgency, Role.Head);

    public static Actor FirstCoLiaison { get; } = Person(6, "协办甲", FirstCoHandler, Role.Liaison);

    public static Actor SecondCoLiaison { get; } = Person(7, "协办乙", SecondCoHandler, Role.Liaison);

    public static Actor Stranger { get; } = Person(8, "局外人", OtherAgency, Role.Liaison);

    public static Actor Committee { get; } = Person(10, "人代工委", null, Role.CommitteeOffice);

    public static Actor Government { get; } = Person(11, "督查室", null, Role.GovernmentOffice);

    public static Actor Administrator { get; } = Person(12, "管理员", null, Role.Administrator);

    public static Actor LeadDelegate { get; } = Person(13, "卢喆", null, Role.Delegate) with { DelegateId = LeadDelegateId };

    public static Actor JointDelegate { get; } = Person(14, "方堃", null, Role.Delegate) with { DelegateId = JointDelegateId };

    /// <summary>Since before any case, for all of the test's year.</summary>
    public static DeputyPower Power { get; } =
        new(new DeputyTermId(3), LeadAgency, Head.AccountId!.Value, Head.Name, "己副局长", new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), "江办〔2026〕9号"); // a person has an account

    /// <summary>May sign in the head's stead.</summary>
    public static Actor Deputy { get; } = Person(15, "己副局长", LeadAgency, Role.Officer) with { Powers = [Power] };

    /// <summary>The lead agency's own steps: two reviews and the head's sign-off.</summary>
    public static IReadOnlyList<SignOffTemplateStep> Chain { get; } =
    [
        new(SignOffStepKind.Review, "处室核稿", Reviewer.AccountId),
        new(SignOffStepKind.PublicityReview, "公开审查", SecondReviewer.AccountId),
        new(SignOffStepKind.SignOff, "局长审签", Head.AccountId),
    ];

    /// <summary>With a countersign by every co-handler between review and sign-off.</summary>
    public static IReadOnlyList<SignOffTemplateStep> ChainWithCountersign { get; } =
    [
        new(SignOffStepKind.Review, "处室核稿", Reviewer.AccountId),
        new(SignOffStepKind.Countersign, "会签", null),
        new(SignOffStepKind.SignOff, "局长审签", Head.AccountId),
    ];

    public static Actor Person(int id, string name, AgencyId? agency, params Role[] roles) => new()
    {
        Kind = ActorKind.Person,
        Name = name,
        AccountId = new AccountId(id),
        AgencyId = agency,
        Roles = new HashSet<Role>(roles),
    };
}
