using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Reads the contact that a sentence of the letter's own text names (请与我局联系，联系人：何小满，电话：000-0000000。); the sentence stays where it stands.</summary>
internal static partial class ContactInText
{
    private const int LongestName = 4;

    /// <summary>Looks through the closing and the paragraph before it, where the foot names no contact.</summary>
    public static void Read(ReadingDraft draft, IReadOnlyList<SourceLine> body)
    {
        if (draft.Letter.ContactPerson is not null || draft.Letter.ContactPhone is not null)
        {
            return;
        }

        var closing = draft.Found.Closing;
        var before = body.TakeWhile(line => !closing.Contains(line)).LastOrDefault();
        IEnumerable<SourceLine> places = [.. before is null ? [] : Sentences(before).Where(one => one.IsInvitation).Select(one => one.Contact), .. closing.SelectMany(Sentences).Select(one => one.Contact)];
        foreach (var contact in places.Select(line => (Line: line, Read: Contact(line))))
        {
            if (contact.Read is not { } read)
            {
                continue;
            }

            if (draft.ContactInText is not (null, null))
            {
                draft.Report(read.Letter.ContactPerson is null ? FieldName.ContactPhone : FieldName.ContactPerson, ProblemReason.Several, contact.Line);
                continue;
            }

            Take(draft, read, contact.Line);
        }
    }

    private static void Take(ReadingDraft draft, ReadingDraft read, SourceLine line)
    {
        draft.ContactInText = (read.Letter.ContactPerson, read.Letter.ContactPhone);
        draft.Found.Add(FieldName.ContactPerson, line);
        draft.Found.Add(FieldName.ContactPhone, line);
        read.Problems.ForEach(problem => draft.Report(problem.Field, problem.Reason, line));
    }

    /// <summary>The contacts that end a sentence of a line, and whether it invites to get in touch or is nothing but the contact.</summary>
    private static IEnumerable<(SourceLine Contact, bool IsInvitation)> Sentences(SourceLine line)
    {
        foreach (Match match in Ending().Matches(line.Text))
        {
            var before = SentenceEnd().Split(line.Text[..match.Index].TrimEnd('。', '；', ';', '！'))[^1];
            if (!ToAnother().IsMatch(before))
            {
                yield return (line.Part(match.Index, match.Index + match.Length), Invitation().IsMatch(before) || (match.Index == 0 && match.Length >= line.Text.TrimEnd('。').Length));
            }
        }
    }

    /// <summary>What the labels say, read as those of a foot; null where more than a contact stands behind them.</summary>
    private static ReadingDraft? Contact(SourceLine line)
    {
        var pieces = Labelled.Pieces(line.Text);
        if (pieces is not [{ Kind: LabelKind.ContactPerson or LabelKind.Officer or LabelKind.ContactPhone }, ..])
        {
            return null;
        }

        var read = new ReadingDraft();
        foreach (var piece in pieces)
        {
            FootLabels.Add(read, piece, line);
        }

        var (person, phone) = (read.Letter.ContactPerson, read.Letter.ContactPhone);
        var isContact = (person is not null || phone is not null) && (phone is null || PhoneText.Find(phone) is not null)
            && (person is null || person.Contains('·', StringComparison.Ordinal) || PersonName.Split(person).All(name => name.Length <= LongestName));
        return isContact && read.Problems.TrueForAll(problem => problem.Field is FieldName.ContactPerson or FieldName.ContactPhone) ? read : null;
    }

    private const string Label = "(?:联系人|联络人|经办人|承办人|联系电话|联系方式|咨询电话|办公电话|电话|手机)[^。；！，,]{0,8}?[：:]";

    /// <summary>From the label to the end of its sentence: in brackets that end it, or bare behind a mark or at the line's start.</summary>
    [GeneratedRegex("[（(]" + Label + "(?:[^。！（）()]|[（(][0-9０-９-]{2,12}[）)]){2,80}[）)](?=[。；;！]|$)|(?<=^|[。；;！，,])" + Label + "(?:[^。！（）()]|[（(][^。！（）()]{1,20}[）)]){2,80}(?=[。！]|$)")]
    private static partial Regex Ending();

    [GeneratedRegex("[。；;！]")]
    private static partial Regex SentenceEnd();

    /// <summary>Where the receipt goes somebody else is reached.</summary>
    [GeneratedRegex("回执|反馈|寄|送|返回|退回|征询|意见表|评议表|监督|投诉|举报")]
    private static partial Regex ToAnother();

    [GeneratedRegex("(?:请|可|欢迎)[^。；！]{0,30}(?:联系|咨询|沟通|致电)[，,：:]?$")]
    private static partial Regex Invitation();
}
