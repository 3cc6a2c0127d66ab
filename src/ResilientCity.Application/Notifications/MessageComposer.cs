using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;

namespace ResilientCity.Application.Notifications;

/// <summary>Composes what is sent from the notices that the receiver may still see, in his language. Null where there is nothing left to say.</summary>
internal static class MessageComposer
{
    private const int MostLines = 100;

    /// <param name="scope">A read in the receiver's name.</param>
    /// <param name="row">The sending.</param>
    /// <param name="wish">How he wants to be told.</param>
    /// <param name="publicAddress">Where links lead; null: there are none.</param>
    public static async Task<OutboundMessage?> ComposeAsync(ReadScope scope, OutboxRow row, NoticePreferences wish, Uri? publicAddress)
    {
        var account = scope.Actor.AccountId?.Value;
        var user = await scope.Db.Users.FirstOrDefaultAsync(one => one.Id == account, scope.Ct);
        var ids = row.Items.Select(item => item.NoticeId).ToList();
        var notices = await scope.OwnNotices().Where(one => ids.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(scope.Ct);
        if (user is null || notices.Count == 0 || !wish.HasWay(row.Channel))
        {
            return null;
        }

        var cases = await scope.CasesOfAsync(notices);
        var words = notices.ConvertAll(one => (Row: one, Text: NoticeWords.Of(one.Kind, one.CaseId is { } id ? cases.GetValueOrDefault(id) : null, InboxRow.ReadFacts(one.Facts), wish.Language)));
        var lines = words.Take(MostLines).Select(one => new OutboundNotice(one.Row.Kind, one.Text.Text, LinkTo(one.Row, publicAddress), one.Row.At)).ToList();
        var mail = NoticeTemplates.In(wish.Language).Mail;
        var subject = row.DigestOn is { } day
            ? NoticeTemplates.Fill(mail["digestSubject"], ("day", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("count", Fixed(notices.Count)))
            : SubjectOf(words[0].Text, mail);
        var more = notices.Count > lines.Count ? NoticeTemplates.Fill(mail["digestMore"], ("more", Fixed(notices.Count - lines.Count))) : null;
        return new OutboundMessage(
            row.MessageId,
            user.DisplayName,
            user.UserName ?? "",
            wish.MailAddress,
            subject,
            TextOf(user.DisplayName, lines, more, mail),
            HtmlOf(user.DisplayName, lines, more, mail),
            lines);
    }

    private static string SubjectOf(NoticeText text, IReadOnlyDictionary<string, string> mail) =>
        NoticeTemplates.Fill(mail[text.Case.Length == 0 ? "plainSubject" : "subject"], ("subject", text.Subject), ("case", text.Case));

    private static string? LinkTo(InboxRow row, Uri? publicAddress) => publicAddress is null || row.CaseId is not { } id
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{publicAddress.ToString().TrimEnd('/')}/cases/{id}");

    private static string TextOf(string name, IReadOnlyList<OutboundNotice> lines, string? more, IReadOnlyDictionary<string, string> mail)
    {
        var text = new StringBuilder().Append(NoticeTemplates.Fill(mail["greeting"], ("name", name))).Append("\r\n\r\n");
        foreach (var line in lines)
        {
            text.Append(lines.Count > 1 ? "· " : "").Append(line.Text).Append("\r\n");
            if (line.Link is { } link)
            {
                text.Append(NoticeTemplates.Fill(mail["linkLine"], ("link", link))).Append("\r\n");
            }

            text.Append("\r\n");
        }

        if (more is not null)
        {
            text.Append(more).Append("\r\n\r\n");
        }

        return text.Append("-- \r\n").Append(mail["footer"]).Append("\r\n").ToString();
    }

    private static string HtmlOf(string name, IReadOnlyList<OutboundNotice> lines, string? more, IReadOnlyDictionary<string, string> mail)
    {
        var html = new StringBuilder("<!DOCTYPE html><html><body style=\"font-family:sans-serif;line-height:1.6\"><p>")
            .Append(Encoded(NoticeTemplates.Fill(mail["greeting"], ("name", name)))).Append("</p>");
        foreach (var line in lines)
        {
            html.Append("<p>").Append(Encoded(line.Text));
            if (line.Link is { } link)
            {
                html.Append(" <a href=\"").Append(Encoded(link)).Append("\">").Append(Encoded(mail["linkText"])).Append("</a>");
            }

            html.Append("</p>");
        }

        html.Append(more is null ? "" : $"<p>{Encoded(more)}</p>");
        return html.Append("<p style=\"color:#666\">").Append(Encoded(mail["footer"])).Append("</p></body></html>").ToString();
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);

    private static string Fixed(int number) => number.ToString(CultureInfo.InvariantCulture);
}
