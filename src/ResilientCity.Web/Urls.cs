using System.Globalization;

namespace ResilientCity.Web;

/// <summary>The addresses of the product: pages take their templates from <see cref="UrlTemplates"/>, links come from here.</summary>
public static class Urls
{
    public const string Worklist = UrlTemplates.Worklist;
    public const string Cases = UrlTemplates.Cases;
    public const string CasesExport = UrlTemplates.CasesExport;
    public const string NewCase = UrlTemplates.NewCase;
    public const string SignOffQueue = UrlTemplates.SignOffQueue;
    public const string Ledger = UrlTemplates.Ledger;
    public const string LedgerExport = UrlTemplates.LedgerExport;
    public const string YearlyBoard = UrlTemplates.YearlyBoard;
    public const string Inbox = UrlTemplates.Inbox;
    public const string NoticeSettings = UrlTemplates.NoticeSettings;
    public const string Delivery = UrlTemplates.Delivery;
    public const string Board = UrlTemplates.Board;
    public const string Supervision = UrlTemplates.Supervision;
    public const string Duties = "/duties";
    public const string Handovers = UrlTemplates.Handover;
    public const string Deputies = UrlTemplates.Deputies;
    public const string CallList = UrlTemplates.CallList;
    public const string CallListExport = UrlTemplates.CallListExport;
    public const string CallListPrint = UrlTemplates.CallListPrint;
    public const string ImportLetter = UrlTemplates.ImportLetter;
    public const string ImportSession = UrlTemplates.ImportSession;
    public const string Settings = "/settings";
    public const string Agencies = UrlTemplates.Agencies;
    public const string NewAgency = UrlTemplates.NewAgency;
    public const string NewPerson = UrlTemplates.NewPerson;
    public const string Sessions = UrlTemplates.Sessions;
    public const string Calendar = UrlTemplates.Calendar;
    public const string Rules = UrlTemplates.Rules;
    public const string RegistryLog = UrlTemplates.RegistryLog;
    public const string People = UrlTemplates.People;
    public const string Verify = UrlTemplates.Verify;
    public const string SignIn = UrlTemplates.SignIn;
    public const string SignOut = UrlTemplates.SignOut;
    public const string Error = UrlTemplates.Error;
    public const string NotFound = UrlTemplates.NotFound;
    public const string SetLanguage = UrlTemplates.SetLanguage;
    public const string SetTheme = UrlTemplates.SetTheme;

    public static string Case(int id, string? tab = null, int? round = null)
    {
        string?[] query = [tab is null ? null : $"tab={Uri.EscapeDataString(tab)}", round is null ? null : Fixed($"round={round}")];
        var given = string.Join('&', query.OfType<string>());
        return Fixed($"/cases/{id}") + (given.Length > 0 ? $"?{given}" : "");
    }

    /// <summary>A promise on its case's page.</summary>
    public static string Commitment(int caseId, int number, int? round = null) => Fixed($"{Case(caseId, "commitments", round)}#commitment-{number}");

    /// <summary>A promise's sentence in the letter that is read on the case's page.</summary>
    public static string CommitmentSentence(int caseId, int number, int? round = null) => Fixed($"{Case(caseId, "reply", round)}#promise-{number}");

    public static string YearlyBoardOf(int year) => Fixed($"{YearlyBoard}?year={year}");

    /// <param name="year">The year.</param>
    /// <param name="agency">Whose promises.</param>
    /// <param name="delegateId">To whom.</param>
    /// <param name="mode">The mode of working, by name.</param>
    /// <param name="part">print, report.pdf or report.docx; null for the page itself.</param>
    public static string YearlyAllPdf(int year) => Fixed($"{YearlyBoard}/{year}/reports.pdf");

    public static string YearlyReport(int year, int agency, int delegateId, string mode, string? part = null) =>
        Fixed($"{YearlyBoard}/{year}/{agency}/{delegateId}/{mode}") + (part is null ? "" : "/" + part);

    public static string InboxPage(bool onlyUnread, int page)
    {
        string?[] query = [onlyUnread ? "show=unread" : null, page > 1 ? Fixed($"page={page}") : null];
        var given = string.Join('&', query.OfType<string>());
        return given.Length > 0 ? $"{Inbox}?{given}" : Inbox;
    }

    public static string CalendarFeed(string token) => $"/calendar/{Uri.EscapeDataString(token)}.ics";

    public static string RegistryLogPage(int page) => page <= 1 ? RegistryLog : Fixed($"{RegistryLog}?page={page}");

    public static string SupervisionOf(int year) => Fixed($"{Supervision}?year={year}");

    public static string Handover(int agency, int? from) => Fixed($"{Handovers}?agency={agency}") + (from is null ? "" : Fixed($"&from={from}"));

    public static string Agency(int id) => Fixed($"/settings/agencies/{id}");

    public static string Person(int id) => Fixed($"/settings/people/{id}");

    public static string CasesFoundBy(string text) => $"/cases?q={Uri.EscapeDataString(text)}";

    public static string ReplyEditor(int caseId) => Fixed($"/cases/{caseId}/reply");

    public static string Versions(int caseId) => Fixed($"/cases/{caseId}/versions");

    public static string SignOff(int caseId) => Fixed($"/sign-off/{caseId}");

    public static string DraftSheet(int caseId) => Fixed($"/cases/{caseId}/draft-sheet");

    public static string LetterPrint(int caseId, int? round = null) =>
        round is null ? Fixed($"/cases/{caseId}/letter") : Fixed($"/cases/{caseId}/letter?round={round}");

    public static string LetterPdf(int caseId, int round) => Fixed($"/cases/{caseId}/letter.pdf?round={round}");

    public static string LetterDocx(int caseId, int round, bool withHead) => Fixed($"/cases/{caseId}/letter.docx?round={round}") + (withHead ? "" : "&head=no");

    public static string LetterBatch(string token) => Fixed($"/letters/{token}");

    public static string OpinionPdf(int caseId, int opinionId) => Fixed($"/cases/{caseId}/opinions/{opinionId}/letter.pdf");

    public static string OpinionDocx(int caseId, int opinionId) => Fixed($"/cases/{caseId}/opinions/{opinionId}/letter.docx");

    public static string SlipPdf(int caseId, int delegateId) => Fixed($"/cases/{caseId}/slip/{delegateId}/slip.pdf");

    public static string SlipDocx(int caseId, int delegateId) => Fixed($"/cases/{caseId}/slip/{delegateId}/slip.docx");

    public static string ImportLetterInto(int caseId) => Fixed($"{ImportLetter}?case={caseId}");

    public static string Slip(string token) => $"/slip/{Uri.EscapeDataString(token)}";

    public static string VerifyCode(string code) => $"/verify/{Uri.EscapeDataString(code)}";

    public static string Receipt(int caseId) => Fixed($"/cases/{caseId}/receipt");

    public static string SlipPrint(int caseId, int delegateId) => Fixed($"/cases/{caseId}/slip/{delegateId}");

    public static string ReminderSlips(IReadOnlyList<int> caseIds) => $"{UrlTemplates.ReminderSlips}?cases={string.Join(',', caseIds.Select(id => id.ToString(CultureInfo.InvariantCulture)))}";

    public static string Attachment(int id) => Fixed($"/attachments/{id}");

    public static string Upload(string fileName, string purpose, Guid commandId) =>
        Fixed($"{UrlTemplates.Upload}?name={Uri.EscapeDataString(fileName)}&purpose={purpose}&command={commandId:N}");

    public static string Section(int caseId, int sectionId) => Fixed($"/api/cases/{caseId}/sections/{sectionId}");

    public static string SignInThen(string returnUrl) => $"{SignIn}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    /// <summary>Where a form may send the person back to: only into this site, else to the worklist.</summary>
    public static string LocalOrWorklist(string? url) =>
        url is ['/', ..] and not ['/', '/' or '\\', ..] && !url.Any(char.IsControl) ? url : Worklist;

    private static string Fixed(FormattableString url) => url.ToString(CultureInfo.InvariantCulture);
}
