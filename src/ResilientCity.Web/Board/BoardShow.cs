using ResilientCity.Application.Cases;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Cases;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Board;

/// <summary>What the board's list shows; it stands in the address.</summary>
public enum BoardShow
{
    Overdue,
    Registered,
    Reassignment,
    ReceiptMissing,
    Dissatisfied,
    Conclusion,
}

internal static class BoardShows
{
    public static BoardShow Parse(string? value) => Enum.TryParse<BoardShow>(value, ignoreCase: true, out var show) && Enum.IsDefined(show) ? show : BoardShow.Overdue;

    public static string Url(BoardShow show, SessionId? session) =>
        $"{Urls.Board}?show={show}{(session is { } id ? $"&session={id}" : "")}";

    /// <summary>The same cases in the list of cases.</summary>
    public static CaseListFilter Filter(this BoardShow show, SessionId? session) => show switch
    {
        BoardShow.Registered => new CaseListFilter { SessionId = session, Stage = CaseStage.Registered },
        BoardShow.Reassignment => new CaseListFilter { SessionId = session, Stage = CaseStage.ReassignmentRequested },
        BoardShow.ReceiptMissing => new CaseListFilter { SessionId = session, Situation = CaseSituation.ReceiptMissing },
        BoardShow.Dissatisfied => new CaseListFilter { SessionId = session, Situation = CaseSituation.DissatisfiedWaiting },
        BoardShow.Conclusion => new CaseListFilter { SessionId = session, Situation = CaseSituation.ConclusionProposed },
        _ => new CaseListFilter { SessionId = session, Situation = CaseSituation.Overdue },
    };

    public static string Name(this BoardShow show) => Named.Find(BoardText.ResourceManager, show.ToString()) ?? show.ToString();

    public static string Empty(this BoardShow show) => Named.Find(BoardText.ResourceManager, $"Empty{show}") ?? "";

    public static int Count(this Application.Cases.Board board, BoardShow show) => show switch
    {
        BoardShow.Registered => board.Registered,
        BoardShow.Reassignment => board.ReassignmentRequested,
        BoardShow.ReceiptMissing => board.Situations[CaseSituation.ReceiptMissing],
        BoardShow.Dissatisfied => board.Situations[CaseSituation.DissatisfiedWaiting],
        BoardShow.Conclusion => board.Situations[CaseSituation.ConclusionProposed],
        _ => board.Situations[CaseSituation.Overdue],
    };
}
