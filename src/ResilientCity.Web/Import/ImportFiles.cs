using Microsoft.AspNetCore.Components.Forms;
using ResilientCity.Application.Import;

namespace ResilientCity.Web.Import;

/// <summary>Reads what was uploaded; a transfer that breaks off is told like any other fault of a file.</summary>
internal static class ImportFiles
{
    public const int MostFiles = 500;

    public static async Task<LetterFileText> ReadAsync(IBrowserFile file, CancellationToken ct)
    {
        if (file.Size > ImportLimits.FileBytes)
        {
            return new(null, new(LetterFileFault.TooLarge, file.Name));
        }

        try
        {
            await using var stream = file.OpenReadStream(ImportLimits.FileBytes, ct);
            return await LetterFileReader.ReadAsync(stream, file.Name, ct);
        }
        catch (IOException)
        {
            return new(null, new(LetterFileFault.Broken, file.Name));
        }
    }

    public static async Task<ProposalList> ReadListAsync(IBrowserFile file, CancellationToken ct)
    {
        if (file.Size > ImportLimits.FileBytes)
        {
            return new() { FileProblem = new(LetterFileFault.TooLarge, file.Name) };
        }

        try
        {
            await using var stream = file.OpenReadStream(ImportLimits.FileBytes, ct);
            return await ProposalListReader.ReadAsync(stream, file.Name, ct);
        }
        catch (IOException)
        {
            return new() { FileProblem = new(LetterFileFault.Broken, file.Name) };
        }
    }
}
