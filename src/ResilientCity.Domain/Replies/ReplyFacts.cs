namespace ResilientCity.Domain.Replies;

/// <summary>The facts of a reply beside its text.</summary>
public sealed record ReplyFacts(
    string? MarkScheme,
    string? MarkCode,
    string? PublicityCode,
    string? PublicityReason,
    string? ContactPerson,
    string? ContactPhone,
    string? Postcode,
    string? CopyTo,
    string? Signatory);
