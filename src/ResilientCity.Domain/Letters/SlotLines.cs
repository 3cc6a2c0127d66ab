namespace ResilientCity.Domain.Letters;

/// <summary>Puts a letter's values into the slots of its layout; a value without a slot stands where the standard layout has it.</summary>
internal static class SlotLines
{
    public static IEnumerable<LetterLine> Of(LetterDocument letter, ValueList<LetterSlot> slots, ValueList<LetterSlot> standard)
    {
        var all = WithMissing(letter, slots, standard);
        var isPreviousPrinted = false;
        var left = all.GroupBy(slot => slot.Part).ToDictionary(group => group.Key, group => group.Count());
        var values = left.Keys.ToDictionary(part => part, part => new Queue<string>(Values(letter, part)));
        foreach (var slot in all)
        {
            var continues = slot.OnSameLine && isPreviousPrinted;
            isPreviousPrinted = slot.Part == LetterPart.Other;
            if (slot.Part == LetterPart.Other)
            {
                yield return new(LetterLineKind.Other, slot.Before, continues);
                continue;
            }

            var isLast = --left[slot.Part] == 0;
            for (var count = isLast ? int.MaxValue : 1; count > 0 && values[slot.Part].TryDequeue(out var value); count--)
            {
                yield return new(KindOf(slot.Part), slot.Before + value + slot.After, continues);
                isPreviousPrinted = true;
                continues = false;
            }
        }
    }

    private static List<LetterSlot> WithMissing(LetterDocument letter, ValueList<LetterSlot> slots, ValueList<LetterSlot> standard)
    {
        var all = slots.ToList();
        for (var i = 0; i < standard.Count; i++)
        {
            var part = standard[i].Part;
            if (letter.Layout.Head.Concat(letter.Layout.Foot).Any(s => s.Part == part) || !Values(letter, part).Any())
            {
                continue;
            }

            var earlier = standard.Take(i).Select(s => s.Part).ToHashSet();
            all.Insert(all.FindLastIndex(s => earlier.Contains(s.Part)) + 1, standard[i]);
        }

        return all;
    }

    private static IEnumerable<string> Values(LetterDocument letter, LetterPart part) => part switch
    {
        LetterPart.Mark => One(letter.Mark),
        LetterPart.Publicity => One(letter.Publicity),
        LetterPart.Agency => letter.Agencies,
        LetterPart.DocumentNumber => One(letter.DocumentNumber),
        LetterPart.Title => letter.TitleLines,
        LetterPart.SignatureAgency => letter.SignatureAgencies,
        LetterPart.Date => One(letter.DateText ?? (letter.Date is { } date ? ChineseDate.Format(date) : null)),
        LetterPart.ContactPerson => One(letter.ContactPerson),
        LetterPart.ContactPhone => One(letter.ContactPhone),
        LetterPart.Postcode => One(letter.Postcode),
        LetterPart.CopyTo => One(letter.CopyToText ?? (letter.CopyTo.Count > 0 ? string.Join('、', letter.CopyTo) + "。" : null)),
        _ => [],
    };

    private static IEnumerable<string> One(string? value) => value is null ? [] : [value];

    private static LetterLineKind KindOf(LetterPart part) => part switch
    {
        LetterPart.Mark => LetterLineKind.Mark,
        LetterPart.Publicity => LetterLineKind.Publicity,
        LetterPart.Agency => LetterLineKind.Agency,
        LetterPart.DocumentNumber => LetterLineKind.DocumentNumber,
        LetterPart.Title => LetterLineKind.Title,
        LetterPart.SignatureAgency => LetterLineKind.Signature,
        LetterPart.Date => LetterLineKind.Date,
        LetterPart.CopyTo => LetterLineKind.CopyTo,
        _ => LetterLineKind.Contact,
    };
}
