using ResilientCity.Domain.Letters;

namespace ResilientCity.Domain.Tests.Letters;

public sealed class ChineseDateTests
{
    [Theory]
    [InlineData("2022年4月7日", 2022, 4, 7)]
    [InlineData("2022 年 04 月 07 日", 2022, 4, 7)]
    [InlineData("２０２２年４月７日", 2022, 4, 7)]
    [InlineData("二○一九年七月十日", 2019, 7, 10)]
    [InlineData("二〇二二年十二月三十一日", 2022, 12, 31)]
    [InlineData("二О二一年一月廿日", 2021, 1, 20)]
    [InlineData("2022-4-7", 2022, 4, 7)]
    [InlineData("2022.04.07", 2022, 4, 7)]
    [InlineData("2022年2月29日", 0, 0, 0)]
    [InlineData("2022年 月 日", 0, 0, 0)]
    [InlineData("于2022年4月7日", 0, 0, 0)]
    [InlineData("", 0, 0, 0)]
    public void Parse_Text_GivesTheDayOrNothing(string text, int year, int month, int day) =>
        ChineseDate.Parse(text).ShouldBe(year == 0 ? null : new DateOnly(year, month, day));

    [Fact]
    public void Format_Day_HasNoLeadingZeros() => ChineseDate.Format(new(2022, 4, 7)).ShouldBe("2022年4月7日");

    [Fact]
    public void Numerals_OneToNinetyNine_ComeBack() =>
        Enumerable.Range(1, 99).ShouldAllBe(n => ChineseNumerals.Parse(ChineseNumerals.Format(n)) == n);

    [Theory]
    [InlineData("十一", 11)]
    [InlineData("二十", 20)]
    [InlineData("一百零二", 102)]
    [InlineData("12", 12)]
    [InlineData("两", 2)]
    [InlineData("上", null)]
    [InlineData("一二", null)]
    [InlineData("", null)]
    public void Numerals_Text_GivesTheNumberOrNothing(string text, int? expected) => ChineseNumerals.Parse(text).ShouldBe(expected);

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void Numerals_OutsideTheRange_Throws(int number) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ChineseNumerals.Format(number));
}
