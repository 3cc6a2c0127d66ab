using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;

namespace ResilientCity.Application.Commitments.Yearly;

/// <summary>What the acts on a report that was sent share.</summary>
internal static class YearlyWrites
{
    /// <summary>The cases that a report told of, as far as the actor may see them.</summary>
    public static async Task<List<CaseFile>> CasesOfAsync(this ReadScope scope, YearlyReport report)
    {
        var ids = report.Cases.Select(one => one.CaseId).ToList();
        return await scope.VisibleCases.WholeCase().Where(one => ids.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(scope.Ct);
    }

    /// <summary>Loads the report and its cases, acts, and gives each case the paper that the record rests on.</summary>
    public static async Task<Outcome<Done>> OnYearlyAsync(
        this WriteScope scope, YearlyKey key, DateOnly? occurredOn, RecordingBasis? basis, Func<YearlyReport, List<CaseFile>, Act, Refusal?> act)
    {
        if (await scope.FindYearlyAsync(key) is not { } report || await scope.CasesOfAsync(report) is not { Count: > 0 } cases)
        {
            return new NotFound();
        }

        var acting = scope.ActOn(occurredOn, basis);
        if (act(report, cases, acting) is { } refusal)
        {
            return refusal;
        }

        // One file over all the cases: those who may read one of them may open it.
        var claimed = await scope.ClaimForEachAsync(basis?.Document, [.. cases.Select(one => one.Id)]);
        return claimed.IsDone ? Done.Instance : claimed.Refusal!; // not done
    }
}
