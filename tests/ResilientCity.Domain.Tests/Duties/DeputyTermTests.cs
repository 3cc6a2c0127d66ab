using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Duties;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Duties;

/// <summary>A stated period in which somebody may sign in the head's stead.</summary>
public sealed class DeputyTermTests
{
    private static readonly DateOnly From = Today;
    private static readonly DateOnly Until = Today.AddDays(13);

    [Fact]
    public void Name_ByTheHead_HoldsFromTheFirstDayToTheLast()
    {
        var power = Named().Power;

        (power.HeadName, power.DeputyName, power.Authority).ShouldBe(("戊局长", "核稿人丙", null));
        (power.Covers(From.AddDays(-1)), power.Covers(From), power.Covers(Until), power.Covers(Until.AddDays(1))).ShouldBe((false, true, true, false));
    }

    [Fact]
    public void Name_FromAWrittenAuthorisation_KeepsItsNumberAndDocument()
    {
        var term = Name(Entry() with { From = Today.AddDays(-3) }, By(Liaison, null, Paper)).Value;

        (term.Authority, term.Document, term.RecordedFrom, term.EnteredBy).ShouldBe(("江办函〔2026〕5号", new AttachmentId(77), RecordSource.Paper, "联络员甲"));
    }

    [Fact]
    public void Name_BySomebodyElseWithoutTheDocument_IsRefused() =>
        Name(Entry(), By(Liaison, null, Paper with { Document = null })).Refusal.ShouldBeOfType<AuthorisationMissing>();

    [Fact]
    public void Name_TheHeadHimself_IsRefused() =>
        Name(Entry() with { DeputyId = Head.AccountId!.Value }, By(Head)).Refusal.ShouldBe(new DeputyIsHead("戊局长"));

    [Fact]
    public void Name_EndsBeforeItBegins_IsRefused() =>
        Name(Entry() with { Until = From.AddDays(-1) }, By(Head)).Refusal.ShouldBe(new TermReversed(From, From.AddDays(-1)));

    [Fact]
    public void Name_OverAlready_IsRefused() =>
        Name(Entry() with { From = Today.AddDays(-9), Until = Today.AddDays(-1) }, By(Liaison, null, Paper)).Refusal.ShouldBe(new TermOver(Today.AddDays(-1)));

    [Fact]
    public void Name_BackwardsByTheHead_IsRefused() =>
        Name(Entry() with { From = Today.AddDays(-1) }, By(Head)).Refusal.ShouldBe(new DateTooEarly(Today.AddDays(-1), Today));

    [Theory]
    [InlineData(14, true)]
    [InlineData(13, false)]
    public void Name_LongerThanTheRulesAllow_IsRefused(int longest, bool isNamed) =>
        DeputyTerm.Name(Entry(), longest, [], By(Head)).IsDone.ShouldBe(isNamed);

    [Theory]
    [InlineData(-5, 0, true)]
    [InlineData(13, 20, true)]
    [InlineData(14, 20, false)]
    [InlineData(-5, -1, false)]
    public void Name_OnDaysOfAnotherTerm_IsRefused(int from, int until, bool overlaps)
    {
        var other = Name(Entry() with { From = Today.AddDays(from), Until = Today.AddDays(Math.Max(until, 0)) }, By(Liaison, null, Paper)).Value;
        if (until < 0)
        {
            other.End(null, By(Head)); // its last day is yesterday
        }

        var refusal = DeputyTerm.Name(Entry(), null, [other], By(Head)).Refusal;

        refusal.ShouldBe(overlaps ? new TermOverlaps("核稿人丙", other.From, other.LastDay) : null);
    }

    [Fact]
    public void Name_AReasonTooLong_IsRefused() =>
        Name(Entry() with { Reason = new string('字', DeputyTerm.MaxReasonLength + 1) }, By(Head)).Refusal.ShouldBeOfType<TextTooLong>();

    [Fact]
    public void End_Running_HoldsNoMoreFromThatDay()
    {
        var term = Named();

        term.End("提前返回", By(Head)).ShouldBeNull();

        (term.EndedOn, term.EndReason, term.Power.Covers(Today)).ShouldBe((Today, "提前返回", false));
    }

    [Fact]
    public void End_Twice_IsRefused()
    {
        var term = Named();
        term.End(null, By(Head)).ShouldBeNull();

        term.End(null, By(Head)).ShouldBe(new TermEnded(Today.AddDays(-1)));
    }

    private static DeputyTerm Named() => Name(Entry(), By(Head)).Value;

    private static Outcome<DeputyTerm> Name(DeputyEntry entry, Act act) => DeputyTerm.Name(entry, 183, [], act);

    private static DeputyEntry Entry() => new(LeadAgency, Head.AccountId!.Value, "戊局长", Reviewer.AccountId!.Value, "核稿人丙", From, Until, "赴外地学习");
}
