using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Feedback;
using ResilientCity.Domain;
using ResilientCity.Domain.Feedback;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Feedback.Dialogs;

/// <summary>Sending the reply: everybody whom it is to reach is there already; what is missing warns before it is confirmed.</summary>
public sealed partial class DispatchDialog
{
    private DispatchForm? form;
    private List<Line> lines = [];
    private DateEntry sentOn = new();
    private DateEntry uploadedOn = new();
    private string other = "";

    [Inject]
    public required PrepareDispatch PrepareDispatch { get; init; }

    [Inject]
    public required DispatchReply DispatchReply { get; init; }

    private IReadOnlyList<DispatchEntry> Entries =>
    [
        .. lines.Where(line => line.IsChosen).Select(line => Entry(line.Expected.Recipient, line.Expected.Name, line.Expected.DelegateId, line.ChannelCode)),
        .. OrNull(other) is { } name ? new[] { Entry(RecipientKind.Other, name, null, form!.Channels[0].Code) } : [], // the field is shown with the form
    ];

    protected override async Task PrepareAsync()
    {
        var prepared = await PrepareDispatch.ExecuteAsync(Context.CaseId, await CurrentActor.LoadAsync(), CancellationToken.None);
        if (!prepared.IsDone)
        {
            Problem = RefusalText.Of(prepared.Refusal!); // not done
            return;
        }

        form = prepared.Value;
        sentOn = DateEntry.Of(form.Today);
        lines = [.. form.Expectations.Recipients.Select(one => new Line(one) { IsChosen = one is { IsSent: false, IsOffered: false }, ChannelCode = form.Channels[0].Code })];
    }

    private DispatchEntry Entry(RecipientKind kind, string name, DelegateId? delegateId, string channel) => new(
        kind, name, delegateId, channel, sentOn.Value ?? form!.Today, kind is RecipientKind.Delegate ? uploadedOn.Value : null); // as above

    private Task<Outcome<DispatchedReply>> ActAsync(Actor actor) =>
        DispatchReply.ExecuteAsync(new DispatchReplyRequest(Command(), Entries), actor, CancellationToken.None);

    private static string WarningText(DispatchWarning warning) => warning.Kind switch
    {
        DispatchWarningKind.CopyMissing => Text.Format(FeedbackText.Warning_CopyMissing, warning.Name),
        DispatchWarningKind.DelegateMissing => Text.Format(FeedbackText.Warning_DelegateMissing, warning.Name),
        DispatchWarningKind.FinishedDiffers => FeedbackText.Warning_FinishedDiffers,
        DispatchWarningKind.FinishedNotRead => FeedbackText.Warning_FinishedNotRead,
        _ => FeedbackText.Warning_ConsultationMissing,
    };

    private sealed class Line(ExpectedRecipient expected)
    {
        public ExpectedRecipient Expected { get; } = expected;

        public bool IsChosen { get; set; }

        public string ChannelCode { get; set; } = "";
    }
}
