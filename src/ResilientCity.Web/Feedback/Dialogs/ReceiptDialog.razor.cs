using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Feedback;
using ResilientCity.Domain;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Feedback.Dialogs;

/// <summary>Transcribes a receipt that came on paper or over the platform, or corrects such a transcription.</summary>
public sealed partial class ReceiptDialog
{
    private readonly Dictionary<string, string> answers = [];
    private readonly BasisEntry basis = new();
    private DateEntry givenOn = new();
    private string opinion = "";
    private string name = "";
    private string reason = "";
    private UploadField? upload;

    [Inject]
    public required GiveReceipt GiveReceipt { get; init; }

    [Inject]
    public required CorrectReceipt CorrectReceipt { get; init; }

    private bool IsCorrection => Context.Action is CaseAction.CorrectReceipt;

    private IReadOnlyList<GivenAnswer> Given => [.. answers.Select(answer => new GivenAnswer(answer.Key, answer.Value))];

    protected override Task PrepareAsync()
    {
        var former = IsCorrection ? View!.Receipt : null; // prepared after reading
        foreach (var answer in former?.Answers ?? [])
        {
            answers[answer.QuestionCode] = answer.ChoiceCode;
        }

        opinion = former?.Opinion ?? "";
        name = former?.Name ?? "";
        basis.Document = former?.Document;
        basis.Source = former?.RecordedFrom ?? RecordSource.Paper;
        givenOn = DateEntry.Of(former?.GivenOn ?? View!.Today); // as above
        return Task.CompletedTask;
    }

    private Task SendReceiptAsync() => MustWaitFor(upload) ? Task.CompletedTask : SendAsync(ActAsync, givenOn);

    private Task<Outcome<Done>> ActAsync(Actor actor)
    {
        var command = Command(givenOn.Value, basis.ToBasis());
        return IsCorrection
            ? CorrectReceipt.ExecuteAsync(new CorrectReceiptRequest(command, Given, OrNull(opinion), OrNull(name), reason), actor, CancellationToken.None)
            : GiveReceipt.ExecuteAsync(new GiveReceiptRequest(command, Given, OrNull(opinion), OrNull(name)), actor, CancellationToken.None);
    }

    private static IReadOnlyList<(string, string)> ChoicesOf(ReceiptQuestion question) =>
        [.. question.Choices.Select(choice => (choice.Code, choice.Label.InReadersLanguage()))];
}
