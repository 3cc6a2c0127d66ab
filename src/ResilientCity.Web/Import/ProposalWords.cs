using ResilientCity.Application.Import;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Import;

/// <summary>What was read of a proposal, in words: the same on the screen and on the terminal.</summary>
internal static class ProposalWords
{
    public static IEnumerable<string> Lines(ProposalReading reading) => reading.IsLetter ? [ImportText.ProposalIsLetter] :
    [
        .. Problems(reading).Select(problem => "! " + problem),
        .. Facts(reading).Where(one => one.Value.Length > 0).Select(one => Text.Format(ImportText.FieldLine, one.Label, one.Value)),
        .. reading.Asks.Select(ask => "  " + ask),
    ];

    public static IEnumerable<string> Problems(ProposalReading reading) =>
        reading.Problems.Select(problem => Text.Format(ImportText.ProblemLine, Field(problem.Field), PreviewWords.Short(problem)));

    private static IEnumerable<(string Label, string Value)> Facts(ProposalReading reading) =>
    [
        (Field("number"), reading.Number ?? ""),
        (Field("title"), reading.Title ?? ""),
        (PreviewWords.Field("proposalKind"), reading.Kind ?? ""),
        (PreviewWords.Field("congress"), reading.Congress ?? ""),
        (PreviewWords.Field("session"), reading.Session ?? ""),
        (Field("leadDelegate"), reading.LeadDelegate ?? ""),
        (Field("jointDelegates"), string.Join('、', reading.JointDelegates)),
        (Field("asks"), reading.Asks.Count > 0 ? Text.Format(ImportText.AskCount, reading.Asks.Count) : ""),
    ];

    private static string Field(string field) => Named.Find(ImportText.ResourceManager, "Proposal_" + field) ?? field;
}
