using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Domain.Feedback;

/// <summary>An answer as it came in: codes of the rule set.</summary>
public sealed record GivenAnswer(string QuestionCode, string ChoiceCode);

/// <summary>A question was left out.</summary>
public sealed record QuestionUnanswered(string Zh, string En) : Refusal;

/// <summary>Reads the answers of a receipt against the form of its rules: every question once, choices that exist, an opinion where a choice asks for it.</summary>
public static class ReceiptReading
{
    public static Outcome<ReceiptEntry> Read(ReceiptForm form, IReadOnlyList<GivenAnswer> given, string? opinion, DelegateId delegateId, string delegateName)
    {
        if (given.FirstOrDefault(answer => form.Question(answer.QuestionCode) is null) is { } unknown)
        {
            return new UnknownChoice("Question", unknown.QuestionCode);
        }

        var answers = new List<ReceiptAnswer>();
        ReceiptChoice? verdict = null;
        var needsOpinion = false;
        foreach (var question in form.Questions)
        {
            if (given.LastOrDefault(answer => answer.QuestionCode == question.Code) is not { } answer)
            {
                return new QuestionUnanswered(question.Text.Zh, question.Text.En);
            }

            if (question.Choice(answer.ChoiceCode) is not { } choice)
            {
                return new UnknownChoice(question.Text.Zh, answer.ChoiceCode);
            }

            answers.Add(new ReceiptAnswer(question.Code, choice.Code, choice.Label.Zh));
            verdict = question.Counts ? choice : verdict;
            needsOpinion |= choice.NeedsOpinion;
        }

        var text = string.IsNullOrWhiteSpace(opinion) ? null : opinion.Trim().ReplaceLineEndings("\n");
        if (needsOpinion && text is null)
        {
            return new FieldMissing("ReceiptOpinion");
        }

        // A rule set is refused whose counting question has a choice without satisfaction.
        return verdict?.Satisfaction is { } satisfaction
            ? new ReceiptEntry(delegateId, delegateName, satisfaction, answers, text)
            : new FieldMissing("Verdict");
    }
}
