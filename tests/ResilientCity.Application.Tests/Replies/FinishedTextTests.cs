using ResilientCity.Application.Import;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Replies.Finished;
using ResilientCity.Application.Tests.Letters;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Tests.Replies;

/// <summary>A finished letter's text against the signed text: what counts as a difference, and what does not.</summary>
public sealed class FinishedTextTests
{
    private static readonly LetterDocument Numbered = LetterReader.Read(LetterFile.Text("01-five-sections")).Document;
    private static readonly LetterDocument Signed = Numbered with { DocumentNumber = null, Date = null, DateText = null };

    [Fact]
    public void Compare_SameWordsInOtherLines_AreTheSame()
    {
        var text = CanonicalText.Of(Numbered);
        var broken = string.Join('\n', text.Chunk(19).Select(line => new string(line))).Insert(400, "\n— 2 —\n");

        FinishedText.Compare(Numbered, broken).IsSame.ShouldBeTrue();
    }

    [Fact]
    public void Compare_OneCharacterChanged_ShowsItInItsParagraph()
    {
        var paragraph = Numbered.Sections[1].Paragraphs[0];
        var changed = CanonicalText.Of(Numbered).Replace(paragraph, "也" + paragraph[1..^3] + paragraph[^1], StringComparison.Ordinal);

        var line = FinishedText.Compare(Numbered, changed).Lines.ShouldHaveSingleItem();

        string.Concat(line.Pieces.Where(piece => piece.Kind is PieceKind.Inserted).Select(piece => piece.Text)).ShouldBe("也");
        string.Concat(line.Pieces.Where(piece => piece.Kind is PieceKind.Deleted).Select(piece => piece.Text)).ShouldBe(paragraph[0] + paragraph[^3..^1]);
    }

    [Fact]
    public void Compare_NumberAndDateGivenAfterSigning_AreSetAside()
    {
        var compared = FinishedText.Compare(Signed, CanonicalText.Of(Numbered));

        compared.Lines.ShouldBeEmpty();
        compared.SetAside.Select(one => one.Kind).ShouldBe([SetAsideKind.Date, SetAsideKind.DocumentNumber], ignoreOrder: true);
    }

    [Fact]
    public void Compare_AnotherNumberThanTheLetters_Differs()
    {
        var other = CanonicalText.Of(Numbered).Replace(Numbered.DocumentNumber!, "云应急函〔2023〕999号", StringComparison.Ordinal);

        FinishedText.Compare(Numbered, other).Lines.ShouldHaveSingleItem();
    }

    [Fact]
    public void Compare_HeadPartsInAnotherOrderAndPrintedLetterhead_AreTheSame()
    {
        var lines = CanonicalText.Of(Numbered).Split('\n').ToList();
        var head = lines.FindIndex(line => line == Numbered.Salutation);
        var turned = string.Join('\n', lines.Take(head).Reverse().OrderBy(line => Numbered.TitleLines.Contains(line)).ThenBy(line => Numbered.TitleLines.ToList().IndexOf(line)).Concat(lines.Skip(head)));

        FinishedText.Compare(Numbered, turned).Lines.ShouldBeEmpty();
    }

    [Fact]
    public void Compare_ImprintAtTheEnd_IsSetAside()
    {
        var compared = FinishedText.Compare(Numbered, CanonicalText.Of(Numbered) + "云山市应急管理局办公室　2023年4月7日印发\n");

        compared.Lines.ShouldBeEmpty();
        compared.SetAside.ShouldHaveSingleItem().Kind.ShouldBe(SetAsideKind.Imprint);
    }

    [Fact]
    public void Compare_VerificationCodeBelowTheFirstPage_IsSetAside()
    {
        var compared = FinishedText.Compare(Numbered, CanonicalText.Of(Numbered).Insert(420, "\n核验码 2345-6789-ABCD\n"));

        compared.Lines.ShouldBeEmpty();
        compared.SetAside.ShouldBe([new SetAside(SetAsideKind.VerificationCode, "2345-6789-ABCD")]);
    }

    [Fact]
    public void Compare_ParagraphLeftOut_IsShownAsAWhole()
    {
        var paragraph = Numbered.Sections[2].Paragraphs[^1];

        var lines = FinishedText.Compare(Numbered, CanonicalText.Of(Numbered).Replace(paragraph + "\n", "", StringComparison.Ordinal)).Lines;

        string.Concat(lines.SelectMany(line => line.Pieces).Where(piece => piece.Kind is PieceKind.Deleted).Select(piece => piece.Text))
            .ShouldBe(string.Concat(paragraph.Where(c => !char.IsWhiteSpace(c))));
    }

    [Fact]
    public void Compare_AnotherLetterAltogether_IsQuickAndDiffers()
    {
        var other = LetterReader.Read(LetterFile.Text("02-two-delegates-no-label-marks")).Document;

        FinishedText.Compare(Numbered, string.Concat(Enumerable.Repeat(CanonicalText.Of(other), 20))).IsSame.ShouldBeFalse();
    }
}
