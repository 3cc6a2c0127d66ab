namespace ResilientCity.Application.Import;

/// <summary>Compares the co-handling agencies an opening names with the count it states.</summary>
internal static class CoHandlerCheck
{
    public static void Report(ReadingDraft draft, CoHandlers found, SourceLine? line)
    {
        switch (found)
        {
            case { Count: not null, Names.Count: 0 }:
                draft.Report(FieldName.CoHandlingAgencies, ProblemReason.NamesMissing, line);
                break;
            case { Count: { } count } when count != found.Names.Count:
                draft.Report(FieldName.CoHandlingCount, ProblemReason.CountDiffers, line);
                break;
            case { IsOpen: true }:
                draft.Report(FieldName.CoHandlingAgencies, ProblemReason.OpenList, line);
                break;
            default:
                break;
        }
    }
}
