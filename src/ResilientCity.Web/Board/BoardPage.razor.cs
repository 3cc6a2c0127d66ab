using System.Globalization;
using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Cases;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Cases;
using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Board;

/// <summary>The committee office's board; the government office reads it. What is shown and the session stand in the address.</summary>
public sealed partial class BoardPage(ReadBoard readBoard, ReadCaseList readList, ReadListChoices readChoices, CurrentActor currentActor, NavigationManager navigation) : IDisposable
{
    private readonly PageLife life = new();
    private Application.Cases.Board? board;
    private IReadOnlyList<CaseListRow> rows = [];
    private ListChoices? choices;
    private static readonly RoundCause[] AgainCauses = [RoundCause.Dissatisfied, RoundCause.Quality];
    private BoardShow show;
    private SessionId? session;

    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    [SupplyParameterFromQuery]
    public int? Session { get; set; }

    private IEnumerable<ListOption> Sessions => choices!.Sessions.Select(one => new ListOption(one.Id.ToString(), one.Name)); // only shown with choices

    public void Dispose()
    {
        life.Dispose();
    }

    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        var (wanted, of) = (BoardShows.Parse(Show), Session is { } id ? new SessionId(id) : (SessionId?)null);
        var actor = await currentActor.LoadAsync(life.Token);
        var read = await readBoard.ExecuteAsync(new ReadBoardRequest(of), actor, life.Token);
        if (!read.IsDone)
        {
            navigation.NotFound();
            return;
        }

        var list = await readList.ExecuteAsync(new ReadCaseListRequest(wanted.Filter(of)), actor, life.Token);
        var offered = await readChoices.ExecuteAsync(actor, life.Token);
        (board, rows, choices, show, session) = (read.Value, list.Value.Rows, offered.Value, wanted, of);
    }

    private void ChooseSession(string? value) =>
        navigation.NavigateTo(BoardShows.Url(show, value is null ? null : new SessionId(int.Parse(value, CultureInfo.InvariantCulture))));
}
