namespace ResilientCity.Application.Notifications;

/// <summary>How somebody wants his mail.</summary>
public enum MailMode
{
    None,

    /// <summary>A mail for each notice.</summary>
    OneByOne,

    /// <summary>One mail a day with all that he has not read yet.</summary>
    Digest,
}
