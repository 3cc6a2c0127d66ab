using ResilientCity.Domain.Cases;
using ResilientCity.Web.Cases;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Cases;

public sealed class HistoryWordsTests : ComponentTest
{
    [Theory]
    [InlineData("023-00000001", "023-00000009", "更正识别的联系电话：023-00000001 → 023-00000009")]
    [InlineData(null, "023-00000009", "更正识别的联系电话：（空） → 023-00000009")]
    public void Change_CorrectedBeforeAnImport_SaysWhatWasReadAndWhatWasConfirmed(string? before, string? after, string words) =>
        HistoryWords.Change(new FieldChange(FieldChange.Read + "contactPhone", before, after)).ShouldBe(words);
}
