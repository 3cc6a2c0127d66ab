using ResilientCity.Application.Data;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Domain;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Commitments.Yearly;

/// <summary>A report as a PDF or Word file.</summary>
public sealed record ExportedYearlyReport(string Delegate, int Year, LetterFile File);

/// <inheritdoc cref="ExportedYearlyReport"/>
public sealed class ExportYearlyReport(CaseStore store, LetterPdf pdf)
{
    public async Task<Outcome<ExportedYearlyReport>> ExecuteAsync(YearlyKey key, LetterFileFormat format, Actor actor, CancellationToken ct)
    {
        var read = await store.ReadAsync<YearlyReportView>(actor, scope => ReadYearlyReport.ViewAsync(key, scope), ct);
        return read.IsDone
            ? new ExportedYearlyReport(read.Value.Delegate, key.Year, LetterFile.Of(read.Value.Page, format, LetterPageOptions.Standard, pdf))
            : read.Refusal!; // not done
    }
}
