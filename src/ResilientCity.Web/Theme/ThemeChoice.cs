namespace ResilientCity.Web.Theme;

public enum ThemeChoice
{
    Light,
    Dark,
}

public static class ThemeChoiceCookie
{
    extension(ThemeChoice choice)
    {
        public static string CookieName => "rc-theme";

        public static ThemeChoice Parse(string? value) => value == "dark" ? ThemeChoice.Dark : ThemeChoice.Light;

        public string ToCookie() => choice == ThemeChoice.Dark ? "dark" : "light";
    }
}
