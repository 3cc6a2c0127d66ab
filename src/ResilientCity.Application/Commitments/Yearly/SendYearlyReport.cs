using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Commitments.Yearly;

/// <summary>
/// Freezes yearly reports as they stand today and records their sending; the second receipt runs from that day. All or none: the first refusal leaves every
/// report unsent.
/// </summary>
/// <param name="CommandId">The same id again has no second effect.</param>
/// <param name="Keys">Which reports.</param>
/// <param name="SentOn">Null for today.</param>
/// <param name="Channel">Code of a way of sending.</param>
public sealed record SendYearlyReportRequest(Guid CommandId, IReadOnlyList<YearlyKey> Keys, DateOnly? SentOn, string Channel);

/// <inheritdoc cref="SendYearlyReportRequest"/>
public sealed class SendYearlyReport(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(SendYearlyReportRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(actor, request.CommandId, scope => SendAsync(request, scope), ct);

    private static async Task<Outcome<Done>> SendAsync(SendYearlyReportRequest request, WriteScope scope)
    {
        if (request.Keys.Count == 0)
        {
            return new NothingToReport();
        }

        foreach (var key in request.Keys.Distinct())
        {
            if (await SendOneAsync(key, request, scope) is { } refusal)
            {
                return refusal;
            }
        }

        return Done.Instance;
    }

    private static async Task<Refusal?> SendOneAsync(YearlyKey key, SendYearlyReportRequest request, WriteScope scope)
    {
        var cases = await scope.YearlyCasesAsync(key);
        var act = scope.ActOn(request.SentOn);
        if (cases.Count == 0 || cases[0].AudienceOf(scope.Actor) is not (CaseAudience.Handling or CaseAudience.Oversight))
        {
            return new NotFound();
        }

        if (cases.Select(one => one.WhyNot(CaseAction.SendYearlyReport, act)).FirstOrDefault(refusal => refusal is not null) is { } notPermitted)
        {
            return notPermitted;
        }

        if (await scope.FindYearlyAsync(key) is { } sent)
        {
            return new YearlyReportAlreadySent(sent.DelegateName, sent.SentOn);
        }

        var member = await scope.Db.Delegates.FirstAsync(one => one.Id == key.DelegateId, scope.Ct); // raised one of the cases
        if (member.LeftOfficeOn is { } left)
        {
            return new DelegateLeftOffice(member.Name, left);
        }

        if (act.OccurredOn.Year != key.Year)
        {
            return act.OccurredOn.Year < key.Year ? new DateTooEarly(act.OccurredOn, new DateOnly(key.Year, 1, 1)) : new UnknownChoice("ReportYear", act.OccurredOn.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        var rules = scope.Rules.On(act.OccurredOn);
        if (rules.DispatchChannels.All(one => one.Code != request.Channel))
        {
            return new UnknownChoice("ChannelCode", request.Channel);
        }

        if (scope.Rules.YearlyReportOn(act.OccurredOn) is not { } phrases)
        {
            return new NothingToReport();
        }

        var agency = await scope.Db.Agencies.Include(one => one.Names).FirstAsync(one => one.Id == key.AgencyId, scope.Ct); // leads the cases
        var page = YearlyReportComposer.Compose(new YearlyFacts(key.Year, act.OccurredOn, member, agency, cases, rules, phrases));
        var report = new YearlyReport(key.AgencyId, key.DelegateId, member.Name, key.Year, key.Mode);
        if (report.Send(cases, LetterJson.Write(page), request.Channel, act) is { } refusal)
        {
            return refusal;
        }

        scope.Db.YearlyReports.Add(report);
        await NotifyAsync(scope, key, cases);
        return null;
    }

    private static async Task NotifyAsync(WriteScope scope, YearlyKey key, List<CaseFile> cases)
    {
        var facts = new Dictionary<string, string> { ["note"] = key.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        var accounts = await scope.Db.Users.AsNoTracking().Where(user => user.DelegateId == key.DelegateId && !user.IsClosed).Select(user => user.Id).ToListAsync(scope.Ct);
        foreach (var account in accounts)
        {
            scope.Notify(new Notice(NoticeKind.YearlyReport, new AccountId(account), cases[0].Id, $"yearly-report/{key.AgencyId}/{key.DelegateId}/{key.Year}/{key.Mode}", facts, scope.Now));
        }
    }
}
