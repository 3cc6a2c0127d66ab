using ResilientCity.Application.Checks;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Data.SampleData;

/// <summary>From the draft to the receipt.</summary>
internal sealed partial class CaseStory
{
    public const string NoPhone = "示例数据里不放电话号码。";

    public async Task DraftAsync(int ago)
    {
        var act = On(ago, Officer);
        foreach (var section in text.Sections)
        {
            Must(one.AddSection(section.Heading, act).Refusal);
        }

        await SaveAsync();
        foreach (var (section, said) in one.Round.Draft.Sections.Zip(text.Sections))
        {
            Must(one.WriteSection(section.Id, said.Text, act));
        }

        Must(one.SetReplyFacts(FactsOfReply(), act));
        await ListAsksAsync(act);
    }

    public void Rewrite(int ago, string heading, string said) =>
        Must(one.WriteSection(one.Round.Draft.Sections.Single(section => section.Heading == heading).Id, said, On(ago, Officer)));

    public void AdoptOpinions(int ago)
    {
        foreach (var opinion in one.Round.Opinions.Where(opinion => opinion.IsGiven))
        {
            Must(one.MarkOpinion(opinion.Id, OpinionAdoption.Adopted, null, On(ago, Officer)));
        }
    }

    /// <param name="ago">Days ago.</param>
    /// <param name="leftOpen">Why what the checks found is left as it is.</param>
    public void Submit(int ago, string leftOpen = NoPhone)
    {
        var act = On(ago, Officer);
        var (letter, head) = (Letter(), city.FindWithRole(leadId, Role.Head)?.DisplayName);
        var found = LetterChecks.Run(LetterOfCase.Of(one, SampleLetter.FactsOf(one, city, scope, lastDay), letter, head));
        var review = SubmissionFindings.ReviewOf(found, leftOpen);
        Must(one.SubmitForSignOff(one.Round.Draft.Version, LetterJson.Snapshot(letter), city.Agency(leadId).SignOffSteps, null, review, act));
    }

    /// <summary>The open step's person approves it; on paper where only the liaison works here.</summary>
    public void Approve(int ago, string? comment = null)
    {
        var step = one.Round.OpenStep!; // told while in sign-off
        var person = step.AgencyId is { } agency ? city.Liaison(agency) : city.Account(step.AccountId!.Value).ToActor(); // a step has one or the other
        Must(IsOwn
            ? one.ApproveStep(comment, person.Name, On(ago, Liaison, Basis(RecordSource.Paper, "示例发文稿纸")))
            : one.ApproveStep(comment, null, On(ago, person)));
    }

    public void ReturnToDraft(int ago, string reason) =>
        Must(one.ReturnReply(null, reason, null, On(ago, city.Account(one.Round.OpenStep!.AccountId!.Value).ToActor()))); // told while a review is open

    public void ApproveAllReviews(int ago)
    {
        while (one.Round.OpenStep is { Kind: not SignOffStepKind.SignOff })
        {
            Approve(ago);
        }
    }

    public void SignOff(int ago)
    {
        var head = city.WithRole(leadId, Role.Head).ToActor();
        var act = IsOwn ? On(ago, Liaison, Basis(RecordSource.Paper, "示例发文稿纸")) : On(ago, head);
        Must(one.SignOff(one.Round.LatestVersion!.Number, LetterJson.Snapshot(Letter()), head.Name, false, act)); // submitted before
    }

    public void Number(int ago, int number)
    {
        var signedOn = one.Round.ValidSignOff!.SignedOn; // signed before
        var documentNumber = $"{city.Agency(leadId).DocumentCode}〔{signedOn.Year}〕{number}号";
        Must(one.NumberAndSeal(SampleLetter.Freeze(Letter(), documentNumber, signedOn), On(ago, Liaison)));
    }

    public void Send(int ago)
    {
        var act = On(ago, Liaison);
        var phrases = RulesOfRound().PhrasesOn(act.OccurredOn).For(one.Proposal.Kind);
        DispatchEntry[] entries =
        [
            .. one.Proposal.Delegates.OrderBy(raised => raised.Order).Select(raised =>
                new DispatchEntry(RecipientKind.Delegate, raised.Name, raised.DelegateId, "paper", act.OccurredOn, act.OccurredOn)),
            .. phrases.CopyTo.Select(copy =>
                new DispatchEntry(copy.Code == "committee-office" ? RecipientKind.CommitteeOffice : RecipientKind.GovernmentOffice, copy.Name, null, "oa", act.OccurredOn, null)),
        ];
        Must(one.Dispatch(entries, act));
    }

    public void Publish(int ago)
    {
        var act = On(ago, Liaison);
        Must(one.RecordPublication(new Publication(act.OccurredOn, "政府网站“建议提案办理”栏目（示例）", act.Actor.Name), act));
    }

    public void Remind(int ago) => Must(one.RemindDelegate(null, On(ago, IsOwn ? Liaison : Committee)));

    /// <summary>The lead delegate answers by the slip; in the agency's own mode the liaison records it from the platform.</summary>
    public void Answer(int ago, Satisfaction verdict, string? opinion = null)
    {
        var lead = one.Proposal.Lead!; // every sample proposal has one
        var day = On(ago, Committee);
        if (!IsOwn)
        {
            Must(one.IssueSlip(day.OccurredOn.AddDays(30), day).Refusal);
        }

        var question = RulesOfRound().Receipt.Counting;
        var choice = question.Choices.Single(choice => choice.Satisfaction == verdict);
        var entry = new ReceiptEntry(lead.DelegateId, lead.Name, verdict, [new ReceiptAnswer(question.Code, choice.Code, choice.Label.Zh)], opinion);
        Must(one.GiveReceipt(entry, IsOwn
            ? On(ago, Liaison, Basis(RecordSource.Platform, "示例办理平台"))
            : On(ago, Actor.SlipHolder(lead.DelegateId, lead.Name))));
    }

    public async Task OrderRehandlingAsync(int ago, string reason)
    {
        await SaveAsync();
        Must(one.OrderRehandling(RoundCause.Dissatisfied, reason, On(ago, Committee)));
        await SaveAsync();
    }

    public async Task ConcludeAsync(int ago)
    {
        await SaveAsync();
        Must(one.Conclude(On(ago, Committee)));
    }

    public void Archive(int ago) => Must(one.Archive(On(ago, Committee)));

    private async Task ListAsksAsync(Act act)
    {
        Must(one.AddAsks([.. text.Asks.Select(ask => ask.Text)], act));
        await SaveAsync();
        foreach (var (ask, said) in one.Asks.Zip(text.Asks).Where(pair => pair.Second.Section is not null))
        {
            Must(one.TieAsk(ask.Id, one.Round.Draft.Sections[said.Section!.Value - 1].Id, null, act)); // filtered above
        }
    }

    private Domain.Rules.RuleSet RulesOfRound() => scope.Rules.For(one.Round, days.Today);

    private LetterDocument Letter() => SampleLetter.Compose(one, city, scope, lastDay);

    private ReplyFacts FactsOfReply()
    {
        var agency = city.Agency(leadId);
        var signatory = city.FindWithRole(leadId, Role.Head) is { } head ? head.DisplayName + head.Post : null;
        var copies = RulesOfRound().PhrasesOn(lastDay).For(text.Kind).CopyTo.Select(copy => copy.Name);
        return new ReplyFacts("abcd", text.Mark, text.Publicity, null, agency.ContactPerson, null, agency.Postcode, string.Join('、', copies), signatory);
    }
}
