namespace ResilientCity.Domain.Letters.Pages;

/// <summary>The blank lines in a letter's foot: as many as there is room for.</summary>
internal sealed record FootPlan(int AboveSignature, int AboveContact)
{
    /// <summary>A foot longer than a page: it flows.</summary>
    public static FootPlan Flowing { get; } = new(0, 0);

    private static readonly FootPlan[] Plans = [new(LetterGeometry.BlankLinesAboveSignature, 1), new(1, 1), new(1, 0), new(0, 0)];

    /// <summary>The widest plan that fits; null where none does.</summary>
    public static FootPlan? For(List<FlowParagraph> foot, int room)
    {
        var rows = RowsOf(foot);
        var starts = Enumerable.Range(1, foot.Count - 1).Count(i => StartsContact(foot, i));
        return Array.Find(Plans, plan => rows + plan.AboveSignature + (plan.AboveContact * starts) <= room);
    }

    /// <summary>Lines, and one kept for the date that numbering will bring.</summary>
    public static int RowsOf(List<FlowParagraph> foot) =>
        foot.Sum(one => one.Lines.Count) + Enumerable.Range(0, foot.Count).Count(i => DateIsMissing(foot, i));

    public static bool StartsContact(List<FlowParagraph> foot, int index) =>
        foot[index].Kind is LetterLineKind.Contact && foot[index - 1].Kind is not LetterLineKind.Contact;

    public static bool DateIsMissing(List<FlowParagraph> foot, int index) =>
        foot[index].Kind is LetterLineKind.Signature
        && foot.FindLastIndex(one => one.Kind is LetterLineKind.Signature) == index
        && !foot.Exists(one => one.Kind is LetterLineKind.Date);
}
