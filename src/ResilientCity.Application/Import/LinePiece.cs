namespace ResilientCity.Application.Import;

/// <summary>Where a stretch of a joined line's text stands in the source: line and column (both as people count lines, columns from 0).</summary>
internal sealed record LinePiece(int Line, int Column, int Start, int Length);
