using ResilientCity.Application.Replies;

namespace ResilientCity.Application.Tests.Replies;

public sealed class TextComparisonTests
{
    [Fact]
    public void Compare_ChineseSentence_MarksTheCharactersThatChanged() =>
        Marked("全市已建成避难场所三十处。", "全市已改造避难场所三百处。")
            .ShouldBe("全市已[-建成-]{+改造+}避难场所三[-十-]{+百+}处。");

    [Fact]
    public void Compare_Numbers_ChangeAsAWhole() =>
        Marked("投入2022万元。", "投入2025万元。").ShouldBe("投入[-2022-]{+2025+}万元。");

    [Fact]
    public void Compare_ParagraphAddedBeforeAChangedOne_PairsTheAlike() =>
        Marked("第一段说的是排水。", "新加的一段完全不同内容。\n第一段说的是排涝。")
            .ShouldBe("{+新加的一段完全不同内容。+}\n第一段说的是排[-水-]{+涝+}。");

    [Fact]
    public void Compare_CharactersBeyondTheBasicPlane_AreNeverCut() =>
        Marked("姓名𠮷田。", "姓名𠮾田。").ShouldBe("姓名[-𠮷-]{+𠮾+}田。");

    [Fact]
    public void Compare_SameText_HasNoChange() =>
        TextComparison.Compare("甲\n乙\n", "甲\n乙\n").ShouldAllBe(line => !line.IsChanged);

    [Fact]
    public void Compare_VeryLongTexts_TakesNoLong()
    {
        var before = string.Concat(Enumerable.Range(0, 30_000).Select(i => (char)(0x4E00 + (i * 7 % 5000))));
        var after = string.Concat(Enumerable.Range(0, 30_000).Select(i => (char)(0x4E00 + (i * 11 % 5000))));

        TextComparison.Compare(before, after).ShouldNotBeEmpty();
    }

    private static string Marked(string before, string after) => string.Join('\n', TextComparison.Compare(before, after).Select(line =>
        string.Concat(line.Pieces.Select(piece => piece.Kind switch
        {
            PieceKind.Deleted => $"[-{piece.Text}-]",
            PieceKind.Inserted => $"{{+{piece.Text}+}}",
            _ => piece.Text,
        }))));
}
