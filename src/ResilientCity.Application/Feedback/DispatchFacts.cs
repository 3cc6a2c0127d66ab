using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Feedback;

/// <summary>Whom a case's reply is to reach, from its delegates and the rule set's copies.</summary>
internal static class DispatchFacts
{
    /// <summary>In every rule set the code of the consultation that did not take place (未联系).</summary>
    private const string NoContact = "none";

    public static async Task<DispatchExpectations> DispatchExpectationsAsync(this ReadScope scope, CaseFile one)
    {
        var kind = await scope.Db.Agencies.Where(agency => agency.Id == one.LeadAgencyId).Select(agency => agency.Kind).FirstAsync(scope.Ct);
        var sender = kind is AgencyKind.MunicipalDepartment ? CopyScope.MunicipalDepartments : CopyScope.AllAgencies;
        var day = one.Round.Letter?.LetterDate ?? scope.Today;
        var sent = one.Round.Dispatches;
        return new DispatchExpectations(
            [
                .. one.Addressees.Select(raised => new ExpectedRecipient(
                    RecipientKind.Delegate,
                    raised.Name,
                    raised.DelegateId,
                    raised.IsLead,
                    sent.Any(line => line.DelegateId == raised.DelegateId))),
                .. scope.HouseOf(one, day).CopiesFrom(sender).Select(copy => CopyTo(copy, sent)),
                .. await CoHandlersAsync(scope, one, day, sent),
            ],
            await IsConsultationRecordedAsync(scope, one))
        {
            Undecided = one.Round.CurrentFinished is { IsSettled: false } finished ? finished.Comparison : null,
        };
    }

    /// <summary>Those who worked on it may get a copy; nobody must send them one.</summary>
    private static async Task<IEnumerable<ExpectedRecipient>> CoHandlersAsync(ReadScope scope, CaseFile one, DateOnly day, IReadOnlyList<Dispatch> sent)
    {
        var ids = one.CoHandlers.Select(asked => asked.AgencyId).ToList();
        var agencies = await scope.Db.Agencies.Where(agency => ids.Contains(agency.Id)).ToDictionaryAsync(agency => agency.Id, scope.Ct);
        return ids.Select(id => agencies[id].FullNameOn(day)).Select(name => new ExpectedRecipient(
            RecipientKind.Other,
            name,
            null,
            false,
            sent.Any(line => line.Recipient is RecipientKind.Other && line.RecipientName == name))
        {
            WarnWhenMissing = false,
            IsOffered = true,
        });
    }

    private static ExpectedRecipient CopyTo(CopyRule copy, IReadOnlyList<Dispatch> sent)
    {
        var kind = copy.Code switch
        {
            "committee-office" => RecipientKind.CommitteeOffice,
            "government-office" => RecipientKind.GovernmentOffice,
            _ => RecipientKind.Other,
        };
        var isSent = sent.Any(line => line.Recipient == kind && (kind is not RecipientKind.Other || line.RecipientName == copy.Name));
        return new ExpectedRecipient(kind, copy.Name, null, false, isSent) { WarnWhenMissing = copy.WarnWhenMissing };
    }

    private static async Task<bool> IsConsultationRecordedAsync(ReadScope scope, CaseFile one)
    {
        var round = one.CurrentRoundNumber;
        var forms = await scope.Db.Consultations
            .Where(talk => talk.Cases.Any(covered => covered.CaseId == one.Id && covered.RoundNumber == round))
            .Select(talk => talk.FormCode)
            .ToListAsync(scope.Ct);
        return forms.Exists(form => form != NoContact) || (forms.Count == 0 && one.Round.FirstContactOn is not null);
    }
}
