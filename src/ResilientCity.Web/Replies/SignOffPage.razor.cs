using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies;

/// <summary>One letter on one screen: look, approve, return, or correct and sign; then the next.</summary>
public sealed partial class SignOffPage(ReadSignOffSheet readSignOffSheet, SignOffActs acts, CurrentActor currentActor, NavigationManager navigation)
{
    private readonly Dictionary<SectionId, string> corrections = [];
    private SignOffSheet? sheet;
    private int shownId;
    private (CaseId, VersionKey)? noted;
    private bool isCorrecting;
    private string? problem;
    private string? done;

    [Parameter]
    public int Id { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (shownId == Id)
        {
            return;
        }

        shownId = Id;
        corrections.Clear();
        (isCorrecting, problem, done, sheet) = (false, null, null, null);
        await ReadAsync();
        if (sheet is null)
        {
            navigation.NotFound();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (sheet is { IsOpened: false } shown && noted != (shown.CaseId, shown.Version.Key))
        {
            noted = (shown.CaseId, shown.Version.Key);
            await acts.NoteLookAsync(shown);
        }
    }

    private async Task ReadAsync()
    {
        var outcome = await readSignOffSheet.ExecuteAsync(new CaseId(Id), await currentActor.LoadAsync(), CancellationToken.None);
        if (outcome.IsDone)
        {
            sheet = outcome.Value;
        }
        else
        {
            problem = RefusalText.Of(outcome.Refusal!); // not done
        }
    }

    private void Correct(EditorSection section, string? text)
    {
        if (text is null || text == section.Text)
        {
            corrections.Remove(section.Id);
            return;
        }

        corrections[section.Id] = text;
    }

    private void SwitchCorrecting()
    {
        isCorrecting = !isCorrecting;
        corrections.Clear();
    }

    private Task ApproveAsync(string? comment) => DoAsync(acts.ApproveAsync(sheet!, comment), ReplyText.Approved); // the bar is shown with a sheet

    private Task ReturnAsync((int? Step, string Reason) to) => DoAsync(acts.ReturnAsync(sheet!, to.Step, to.Reason), ReplyText.Returned); // as above

    private Task SignAsync() =>
        DoAsync(acts.SignAsync(sheet!, [.. corrections.Select(one => new SectionCorrection(one.Key, one.Value))]), ReplyText.Signed); // as above

    private async Task DoAsync(Task<Refusal?> act, string sentence)
    {
        if (await act is { } refusal)
        {
            (problem, done) = (RefusalText.Of(refusal), null);
            return;
        }

        (problem, done, isCorrecting) = (null, sentence, false);
        corrections.Clear();
        await ReadAsync();
    }
}
