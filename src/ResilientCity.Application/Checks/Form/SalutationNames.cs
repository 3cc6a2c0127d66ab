using System.Text.RegularExpressions;
using ResilientCity.Application.Import;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Checks.Form;

/// <summary>The salutation addresses the lead delegate and everybody who signed with him.</summary>
internal sealed partial class SalutationNames() : LetterCheck(
    "salutation.names",
    CheckSeverity.Must,
    new("称呼里的姓名", "Names in the salutation"),
    new("称呼没有写：{names}。领衔和联名的都要称呼到。", "The salutation leaves out “{names}”. Everybody who signed the proposal is addressed."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var salutation = SourceText.WithoutSpace(letter.Document.Salutation ?? "");
        var delegates = letter.Delegates.Select(SourceText.WithoutSpace).ToList();
        var (read, named) = (AddresseeNames.Of(salutation), WholeNames.People(salutation, delegates));
        var missing = letter.Delegates.Where((_, i) => !read.Contains(delegates[i]) && !named.ContainsKey(delegates[i])).ToList();
        var countsThem = Others().Match(salutation) is { Success: true } count
            && (!count.Groups["n"].Success || ChineseNumerals.Parse(count.Groups["n"].Value) == letter.Delegates.Count);
        if (missing.Count > 0 && !(countsThem && missing.Count < letter.Delegates.Count))
        {
            yield return At(CheckedPart.Salutation, ("names", string.Join('、', missing)));
        }
    }

    /// <summary>等10位代表, 并其他联名代表.</summary>
    [GeneratedRegex("等(?<n>[0-9０-９一二两三四五六七八九十]{1,3})[位名人]|并.*(?:联名|其他|各位)")]
    private static partial Regex Others();
}
