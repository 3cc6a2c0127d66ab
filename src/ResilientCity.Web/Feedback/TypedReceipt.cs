using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Web.Feedback;

/// <summary>What somebody put into a receipt's form, kept as typed while anything about it is wrong.</summary>
public sealed record TypedReceipt(Guid CommandId, IReadOnlyDictionary<string, string> Answers, string Opinion, string Name)
{
    public const string AnswerPrefix = "answer.";
    public const string OpinionField = "opinion";
    public const string NameField = "name";
    public const string CommandField = "command";

    public IReadOnlyList<GivenAnswer> Given => [.. Answers.Select(answer => new GivenAnswer(answer.Key, answer.Value))];

    /// <summary>A fresh form in the delegate's name.</summary>
    public static TypedReceipt Blank(string name) => new(Guid.NewGuid(), new Dictionary<string, string>(), "", name);

    /// <summary>The posted form; a fresh one where nothing was posted.</summary>
    public static TypedReceipt Of(HttpRequest request, ReceiptForm form, string name)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
        {
            return Blank(name);
        }

        var posted = request.Form;
        var answers = form.Questions
            .Select(question => (question.Code, Choice: posted[AnswerPrefix + question.Code].ToString()))
            .Where(answer => answer.Choice.Length > 0)
            .ToDictionary(answer => answer.Code, answer => answer.Choice);
        var commandId = Guid.TryParse(posted[CommandField], out var sent) ? sent : Guid.NewGuid();
        return new TypedReceipt(commandId, answers, posted[OpinionField].ToString(), posted[NameField].ToString());
    }
}
