namespace ResilientCity.Domain.Deadlines;

/// <summary>Where a rule stands: the law's code in its rule set and, where known, the article.</summary>
public sealed record LegalCitation(string Law, int? Article = null);
