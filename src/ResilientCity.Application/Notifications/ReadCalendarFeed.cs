using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using Calendar = Ical.Net.Calendar;

namespace ResilientCity.Application.Notifications;

/// <summary>The iCalendar of one's own open deadlines, read by its secret address: whoever has the token sees what its account may see, and nothing else.</summary>
public sealed class ReadCalendarFeed(CaseStore store, NoticeSettings settings)
{
    private const int LongestToken = 100;

    /// <summary>The calendar's text (RFC 5545); <see cref="NotFound"/> for a token that is not, or no longer, anybody's.</summary>
    public async Task<Outcome<string>> ExecuteAsync(string token, CancellationToken ct)
    {
        if (token.Length is 0 or > LongestToken || await OwnerAsync(token, ct) is not { } owner)
        {
            return new NotFound();
        }

        var actor = new Actor { Kind = ActorKind.Person, Name = "", AccountId = owner.AccountId };
        var read = await store.ReadAsync<string>(actor, async scope => Write(await OpenDeadlines.OfAsync(scope), owner.Language, scope.Now), ct);
        return read.IsDone ? read.Value : new NotFound();
    }

    private async Task<NoticePreferences?> OwnerAsync(string token, CancellationToken ct)
    {
        var hash = CalendarAddress.HashOf(token);
        await using var db = store.OpenContext();
        return await db.NoticePreferences.AsNoTracking().FirstOrDefaultAsync(one => one.CalendarTokenHash == hash, ct);
    }

    private string Write(IReadOnlyList<OpenDeadline> deadlines, string language, DateTime now)
    {
        var words = NoticeTemplates.In(language).Calendar;
        var calendar = new Calendar { ProductId = "-//ResilientCity//Deadlines//ZH" };
        calendar.AddProperty("X-WR-CALNAME", words["name"]);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        foreach (var one in deadlines)
        {
            var named = NoticeWords.NameOf(one.Case, language);
            var deadline = NoticeWords.DeadlineIn(one.Kind.ToString(), language);
            var due = one.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            calendar.Events.Add(new CalendarEvent
            {
                Uid = string.Create(CultureInfo.InvariantCulture, $"case-{one.CaseId}-{one.Round}-{one.Kind}-{one.AgencyId?.Value ?? 0}@resilientcity"),
                DtStamp = new CalDateTime(now, "UTC"),
                Start = new CalDateTime(one.DueOn),
                End = new CalDateTime(one.DueOn.AddDays(1)),
                Summary = NoticeTemplates.Fill(words["summary"], ("deadline", deadline), ("case", named)),
                Description = NoticeTemplates.Fill(words["about"], ("case", named), ("agency", one.LeadAgency), ("deadline", deadline), ("due", due)),
                Url = settings.PublicAddress is { } address ? new Uri($"{address.ToString().TrimEnd('/')}/cases/{one.CaseId}") : null,
                Transparency = TransparencyType.Transparent,
            });
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }
}
