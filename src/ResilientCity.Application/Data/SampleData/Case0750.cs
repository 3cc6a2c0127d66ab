using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Data.SampleData;

/// <summary>
/// The case this project starts from, entered late at "replied": facts as its letter has them, bodies condensed. What the letter does not
/// say is absent, but for the assignment date, which is assumed and says so.
/// </summary>
internal static class Case0750
{
    private const string Number = "渝应急函〔2022〕62号";
    private const string Signatory = "冉进红局长";
    private static readonly DateOnly AssumedAssignment = new(2022, 1, 24);
    private static readonly DateOnly LetterDate = new(2022, 4, 7);

    public static async Task EnterAsync(SampleCity city, WriteScope scope, CaseText text)
    {
        var lead = city.Agency(text.Lead);
        var proposal = new Proposal(city.Session2022.Id, ProposalKind.Proposal, text.Number, text.Title);
        proposal.SetFacts(text.Topic, null, null);
        foreach (var name in text.Delegates)
        {
            proposal.AddDelegate(city.Delegate(name).Id, name);
        }

        var act = new Act(city.Liaison(lead.Id), LetterDate, scope.Now, scope.Today);
        var facts = new EntryFacts
        {
            Stage = CaseStage.Replied,
            AssignedOn = AssumedAssignment,
            AssignedOnIsAssumed = true,
            RepliedOn = LetterDate,
            CoHandlers = [.. text.CoHandlers.Select(key => city.Agency(key).Id)],
        };
        var one = CaseFile.EnterAt(proposal, lead.Id, OperatingMode.WholeProcess, facts, act).Value;
        // Twice: the composer reads what the first one put into the draft.
        one.SetSummary(Summary(text, new LetterDocument()), act);
        one.SetSummary(Summary(text, SampleLetter.Compose(one, city, scope, LetterDate)), act);
        foreach (var promise in text.Promises)
        {
            _ = one.TakeCommitment(null, promise.Sentence, null, CaseStory.TermsOf(promise, null), act).Value; // throws where it is refused
        }

        scope.Db.Cases.Add(one);
        await scope.Db.SaveChangesAsync(scope.Ct);
    }

    private static ImportedReply Summary(CaseText text, LetterDocument letter)
    {
        var facts = new ReplyFacts("abcd", text.Mark, text.Publicity, null, "米绍成", null, "401121", "市人大常委会人代工委", Signatory);
        var sections = text.Sections.Select(section => (section.Heading, section.Text)).ToList();
        return new ImportedReply(SampleLetter.Freeze(letter, Number, LetterDate), sections, facts, null, null, Number);
    }
}
