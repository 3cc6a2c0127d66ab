namespace ResilientCity.Web;

/// <summary>The route templates; a page names its own: <c>@attribute [Route(UrlTemplates.Case)]</c>.</summary>
public static class UrlTemplates
{
    public const string Worklist = "/";
    public const string Cases = "/cases";
    public const string CasesExport = "/cases/export.xlsx";
    public const string NewCase = "/cases/new";
    public const string Case = "/cases/{Id:int}";
    public const string ReplyEditor = "/cases/{Id:int}/reply";
    public const string Versions = "/cases/{Id:int}/versions";
    public const string DraftSheet = "/cases/{Id:int}/draft-sheet";
    public const string LetterPrint = "/cases/{Id:int}/letter";
    public const string LetterPdf = "/cases/{id:int}/letter.pdf";
    public const string LetterDocx = "/cases/{id:int}/letter.docx";
    public const string LetterBatch = "/letters/{token}";
    public const string LetterFont = "/letter-fonts/{name}.ttf";
    public const string OpinionPdf = "/cases/{id:int}/opinions/{opinionId:int}/letter.pdf";
    public const string OpinionDocx = "/cases/{id:int}/opinions/{opinionId:int}/letter.docx";
    public const string SlipPdf = "/cases/{id:int}/slip/{delegateId:int}/slip.pdf";
    public const string SlipDocx = "/cases/{id:int}/slip/{delegateId:int}/slip.docx";
    public const string Receipt = "/cases/{Id:int}/receipt";
    public const string SlipPrint = "/cases/{Id:int}/slip/{DelegateId:int}";
    public const string SignOffQueue = "/sign-off";
    public const string SignOff = "/sign-off/{Id:int}";
    public const string Board = "/board";
    public const string CallList = "/reminders";
    public const string CallListExport = "/reminders/export.xlsx";
    public const string CallListPrint = "/reminders/print";
    public const string ReminderSlips = "/reminders/slips";
    public const string ImportLetter = "/import/letter";
    public const string ImportSession = "/import/session";
    public const string Agencies = "/settings/agencies";
    public const string NewAgency = "/settings/agencies/new";
    public const string Agency = "/settings/agencies/{Id:int}";
    public const string NewPerson = "/settings/people/new";
    public const string Person = "/settings/people/{Id:int}";
    public const string Sessions = "/settings/sessions";
    public const string Calendar = "/settings/calendar";
    public const string Rules = "/settings/rules";
    public const string RegistryLog = "/settings/log";
    public const string People = "/settings/people";
    public const string Slip = "/slip/{Token}";
    public const string Verify = "/verify";
    public const string VerifyCode = "/verify/{Code}";
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string Attachment = "/attachments/{id:int}";
    public const string Upload = "/api/attachments";
    public const string Section = "/api/cases/{caseId:int}/sections/{sectionId:int}";
    public const string Error = "/error";
    public const string NotFound = "/not-found";
    public const string SetLanguage = "/preferences/language";
    public const string SetTheme = "/preferences/theme";
}
