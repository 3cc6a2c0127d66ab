using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Letters;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies;

/// <summary>Says under which authorisation a signature in the head's stead (代签) was given.</summary>
internal static class DeputyWords
{
    public static string Under(Deputation inStead) =>
        Text.Format(ReplyText.UnderTerm, inStead.Authority ?? ReplyText.NamedInSystem, DateTexts.Iso(inStead.From), DateTexts.Iso(inStead.Until));

    /// <summary>The letter's own words say that this person signed it off.</summary>
    public static bool ClosingNames(this LetterDocument letter, string name) => letter.Closing.Any(line => line.Contains(name, StringComparison.Ordinal));
}
