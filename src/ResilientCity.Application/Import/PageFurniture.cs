using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>What a page carries that is no part of its letter: the page number and the verification code.</summary>
internal static partial class PageFurniture
{
    /// <summary>A line that is nothing else.</summary>
    [GeneratedRegex(@"^[—–－-]+\s*[0-9０-９]{1,3}\s*[—–－-]+$|^第\s*[0-9]{1,3}\s*页(?:\s*[，,/]?\s*共\s*[0-9]{1,3}\s*页)?$|^核验码\s*(?:[2-9A-Z]{4}-){2}[2-9A-Z]{4}$")]
    public static partial Regex Line();
}
