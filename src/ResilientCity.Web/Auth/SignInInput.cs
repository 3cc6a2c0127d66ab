namespace ResilientCity.Web.Auth;

public sealed class SignInInput
{
    public string? UserName { get; set; }

    public string? Password { get; set; }
}
