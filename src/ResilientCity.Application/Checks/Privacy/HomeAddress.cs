using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Privacy;

/// <summary>An address down to the flat, or said to be somebody's home.</summary>
internal sealed partial class HomeAddress() : PrivateDataCheck(
    "private.address",
    CheckSeverity.Should,
    new("家庭住址", "Home address"),
    new("正文里有具体到门户的住址（{hidden}）。", "The text holds an address down to the door ({hidden})."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var text in letter.Texts)
        {
            foreach (Match address in Address().Matches(text.Text))
            {
                yield return AtPrivate(letter, text.At(address.Index, address.Length), null, Hidden(address.Value, Math.Min(2, address.Length), 0));
            }
        }
    }

    [GeneratedRegex("[0-9A-Z一二三四五六七八九十]{1,4}(?:栋|幢|号楼|座)[^，。；、]{0,6}?(?:[0-9一二三四五六七八九十]{1,3}单元[^，。；、]{0,8}|[0-9]{1,3}[-－—][0-9]{1,4}(?:[-－—][0-9]{1,4})?|[0-9]{2,4}(?:室|房|号))|(?:家住|家庭住址|住址)(?:为|是|：)?[^，。；]{4,40}?[0-9]{1,5}号")]
    private static partial Regex Address();
}
