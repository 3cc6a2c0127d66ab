using System.Collections.ObjectModel;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Proposals;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Import;

/// <summary>Reads a letter and says what importing it would do. <paramref name="Chosen"/>: the case that somebody named.</summary>
/// <param name="Corrections">What a person corrected, see <see cref="LetterCorrections"/>.</param>
public sealed record PreviewLetterRequest(string Text, CaseId? Chosen = null, IReadOnlyDictionary<string, string>? Corrections = null)
{
    internal LetterReading Reading => LetterCorrections.Apply(LetterReader.Read(Text), Corrections ?? ReadOnlyDictionary<string, string>.Empty);
}

/// <inheritdoc cref="PreviewLetterRequest"/>
public sealed class PreviewLetter(CaseStore store)
{
    public Task<Outcome<ImportPreview>> ExecuteAsync(PreviewLetterRequest request, Actor actor, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(request.Text) ? Task.FromResult<Outcome<ImportPreview>>(new FieldMissing("LetterText"))
        : request.Text.Length > ImportLimits.LetterCharacters
            ? Task.FromResult<Outcome<ImportPreview>>(new TextTooLong("LetterText", request.Text.Length, ImportLimits.LetterCharacters))
        : store.ReadAsync<ImportPreview>(actor, scope => PreviewAsync(scope, request.Reading, request.Chosen), ct);

    private static async Task<Outcome<ImportPreview>> PreviewAsync(ReadScope scope, LetterReading reading, CaseId? chosen)
    {
        var agencies = await AgencyRoll.ReadAsync(scope);
        var plan = await new LetterPlanner(scope, reading, agencies).PlanAsync(chosen);
        var preview = new ImportPreview
        {
            Reading = reading,
            Candidates = plan.Candidates,
            Target = plan.Target,
            Effect = plan.Effect,
            Refusal = plan.Refusal,
        };
        return plan.Effect is ImportEffect.NewProposal or ImportEffect.NewCase ? await WithNewAsync(preview, plan, scope, agencies) : preview;
    }

    private static async Task<ImportPreview> WithNewAsync(ImportPreview preview, LetterPlan plan, ReadScope scope, AgencyRoll agencies)
    {
        var reading = preview.Reading;
        var names = reading.Addressees.ToList();
        var known = await scope.Db.Delegates.Where(one => names.Contains(one.Name)).Select(one => one.Name).ToListAsync(scope.Ct);
        return preview with
        {
            Stage = ImportedFacts.StageOf(reading),
            Mode = await scope.EntryModeAsync(),
            NewSession = plan.Session is null
                ? CaseReference.SessionName(reading.Congress ?? "", SessionNames.Stored(reading.Session), LetterPlanner.YearOf(reading, scope.Today))
                : null,
            NewAgencies = [.. reading.Agencies.Take(1).Concat(reading.CoHandlingAgencies).Where(name => agencies.Find(name) is null).Distinct()],
            NewDelegates = [.. names.Except(known)],
        };
    }
}
