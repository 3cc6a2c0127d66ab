using ResilientCity.Domain.Supervision;

namespace ResilientCity.Application.Data.SampleData;

/// <summary>What the committee office did in this year's plan of key supervision.</summary>
internal sealed partial class CaseStory
{
    public void PutUnderKeySupervision(int ago, string leader, string plan) =>
        Must(one.MarkKeySupervision(new KeySupervisionEntry(days.Today.Year, leader, plan, null), On(ago, Committee)));

    public void RecordSupervision(int ago, string form, string people, string what) =>
        Must(one.RecordSupervision(new SupervisionNoteEntry(form, people, what), On(ago, Committee)));
}
