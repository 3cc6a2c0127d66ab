using System.Globalization;

namespace ResilientCity.Web.Localization;

public static class Text
{
    public static string Format(string format, params ReadOnlySpan<object?> args) =>
        string.Format(CultureInfo.CurrentCulture, format, args);
}
