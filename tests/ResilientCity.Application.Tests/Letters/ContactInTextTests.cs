using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>The contact that a sentence of the letter names: it is read, and the sentence stays where it stands.</summary>
public sealed class ContactInTextTests
{
    private const string Above = "白石市水务局关于市六届人大二次会议第0123号建议的答复\n王小川代表：\n您提出的《关于治理内涝的建议》（第0123号）收悉，现答复如下：\n一、加大投入\n安排资金一亿元。\n二、强化监管\n开展绩效评价。\n";

    private static LetterReading Read(string text)
    {
        var source = Above + text + "\n白石市水务局\n2023年5月6日\n";
        var reading = LetterReader.Read(source);
        reading.Problems.ShouldNotContain(problem => problem.Reason == ProblemReason.NotKept);
        LetterFile.WithoutSpace(LetterTextRenderer.Render(reading.Document)).ShouldBe(LetterFile.WithoutSpace(source));
        return reading;
    }

    private static bool IsOfContact(LetterProblem problem) => problem.Field is FieldName.ContactPerson or FieldName.ContactPhone or FieldName.Text;

    [Theory]
    [InlineData("感谢您的支持。如有疑问，请与我局排水科联系，联系人：金示例，联系电话：0000-5556666。")]
    [InlineData("如有疑问，请与我局联系，联系人：金示例，联系电话：0000-5556666。\n感谢您的支持。")]
    [InlineData("如对以上答复有不同意见，请与我局排水科联系（联系人：金示例，电话：0000-5556666）。\n感谢您的支持。")]
    [InlineData("如有疑问，请与我局联系。联系人：金示例；电话：0000-5556666。感谢您的支持。\n特此答复。")]
    [InlineData("感谢您的支持。如有疑问，请与我局联系，联系人：排水科 金示例，电话：0000-5556666。\n特此答复。")]
    public void InTheClosing_IsRead_AndTheSentenceStays(string closing)
    {
        var reading = Read(closing);

        (reading.ContactPerson, reading.ContactPhone).ShouldBe(("金示例", "0000-5556666"));
        reading.Document.Closing.ShouldBe(closing.Split('\n'));
        reading.Places.Count(place => place.Field is FieldName.ContactPerson or FieldName.ContactPhone).ShouldBe(2);
        reading.Problems.ShouldNotContain(problem => IsOfContact(problem));
    }

    [Theory]
    [InlineData("（联系人：金示例，联系电话：0000-5556666）")]
    [InlineData("联系人：金示例，联系电话：0000-5556666。")]
    [InlineData("您若需要了解更多情况，请与我局联系，联系人：金示例，联系电话：0000-5556666。")]
    public void InTheParagraphBeforeTheClosing_IsRead_AndTheParagraphStays(string paragraph)
    {
        var reading = Read(paragraph + "\n感谢您的支持。");

        (reading.ContactPerson, reading.ContactPhone).ShouldBe(("金示例", "0000-5556666"));
        reading.Document.Sections[^1].Paragraphs.ShouldBe(["开展绩效评价。", paragraph]);
        reading.Problems.ShouldNotContain(problem => IsOfContact(problem));
    }

    [Fact]
    public void NumberAlone_IsRead_AndThePersonIsMissing()
    {
        var reading = Read("专此答复，联系电话：0000-5556666。\n感谢您的支持。");

        (reading.ContactPerson, reading.ContactPhone).ShouldBe((null, "0000-5556666"));
        reading.Problems.Where(IsOfContact).ShouldBe([new LetterProblem(FieldName.ContactPerson, ProblemReason.Missing, null)]);
    }

    [Fact]
    public void NameThatStandsEarlierToo_IsPlacedBehindItsLabel()
    {
        var reading = Read("感谢金示例等同志的支持。如有疑问，请与我局联系，联系人：金示例，联系电话：0000-5556666。\n特此答复。");

        reading.Places.Single(place => place.Field == FieldName.ContactPerson).Start.ShouldBe("感谢金示例等同志的支持。如有疑问，请与我局联系，联系人：".Length);
    }

    [Fact]
    public void SecondContact_IsReported()
    {
        var reading = Read("如有疑问，请与我局联系（联系人：金示例，电话：0000-5556666）。\n施工事宜请与排水公司联系（联系人：何示例，电话：0000-5557777）。\n感谢您的支持。");

        reading.ContactPerson.ShouldBe("金示例");
        reading.Problems.ShouldContain(problem => problem.Field == FieldName.ContactPerson && problem.Reason == ProblemReason.Several);
    }

    [Theory]
    [InlineData("请填写回执并寄市人大常委会代表工委，联系人：何示例，联系电话：0000-5556666。\n感谢您的支持。")]
    [InlineData("请将《征询意见表》反馈市政府督查室（联系电话：0000-5556666）。\n感谢您的支持。")]
    [InlineData("推行河长公示，监督电话：0000-5556666。\n感谢您的支持。")]
    [InlineData("公布应急队伍名单，联系电话：0000-5556666。\n感谢您的支持。")]
    [InlineData("如有疑问，请与我局联系，联系人：金示例将与您对接并上门听取意见。\n感谢您的支持。")]
    public void WhatMayBeSomebodyElses_IsLeft_AndTheContactIsMissing(string text)
    {
        var reading = Read(text);

        (reading.ContactPerson, reading.ContactPhone).ShouldBe((null, null));
        reading.Problems.Count(problem => IsOfContact(problem) && problem.Reason == ProblemReason.Missing).ShouldBe(2);
    }

    [Fact]
    public void ContactOfTheFoot_IsTheLetters()
    {
        var reading = LetterReader.Read(Above + "如有疑问，请与我局联系，联系人：金示例，联系电话：0000-5556666。\n特此答复。\n白石市水务局\n2023年5月6日\n联系人：李示例　联系电话：0000-1234567");

        (reading.ContactPerson, reading.ContactPhone).ShouldBe(("李示例", "0000-1234567"));
    }
}
