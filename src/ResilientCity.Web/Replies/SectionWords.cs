using ResilientCity.Application.Replies;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies;

/// <summary>The words around a section of the draft, or around an appendix: the same editor holds both.</summary>
internal sealed record SectionWords(SectionKind Kind)
{
    private bool IsAppendix => Kind is SectionKind.Appendix;

    public string ListTitle => IsAppendix ? ReplyText.Appendices : ReplyText.Headings;

    public string NoHeading => IsAppendix ? ReplyText.NoTitle : ReplyText.NoHeading;

    public string NewHeading => IsAppendix ? ReplyText.NewTitle : ReplyText.NewHeading;

    public string Add => IsAppendix ? ReplyText.AddAppendix : ReplyText.AddSection;

    public string Placeholder => IsAppendix ? ReplyText.TitlePlaceholder : ReplyText.HeadingPlaceholder;

    public string RemoveTitle => IsAppendix ? ReplyText.RemoveAppendixTitle : ReplyText.RemoveTitle;

    /// <summary>As the letter numbers it: 一、; 附件1, or 附件 alone where it is the only one.</summary>
    public string Number(int order, int count) => !IsAppendix ? ChineseNumerals.Format(order) + "、" : count == 1 ? ReplyText.TheAppendix : Text.Format(ReplyText.AppendixOf, order);

    public string MoveUp(int order) => Text.Format(IsAppendix ? ReplyText.MoveAppendixUp : ReplyText.MoveUp, order);

    public string MoveDown(int order) => Text.Format(IsAppendix ? ReplyText.MoveAppendixDown : ReplyText.MoveDown, order);

    public string HeadingOf(EditorSection one) => Text.Format(IsAppendix ? ReplyText.TitleOf : ReplyText.HeadingOf, one.Order);

    public string RemoveOf(EditorSection one) => Text.Format(IsAppendix ? ReplyText.RemoveAppendixOf : ReplyText.RemoveOf, one.Order);

    public string TextOf(EditorSection one) => Text.Format(IsAppendix ? ReplyText.AppendixTextOf : ReplyText.TextOf, one.Order, one.Heading);

    public string RemoveConsequence(EditorSection one, int count) => Text.Format(
        IsAppendix ? ReplyText.RemoveAppendixConsequence : ReplyText.RemoveConsequence,
        Number(one.Order, count) + (IsAppendix ? " " : "") + one.Heading);
}
