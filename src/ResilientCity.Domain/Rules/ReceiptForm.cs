using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;

namespace ResilientCity.Domain.Rules;

/// <summary>What a feedback receipt asks and of whom.</summary>
public sealed record ReceiptForm(ReceiptGiver GivenBy, LegalCitation Source, IReadOnlyList<ReceiptQuestion> Questions)
{
    /// <summary>Co-handlers' opinions get receipts of their own.</summary>
    public bool CoHandlersToo { get; init; }

    /// <summary>The question whose answer is the verdict: exactly one.</summary>
    public ReceiptQuestion Counting => Questions.Single(question => question.Counts);

    public ReceiptQuestion? Question(string code) => Questions.FirstOrDefault(question => question.Code == code);
}

public enum ReceiptGiver
{
    /// <summary>The lead delegate alone; for a delegation the head of its liaison group.</summary>
    LeadDelegate,

    EveryDelegate,
}

public sealed record ReceiptQuestion(string Code, RuleLabel Text, IReadOnlyList<ReceiptChoice> Choices)
{
    public bool Counts { get; init; }

    public ReceiptChoice? Choice(string code) => Choices.FirstOrDefault(choice => choice.Code == code);
}

/// <param name="Satisfaction">What the answer says about satisfaction; null where the question is about something else.</param>
public sealed record ReceiptChoice(string Code, RuleLabel Label, Satisfaction? Satisfaction = null)
{
    public bool NeedsOpinion { get; init; }
}
