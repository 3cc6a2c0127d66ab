namespace ResilientCity.Application.Import;

/// <summary>The reasons of <see cref="LetterProblem"/>: stable codes for other systems; the screen gives each a sentence.</summary>
public static class ProblemReason
{
    public const string Missing = "missing";
    public const string Malformed = "malformed";
    public const string Unrecognised = "unrecognised";
    public const string Conflict = "conflict";
    public const string Several = "several";
    public const string CountDiffers = "count-differs";
    public const string NamesMissing = "names-missing";
    public const string OpenList = "open-list";
    public const string Numbering = "numbering";
    public const string Unclosed = "unclosed";

    /// <summary>The parts together do not give the source back: compare them with it.</summary>
    public const string NotKept = "not-kept";
    public const string LeftOut = "left-out";

    /// <summary>For every <see cref="Domain.Letters.DocumentNumberFault"/>: number- and its name in lower case, hyphenated.</summary>
    public static string Of(Domain.Letters.DocumentNumberFault fault) =>
        "number-" + System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(fault.ToString());
}
