namespace ResilientCity.Domain.Letters;

/// <summary>What a line above or below the body of a letter is.</summary>
public enum LetterPart
{
    Mark,
    Publicity,
    Agency,
    DocumentNumber,
    Title,
    SignatureAgency,
    Date,
    ContactPerson,
    ContactPhone,
    Postcode,
    CopyTo,

    /// <summary>A line kept word for word without a meaning of its own; its text is in <see cref="LetterSlot.Before"/>.</summary>
    Other,
}

/// <summary>
/// A place in the letter, with what is written around the value that stands there (a label, a seal's remark).
/// <paramref name="OnSameLine"/>: it stands behind the slot before it, not below.
/// </summary>
public sealed record LetterSlot(LetterPart Part, string Before = "", string After = "", bool OnSameLine = false);

/// <summary>The order and labels of the lines above the salutation and below the closing. Values stand in <see cref="LetterDocument"/>.</summary>
public sealed record LetterLayout(ValueList<LetterSlot> Head, ValueList<LetterSlot> Foot)
{
    public static LetterLayout Standard { get; } = Of(new LetterLabels());

    public static LetterLayout Of(LetterLabels labels) => new(
        [
            new(LetterPart.Mark),
            new(LetterPart.Publicity),
            new(LetterPart.Agency),
            new(LetterPart.DocumentNumber),
            new(LetterPart.Title),
        ],
        [
            new(LetterPart.SignatureAgency),
            new(LetterPart.Date),
            new(LetterPart.ContactPerson, labels.ContactPerson),
            new(LetterPart.ContactPhone, labels.ContactPhone),
            new(LetterPart.Postcode, labels.Postcode),
            new(LetterPart.CopyTo, labels.CopyTo),
        ]);
}

/// <summary>The labels a rule set prints before the contact and copy lines, and what it prints in the margin of a letter that is not signed off.</summary>
public sealed record LetterLabels(
    string ContactPerson = "联系人：",
    string ContactPhone = "联系电话：",
    string Postcode = "邮政编码：",
    string CopyTo = "抄送：",
    string DraftNote = "草稿（未审签）");
