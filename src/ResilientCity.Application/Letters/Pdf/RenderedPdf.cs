using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Letters.Pdf;

/// <summary>A PDF and what its fonts could not do.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="StandIns">Characters drawn by another font than the rest of their text.</param>
/// <param name="Missing">Characters that no font has; 〓 is printed in their place.</param>
public sealed record RenderedPdf(byte[] Bytes, IReadOnlyList<GlyphStandIn> StandIns, string Missing);

/// <summary>Characters of a typeface that its font does not have, and the font that drew them.</summary>
public sealed record GlyphStandIn(FontRole Role, string Font, string Characters);
