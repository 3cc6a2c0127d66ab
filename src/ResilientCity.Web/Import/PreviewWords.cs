using ResilientCity.Application.Import;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Import;

/// <summary>What was read of a letter, in words: the same on the screen and on the terminal.</summary>
internal static class PreviewWords
{
    /// <summary>What could not be read comes first.</summary>
    public static IEnumerable<string> Lines(LetterReading reading) =>
    [
        .. reading.Problems.Select(problem => "! " + Of(problem)),
        Text.Format(ImportText.FieldLine, ImportText.Kind, Of(reading.Kind)),
        .. Fields(reading).Where(one => one.Value.Length > 0).Select(one => Text.Format(ImportText.FieldLine, one.Label, one.Value)),
        .. reading.Document.Sections.Select(section => "  " + Heading(section)),
    ];

    /// <summary>What importing would do, and what it would create.</summary>
    public static IEnumerable<string> EffectLines(ImportPreview preview)
    {
        if (preview.Effect is { } effect)
        {
            yield return Of(effect, preview);
        }

        foreach (var line in New(preview))
        {
            yield return line;
        }
    }

    public static IEnumerable<string> New(ImportPreview preview)
    {
        if (preview.Mode is { } mode)
        {
            yield return mode is OperatingMode.AgencyOwn ? ImportText.ModeAgencyOwn : ImportText.ModeWholeProcess;
        }

        if (preview.NewSession is { } session)
        {
            yield return Text.Format(ImportText.NewSession, session);
        }

        if (preview.NewAgencies.Count > 0)
        {
            yield return Text.Format(ImportText.NewAgencies, Joined(preview.NewAgencies));
        }

        if (preview.NewDelegates.Count > 0)
        {
            yield return Text.Format(ImportText.NewDelegates, Joined(preview.NewDelegates));
        }
    }

    public static string Of(ImportEffect effect, ImportPreview preview) => effect switch
    {
        ImportEffect.NewProposal => Text.Format(ImportText.Effect_NewProposal, preview.Reading.ProposalNumber, preview.Stage?.Name()),
        ImportEffect.NewCase => Text.Format(ImportText.Effect_NewCase, preview.Reading.ProposalNumber, preview.Stage?.Name(), string.Join(FrameText.ListSeparator, preview.Candidates.Select(one => one.LeadAgency))),
        _ => Text.Format(Find("Effect_" + effect) ?? "{0}", preview.Target?.Reference),
    };

    public static string Of(LetterKind kind) => Find("Kind_" + kind) ?? kind.ToString();

    public static string Of(LetterProblem problem)
    {
        var sentence = Text.Format(ImportText.ProblemLine, Field(problem.Field), Find("Reason_" + problem.Reason.Replace('-', '_')) ?? problem.Reason);
        return problem.Line is { } line ? Text.Format(ImportText.ProblemAtLine, sentence, line) : sentence;
    }

    /// <summary>The problem beside its field: its name is there already.</summary>
    public static string Short(LetterProblem problem) => Find("Reason_" + problem.Reason.Replace('-', '_')) ?? problem.Reason;

    /// <summary>What the person does about it.</summary>
    public static string ToDo(LetterProblem problem) =>
        Find("ToDo_" + problem.Reason.Replace('-', '_')) ?? (problem.Reason.StartsWith("number-", StringComparison.Ordinal) ? ImportText.ToDo_number : "");

    public static string Field(string field) => Find("Field_" + field) ?? RefusalText.Field(field);

    public static IReadOnlyList<(string Label, string Value)> Fields(LetterReading reading)
    {
        List<string> shown = [.. LetterCorrections.Fields];
        shown.Insert(shown.IndexOf("documentNumber") + 1, "title");
        return [.. shown.Select(field => (Field(field), LetterCorrections.TextOf(reading, field)))];
    }

    public static string Heading(Domain.Letters.LetterSection section) =>
        Text.Format(ImportText.SectionLine, (section.Label ?? "") + (section.HeadingText ?? ""), section.Body.Length);

    private static string Joined(IEnumerable<string> names) => string.Join('、', names);

    private static string? Find(string key) => Named.Find(ImportText.ResourceManager, key);
}
