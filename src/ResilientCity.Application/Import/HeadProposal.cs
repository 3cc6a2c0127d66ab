using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>What a head says of the proposal behind labels: 提案编号：第15号, 会办单位：市财政局. Counts where title and opening are silent, and must agree with them.</summary>
internal static partial class HeadProposal
{
    public static bool IsLabel(string word) => Number().IsMatch(word + "：1") || CoHandlers().IsMatch(word + "：局");

    public static bool IsOf(SourceLine line) => Number().IsMatch(line.Plain) || CoHandlers().IsMatch(line.Text);

    /// <summary>Keeps the line and what it says; false where it is anything else.</summary>
    public static bool Add(ReadingDraft draft, SourceLine line)
    {
        if (Number().Match(line.Plain) is { Success: true } number)
        {
            draft.LabelledNumber ??= number.Groups["value"].Value;
            Keep(draft, FieldName.ProposalNumber, line, draft.LabelledNumber == number.Groups["value"].Value);
            return true;
        }

        if (CoHandlers().Match(line.Text) is { Success: true } handlers && AgencyName.Split(handlers.Groups["value"].Value) is { Count: > 0 } names && names.All(AgencyName.Is))
        {
            draft.LabelledCoHandlers.AddRange(names);
            Keep(draft, FieldName.CoHandlingAgencies, line, isOnly: true);
            return true;
        }

        return false;
    }

    /// <summary>The number that title and opening give, else the labelled one.</summary>
    public static string? NumberOf(ReadingDraft draft, string? written)
    {
        if (written is not null && draft.LabelledNumber is { } labelled && labelled.TrimStart('0') != written.TrimStart('0'))
        {
            draft.Report(FieldName.ProposalNumber, ProblemReason.Conflict, draft.Found.Of(FieldName.ProposalNumber).First());
        }

        return written ?? draft.LabelledNumber;
    }

    /// <summary>The co-handlers that the opening names, else the labelled ones.</summary>
    public static CoHandlers CoHandlersOf(ReadingDraft draft, CoHandlers written)
    {
        if (written.Names.Count > 0 && draft.LabelledCoHandlers.Exists(name => !IssuingAgency.IsAmong(name, written.Names)))
        {
            draft.Report(FieldName.CoHandlingAgencies, ProblemReason.Conflict, draft.Found.Of(FieldName.CoHandlingAgencies).First());
        }

        return written.Names.Count > 0 ? written : written with { Names = [.. draft.LabelledCoHandlers] };
    }

    private static void Keep(ReadingDraft draft, string field, SourceLine line, bool isOnly)
    {
        draft.Head.Add(new(LetterPart.Other, line.Text));
        draft.Found.Add(field, line);
        if (!isOnly)
        {
            draft.Report(field, ProblemReason.Several, line);
        }
    }

    [GeneratedRegex("^(?:提案|建议|议案)(?:编号|案号|序号|号)[：:]第?(?<value>[0-9A-Za-z]{1,12})号?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(?:会\s*办|协\s*办)(?:\s*单\s*位|\s*部\s*门)\s*[：:](?<value>.+)$")]
    private static partial Regex CoHandlers();
}
