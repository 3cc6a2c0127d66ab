using System.Globalization;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Application.Duties;
using ResilientCity.Domain;
using ResilientCity.Domain.Duties;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Duties;

/// <summary>What would move from one person to another, less what is left out, in one confirmed act. Agency and person stand in the address.</summary>
public sealed partial class HandoverPage(ReadHandover readHandover, HandOverWork handOverWork, IDialogService dialogs)
{
    private readonly HashSet<HandoverKey> leftOut = [];
    private HandoverView? view;
    private (int? Agency, int? From) shown;
    private Guid commandId = Guid.NewGuid();
    private string to = "", reason = "";

    /// <summary>Whose work is looked at.</summary>
    [SupplyParameterFromQuery]
    public int? From { get; set; }

    private HandoverPerson? Receiver => view?.People.FirstOrDefault(one => one.Id.ToString() == to);

    private IReadOnlyList<(string, string)> FromChoices => [.. view!.People.Select(one => (one.Id.ToString(), Text.Format(DutiesText.PersonWithWork, NameOf(one), one.Open)))]; // shown with a view

    private IReadOnlyList<(string, string)> ToChoices => [.. view!.People.Where(one => !one.IsClosed && one.Id != view.From?.Id).Select(one => (one.Id.ToString(), NameOf(one)))]; // as above

    /// <summary>What is chosen, and what the receiver can do.</summary>
    private IReadOnlyList<HandoverPart> Parts =>
    [
        .. view!.Items // as above
            .Select(item => new HandoverPart(
                item.CaseId,
                item.IsOfficer && IsChosen(new HandoverKey(item.CaseId, null), null),
                [.. item.Steps.Where(step => IsChosen(new HandoverKey(item.CaseId, step.Order), step)).Select(step => step.Order)]))
            .Where(part => part.MovesOfficer || part.Steps.Count > 0),
    ];

    protected override async Task OnParametersSetAsync()
    {
        if (view is null || shown != (Agency, From))
        {
            (Problem, Said) = (null, null);
            leftOut.Clear();
            await ReadAsync();
        }
    }

    private static string NameOf(HandoverPerson one) =>
        (one.Post is null ? one.Name : Text.Format(DutiesText.NameAndPost, one.Name, one.Post)) + (one.IsClosed ? DutiesText.ClosedMark : "");

    private bool IsChosen(HandoverKey key, HandoverStep? step) => !leftOut.Contains(key) && HandoverKey.Suits(Receiver, step);

    private async Task ReadAsync()
    {
        var from = From is { } id ? new AccountId(id) : (AccountId?)null;
        var outcome = await readHandover.ExecuteAsync(new ReadHandoverRequest(AgencyInAddress, from), await CurrentActor.LoadAsync(Closing), Closing);
        if (!outcome.IsDone)
        {
            Navigation.NotFound();
            return;
        }

        (view, shown) = (outcome.Value, (Agency, From));
    }

    private void ChooseFrom(string person) =>
        Navigation.NavigateTo(Urls.Handover(view!.AgencyId.Value, int.TryParse(person, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null)); // the field is shown with a view

    private void Switch(HandoverKey key)
    {
        if (!leftOut.Remove(key))
        {
            leftOut.Add(key);
        }
    }

    private async Task HandOverAsync()
    {
        if (Receiver is not { } receiver || view?.From is not { } from)
        {
            Problem = Text.Format(RefusalsText.FieldMissing, DutiesText.HandoverTo);
            return;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            Problem = Text.Format(RefusalsText.FieldMissing, DutiesText.HandoverReason);
            return;
        }

        var parts = Parts;
        if (!await dialogs.ConfirmAsync(
            Text.Format(DutiesText.HandoverTitle, from.Name, receiver.Name), Text.Format(DutiesText.HandoverConsequence, parts.Count), Text.Format(DutiesText.MoveWork, parts.Count)))
        {
            return;
        }

        var outcome = await handOverWork.ExecuteAsync(new HandOverWorkRequest(commandId, from.Id, receiver.Id, parts, reason), await CurrentActor.LoadAsync(Closing), Closing);
        Problem = outcome.Refusal is { } refusal ? RefusalText.Of(refusal) : null;
        Said = outcome.IsDone ? Text.Format(DutiesText.HandedOver, outcome.Value.Cases, receiver.Name) : null;
        if (outcome.IsDone || outcome.Refusal is HandoverMovedOn)
        {
            commandId = Guid.NewGuid();
            reason = outcome.IsDone ? "" : reason;
            await ReadAsync();
        }
    }
}
