using ResilientCity.Domain.Proposals;

namespace ResilientCity.Domain.Rules;

/// <summary>What the fixed wording of a letter is made from.</summary>
public sealed record LetterFacts
{
    public required ProposalKind Kind { get; init; }

    /// <summary>Body and congress, such as 市五届.</summary>
    public required string Congress { get; init; }

    /// <summary>Such as 五次会议; null between sessions.</summary>
    public string? Session { get; init; }

    public required int Year { get; init; }

    /// <summary>As printed, "0750".</summary>
    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>Numbers and titles of like proposals that the letter answers too.</summary>
    public IReadOnlyList<(string Number, string Title)> Others { get; init; } = [];

    /// <summary>Names without 代表 or 委员, the lead first.</summary>
    public required IReadOnlyList<string> Addressees { get; init; }

    /// <summary>The addressee is a delegation or an organisation, not persons.</summary>
    public bool AddressedToGroup { get; init; }

    /// <summary>Names as the letter uses them, in its order.</summary>
    public IReadOnlyList<string> CoHandlers { get; init; } = [];

    public required string SignatoryName { get; init; }

    /// <summary>The post that follows the name (局长); may be empty.</summary>
    public string SignatoryPost { get; init; } = "";
}
