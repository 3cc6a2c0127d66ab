namespace ResilientCity.Domain.Feedback;

/// <summary>What a receipt's counting answer says, whatever the rule set's label for it.</summary>
public enum Satisfaction
{
    Satisfied,
    BasicallySatisfied,
    Dissatisfied,
}
