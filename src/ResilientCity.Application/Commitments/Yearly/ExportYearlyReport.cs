using ResilientCity.Application.Data;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Application.Letters.Word;
using ResilientCity.Domain;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Commitments.Yearly;

public enum YearlyFileKind
{
    /// <summary>The page, and the second receipt to fill in on a sheet of its own, to print.</summary>
    Print,

    /// <summary>The page as a Word document.</summary>
    PageWord,

    /// <summary>The second receipt to fill in as a Word document.</summary>
    ReceiptWord,
}

/// <summary>A report as a file.</summary>
public sealed record ExportedYearlyReport(string Delegate, int Year, byte[] Bytes);

/// <summary>Several reports as one PDF.</summary>
public sealed record ExportedYearlyReports(int Count, byte[] Bytes);

/// <summary>Yearly reports as files: one in each form, or all that wait to be sent to print at once.</summary>
/// <remarks>The words of the receipt are given: they are those of the first receipt, in the language of the paper.</remarks>
public sealed class ExportYearlyReport(CaseStore store, LetterPdf pdf)
{
    public async Task<Outcome<ExportedYearlyReport>> ExecuteAsync(YearlyKey key, YearlyFileKind kind, Func<YearlyReportView, SlipForm> receipt, Actor actor, CancellationToken ct)
    {
        var read = await store.ReadAsync<YearlyReportView>(actor, scope => ReadYearlyReport.ViewAsync(key, scope), ct);
        if (!read.IsDone)
        {
            return read.Refusal!; // not done
        }

        var view = read.Value;
        var facts = DocumentFacts.Of(view.Page);
        return new ExportedYearlyReport(view.Delegate, key.Year, kind switch
        {
            YearlyFileKind.Print => pdf.Render(Sheets(view, receipt), facts).Bytes,
            YearlyFileKind.ReceiptWord => SlipWord.Render(receipt(view), facts with { Title = receipt(view).Title }),
            _ => LetterFile.Of(view.Page, LetterFileFormat.Docx, LetterPageOptions.Standard, pdf).Bytes,
        });
    }

    /// <summary>The year's reports that the actor may send and has not sent yet.</summary>
    public async Task<Outcome<ExportedYearlyReports>> ExecuteAllAsync(int year, Func<YearlyReportView, SlipForm> receipt, Actor actor, CancellationToken ct)
    {
        var read = await store.ReadAsync<List<YearlyReportView>>(
            actor,
            async scope =>
            {
                List<YearlyReportView> views = [];
                foreach (var row in (await scope.YearlyRowsAsync(year)).Where(row => row.IsToSend))
                {
                    var view = await ReadYearlyReport.ViewAsync(row.Key, scope);
                    if (!view.IsDone)
                    {
                        return view.Refusal!; // not done
                    }

                    views.Add(view.Value);
                }

                return views;
            },
            ct);
        if (!read.IsDone)
        {
            return read.Refusal!; // not done
        }

        return read.Value is [var first, ..] all
            ? new ExportedYearlyReports(all.Count, pdf.Render(all.SelectMany(view => Sheets(view, receipt)), DocumentFacts.Of(first.Page)).Bytes)
            : new Domain.Commitments.NothingToReport();
    }

    private static IEnumerable<LetterPages> Sheets(YearlyReportView view, Func<YearlyReportView, SlipForm> receipt)
    {
        yield return LetterPaginator.Lay(view.Page, LetterPageOptions.Standard);
        if (view.Receipt is null)
        {
            yield return SlipPaginator.Lay(receipt(view));
        }
    }
}
