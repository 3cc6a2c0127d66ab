using ResilientCity.Domain;

namespace ResilientCity.Application.Data;

/// <summary>What somebody typed and could not save because another had saved first: kept until he decides, so that nothing is lost.</summary>
internal sealed class LosingText
{
    public int Id { get; set; }

    public required SectionId SectionId { get; init; }

    public required AccountId AccountId { get; init; }

    public required string Text { get; set; }

    public required DateTime KeptAt { get; set; }
}
