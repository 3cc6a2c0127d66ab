using System.Globalization;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Web.Feedback;

internal static class RuleLabels
{
    public static string InReadersLanguage(this RuleLabel label) => label.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
}
