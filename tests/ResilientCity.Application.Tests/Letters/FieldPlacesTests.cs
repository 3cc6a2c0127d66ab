using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

public sealed class FieldPlacesTests
{
    public static TheoryData<string> Letters => [.. LetterFile.Names.Where(name => !name.Contains("table", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Field_ReadFromALetter_StandsAtItsPlace(string name)
    {
        var reading = LetterFile.Read(name);
        var lines = LetterFile.Text(name).Split('\n');

        At("mark").ShouldBe(Plain(reading.Document.Mark));
        At("documentNumber").ShouldBe(Plain(reading.Document.DocumentNumber));
        At("title").ShouldBe(Plain(reading.Document.Title));
        At("proposalTitle").ShouldBe(Plain(reading.ProposalTitle));
        At("proposalNumber").ShouldBe(Plain(reading.ProposalNumber));
        At("addressees").ShouldBe(Plain(string.Concat(reading.Addressees)));
        At("coHandlingAgencies").ShouldBe(Plain(string.Concat(reading.CoHandlingAgencies)));
        At("signatory").ShouldBe(Plain(reading.Signatory?.Name));
        At("date").ShouldBe(Plain(reading.Document.DateText));
        At("contactPerson").ShouldBe(Plain(reading.Document.ContactPerson));
        At("contactPhone").ShouldBe(Plain(reading.Document.ContactPhone));
        At("agencies").ShouldBe(Plain(string.Concat(reading.Agencies)));
        reading.Places.Where(place => place.Field == "sections").Select(place => place.Item).Distinct().Count().ShouldBe(reading.Document.Sections.Count);

        string At(string field) => Plain(string.Concat(reading.Places.Where(place => place.Field == field).Select(place => lines[place.Line - 1].Substring(place.Start, place.Length))));
    }

    private static string Plain(string? text) =>
        string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)).Select(c => c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') ? (char)(c - 0xFEE0) : c));
}
