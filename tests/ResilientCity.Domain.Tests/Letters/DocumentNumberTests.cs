using ResilientCity.Domain.Letters;

namespace ResilientCity.Domain.Tests.Letters;

public sealed class DocumentNumberTests
{
    [Fact]
    public void Parse_FaultlessNumber_GivesItsParts()
    {
        var number = DocumentNumber.Parse("云应急函〔2022〕62号");

        number.ShouldBe(new DocumentNumber("云应急函", 2022, 62));
        number!.ToString().ShouldBe("云应急函〔2022〕62号");
    }

    [Theory]
    [InlineData("", DocumentNumberFault.Empty)]
    [InlineData("云应急函62号", DocumentNumberFault.NotANumber)]
    [InlineData("〔2022〕62号", DocumentNumberFault.AgencyCodeMissing)]
    [InlineData("云应急函[2022]62号", DocumentNumberFault.WrongBrackets)]
    [InlineData("云应急函【2022】62号", DocumentNumberFault.WrongBrackets)]
    [InlineData("云应急函（2022）62号", DocumentNumberFault.WrongBrackets)]
    [InlineData("云应急函〔2022]62号", DocumentNumberFault.WrongBrackets)]
    [InlineData("云应急函〔2092〕62号", DocumentNumberFault.ImplausibleYear)]
    [InlineData("云应急函〔1022〕62号", DocumentNumberFault.ImplausibleYear)]
    [InlineData("云应急函〔2022〕第62号", DocumentNumberFault.OrdinalWritten)]
    [InlineData("云应急函〔2022〕062号", DocumentNumberFault.LeadingZero)]
    [InlineData("云应急函〔2022〕62", DocumentNumberFault.EndMissing)]
    [InlineData("云应急函〔2022〕 62号", DocumentNumberFault.SpacesOrWideDigits)]
    public void Check_FaultyNumber_NamesTheFault(string text, DocumentNumberFault fault)
    {
        var check = DocumentNumber.Check(text, latestYear: 2030);

        check.IsValid.ShouldBeFalse();
        check.Fault.ShouldBe(fault);
        DocumentNumber.Check(text, latestYear: 2030).Number.ShouldBe(check.Number);
    }

    [Fact]
    public void Check_ReadableButFaulty_StillGivesTheParts() =>
        DocumentNumber.Check("云应急函【2022】第062号").Number.ShouldBe(new DocumentNumber("云应急函", 2022, 62));
}
