using ResilientCity.Domain;

namespace ResilientCity.Application.Attachments;

/// <summary>The file is larger than the limit.</summary>
public sealed record FileTooLarge(string FileName, long Limit) : Refusal;

/// <summary>The file has no content.</summary>
public sealed record FileEmpty(string FileName) : Refusal;

/// <summary>Files of this kind are not taken; the kinds that are.</summary>
public sealed record FileKindNotTaken(string FileName, IReadOnlyList<string> Kinds) : Refusal;

/// <summary>The content is not of the kind that the name says.</summary>
public sealed record FileNotWhatItSays(string FileName, string Extension) : Refusal;
