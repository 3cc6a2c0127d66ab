using System.Globalization;
using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Cases;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

/// <summary>What one sees of a case at a glance.</summary>
public sealed partial class CaseHead
{
    [Parameter, EditorRequired]
    public required CaseView Case { get; set; }

    [Parameter, EditorRequired]
    public required Func<int, string> RoundUrl { get; set; }

    private string Parties
    {
        get
        {
            var coHandlers = Case.CoHandlers.Count == 0 ? CasePageText.CoHandlersNone : Text.Format(CasePageText.CoHandlers, Case.CoHandlers.Count);
            var opinions = Case.Audience is CaseAudience.Handling or CaseAudience.Oversight && Case.Opinions.Count > 0
                ? Text.Format(CasePageText.OpinionsIn, Case.Opinions.Count(one => one.IsGiven), Case.Opinions.Count)
                : null;
            string?[] facts = [DelegateNames(Case.Proposal), Text.Format(CasePageText.LeadAgency, Case.Lead.ShortName), coHandlers, opinions];
            return string.Join(" · ", facts.OfType<string>());
        }
    }

    /// <summary>The agencies whose opinion is missing, as long as that matters.</summary>
    private IReadOnlyList<string> Missing =>
        Case.Audience is CaseAudience.Handling or CaseAudience.Oversight && Case.Stage is CaseStage.Assigned or CaseStage.InHandling
            ? [.. Case.Opinions.Where(one => !one.IsGiven && one.WaivedBecause is null).Select(one => one.Agency.ShortName)]
            : [];

    private string FormerText
    {
        get
        {
            var last = Case.FormerParties is [.., var latest] ? latest : null;
            var until = last is null ? "–" : DateTexts.Iso(last.Until);
            return last is { Part: FormerPart.CoHandler } ? Text.Format(OfficesText.YouCoHandled, until) : Text.Format(OfficesText.YouLed, until, Case.Lead.ShortName);
        }
    }

    private string? ReceiptText => Case switch
    {
        { Audience: CaseAudience.CoHandling or CaseAudience.Former } => null,
        { Verdict: { } verdict } => Text.Format(CasePageText.Receipt, verdict.Name()),
        { Round.RepliedOn: not null } => CasePageText.ReceiptMissing,
        _ => null,
    };

    private Tone ReceiptTone => Case.Verdict switch
    {
        Satisfaction.Dissatisfied => Tone.Overdue,
        null => Tone.Neutral,
        _ => Tone.Done,
    };

    private static string LabelOf(RuleChoice choice) => choice.Label.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    internal static string DelegateNames(ProposalPart proposal)
    {
        var format = proposal.Kind is ProposalKind.PoliticalConsultative ? CasePageText.MemberConsultative : CasePageText.MemberCongress;
        var names = proposal.Delegates.Select(one => one.Name).ToList();
        return names.Count switch
        {
            0 => FrameText.NotRecorded,
            1 => Text.Format(format, names[0]),
            <= 3 => Text.Format(format, string.Join(FrameText.ListSeparator, names)),
            _ => Text.Format(format, $"{string.Join(FrameText.ListSeparator, names.Take(3))}{Text.Format(CasePageText.AndOthers, names.Count)}"),
        };
    }
}
