using System.Globalization;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Application.Data.Backup;
using ResilientCity.Application.Data.SampleData;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Registry;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Rules;
using ResilientCity.Web.Cases;
using ResilientCity.Web.Commitments;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Deadlines;
using ResilientCity.Web.Duties;
using ResilientCity.Web.Import;
using ResilientCity.Web.Reminders;
using ResilientCity.Web.Supervision;

namespace ResilientCity.Web.Localization;

/// <summary>Turns a refusal into a sentence that says what to do next.</summary>
public static class RefusalText
{
    public static string Of(Refusal refusal) => refusal switch
    {
        NotPermitted one => Text.Format(RefusalsText.NotPermitted, one.Action.Name(), one.Stage.Name()),
        NotFound => RefusalsText.NotFound,
        AccountClosed => RefusalsText.AccountClosed,
        CaseMovedOn one => Text.Format(RefusalsText.CaseMovedOn, one.By ?? "–", Time(one.At)),
        RecordingBasisMissing => RefusalsText.RecordingBasisMissing,
        DateInFuture one => Text.Format(RefusalsText.DateInFuture, Day(one.Day)),
        DateTooEarly one => Text.Format(RefusalsText.DateTooEarly, Day(one.Day), Day(one.NotBefore)),
        FieldMissing one => Text.Format(RefusalsText.FieldMissing, Field(one.Field)),
        TextTooLong one => Text.Format(RefusalsText.TextTooLong, Field(one.Field), one.Length, one.Limit),
        UnknownChoice one => Text.Format(RefusalsText.UnknownChoice, Field(one.Field), one.Value),
        OpinionsOutstanding one => Text.Format(RefusalsText.OpinionsOutstanding, one.Count),
        NoCoHandlers => RefusalsText.NoCoHandlers,
        OpinionNotGiven => RefusalsText.OpinionNotGiven,
        OpinionAlreadyGiven one => Text.Format(RefusalsText.OpinionAlreadyGiven, one.On is { } on ? Day(on) : "–"),
        DraftIncomplete one => Text.Format(RefusalsText.DraftIncomplete, string.Join(FrameText.ListSeparator, one.Missing.Select(Field))),
        LetterHasFaults one => Text.Format(RefusalsText.LetterHasFaults, Sentences(one.Findings)),
        FindingsNeedReason one => Text.Format(RefusalsText.FindingsNeedReason, Sentences(one.Findings)),
        DraftChanged => RefusalsText.DraftChanged,
        SignOffChainMissing => RefusalsText.SignOffChainMissing,
        NotYourStep one => Text.Format(RefusalsText.NotYourStep, one.OpenStep ?? "–"),
        ReviewsOutstanding one => Text.Format(RefusalsText.ReviewsOutstanding, one.Count),
        VersionNotInSignOff one => Text.Format(RefusalsText.VersionNotInSignOff, one.Version, one.Current?.ToString(CultureInfo.CurrentCulture) ?? "–"),
        TextDiffersFromSigned => RefusalsText.TextDiffersFromSigned,
        SignedTextMissing => RefusalsText.SignedTextMissing,
        FinishedSettled => RefusalsText.FinishedSettled,
        LetterSignedHere => RefusalsText.LetterSignedHere,
        DocumentNumberTaken one => Text.Format(RefusalsText.DocumentNumberTaken, one.Number, one.ProposalNumber),
        DocumentNumberMalformed one => Text.Format(RefusalsText.DocumentNumberMalformed, one.Number, NumberFault(one.Reason)),
        ReceiptAlreadyGiven one => Text.Format(RefusalsText.ReceiptAlreadyGiven, Day(one.On)),
        ReceiptIsTheLeadDelegates one => Text.Format(RefusalsText.ReceiptIsTheLeadDelegates, one.LeadName),
        ReceiptMissing => RefusalsText.ReceiptMissing,
        NotDissatisfied => RefusalsText.NotDissatisfied,
        NotDissatisfiedAgain => RefusalsText.NotDissatisfiedAgain,
        MeetingNotRecorded => RefusalsText.MeetingNotRecorded,
        ConclusionNotDue one => Text.Format(RefusalsText.ConclusionNotDue, one.ReceiptDue is { } due ? Day(due) : "–"),
        ProposalAlreadyHere one => Text.Format(RefusalsText.ProposalAlreadyHere, one.Number),
        AccountNotTaken one => Text.Format(RefusalsText.AccountNotTaken, string.Join(FrameText.ListSeparator, one.Codes.Select(AccountFault))),
        StoreNotEmpty => RefusalsText.StoreNotEmpty,
        FileTooLarge one => Text.Format(RefusalsText.FileTooLarge, one.FileName, FileSize.Text(one.Limit)),
        FileEmpty one => Text.Format(RefusalsText.FileEmpty, one.FileName),
        FileKindNotTaken one => Text.Format(RefusalsText.FileKindNotTaken, one.FileName, string.Join(FrameText.ListSeparator, one.Kinds)),
        FileNotWhatItSays one => Text.Format(RefusalsText.FileNotWhatItSays, one.FileName, one.Extension),
        QuestionUnanswered one => Text.Format(RefusalsText.QuestionUnanswered, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? one.En : one.Zh),
        SlipNotValid one => Named.Find(RefusalsText.ResourceManager, "SlipNotValid_" + one.State) ?? RefusalsText.NotFound,
        PublicAddressMissing => RefusalsText.PublicAddressMissing,
        MailAddressInvalid one => Text.Format(RefusalsText.MailAddressInvalid, one.Address),
        QuietHoursIncomplete => RefusalsText.QuietHoursIncomplete,
        WebhookAddressInvalid one => Text.Format(RefusalsText.WebhookAddressInvalid, one.Address),
        WebhookAddressPrivate one => Text.Format(RefusalsText.WebhookAddressPrivate, one.Address),
        BackupTargetExists one => Text.Format(RefusalsText.BackupTargetExists, one.Path),
        BackupUnreadable one => Text.Format(RefusalsText.BackupUnreadable, one.Path),
        BackupDamaged one => Text.Format(RefusalsText.BackupDamaged, one.Problem),
        RestoreTargetNotEmpty one => Text.Format(RefusalsText.RestoreTargetNotEmpty, one.Path),
        StoreInUse one => Text.Format(RefusalsText.StoreInUse, one.Path),
        LastAdministrator => RefusalsText.LastAdministrator,
        AgencyNameTaken one => Text.Format(RefusalsText.AgencyNameTaken, one.Name),
        ChainMustEndWithSignOff => RefusalsText.ChainMustEndWithSignOff,
        StepNeedsPerson one => Text.Format(RefusalsText.StepNeedsPerson, one.Order, one.Label),
        SessionAlreadyHere one => Text.Format(RefusalsText.SessionAlreadyHere, one.Congress, one.Session, one.Year),
        ProposalTextAlreadyHere => RefusalsText.ProposalTextAlreadyHere,
        _ => DeadlineRefusalText.Of(refusal) ?? OfficeRefusalText.Of(refusal) ?? RuleRefusalText.Of(refusal) ?? DutiesRefusalText.Of(refusal) ?? SupervisionRefusalText.Of(refusal) ?? ReminderWords.Refused(refusal) ?? CommitmentRefusalText.Of(refusal) ?? ImportSentences.Of(refusal) ?? Text.Format(RefusalsText.Unexplained, refusal.GetType().Name),
    };

    /// <summary>A field's name on the screen.</summary>
    public static string Field(string field) => Named.Find(FieldsText.ResourceManager, field) ?? field;

    private static string Sentences(IReadOnlyList<RuleLabel> sentences) => string.Join(' ', sentences.Select(one => one.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)));

    private static string AccountFault(string code) => Named.Find(RefusalsText.ResourceManager, "Account_" + code) ?? code;

    private static string NumberFault(string fault) => Named.Find(RefusalsText.ResourceManager, "Number_" + fault) ?? fault;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(DateTime? utc) =>
        utc is { } time ? LocalDay.LocalTime(time).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture) : "–";
}
