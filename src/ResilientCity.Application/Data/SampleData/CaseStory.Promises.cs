using ResilientCity.Domain.Commitments;

namespace ResilientCity.Application.Data.SampleData;

/// <summary>The promises of the reply, and what became of them.</summary>
internal sealed partial class CaseStory
{
    /// <param name="promise">What the sample says of it.</param>
    /// <param name="today">For dates that are counted from the loading; null where there are none.</param>
    public static CommitmentTerms TermsOf(PromiseText promise, DateOnly? today) => new()
    {
        Measure = promise.Measure,
        Target = promise.Target,
        Unit = promise.Unit,
        DueOn = promise.DueOn is { } on && !(on < today) ? on : promise.DueIn is { } days ? today?.AddDays(days) : null, // loaded after that day: none
        Note = promise.Note,
    };

    public async Task TakePromisesAsync(int ago)
    {
        foreach (var promise in text.Promises)
        {
            Must(one.TakeCommitment(null, promise.Sentence, null, TermsOf(promise, days.Today), On(ago, Officer)).Refusal);
        }

        await SaveAsync();
    }

    public void ReportPromises()
    {
        foreach (var (taken, said) in one.Commitments.Zip(text.Promises))
        {
            foreach (var report in said.Reports ?? [])
            {
                var (entry, act) = (new ProgressEntry(report.Figure, report.Text, null, []), On(report.Ago, Officer));
                Must(report.Done ? one.CloseCommitment(taken.Id, CommitmentState.Done, entry, act) : one.ReportCommitment(taken.Id, entry, act));
            }
        }
    }
}
