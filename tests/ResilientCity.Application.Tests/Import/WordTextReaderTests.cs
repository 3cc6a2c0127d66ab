using DocumentFormat.OpenXml.Vml;
using DocumentFormat.OpenXml.Wordprocessing;
using ResilientCity.Application.Import;
using ResilientCity.Application.Tests.Letters;

namespace ResilientCity.Application.Tests.Import;

public sealed class WordTextReaderTests
{
    [Fact]
    public void Letter_AsWordDocument_ReadsLikeItsText()
    {
        var text = LetterFile.Text("01-five-sections");

        var read = LetterFileReader.Read(WordFile.OfLines(text), "答复函.docx");

        read.IsRead.ShouldBeTrue();
        LetterReader.Read(read.Text!).Document.ShouldBe(LetterReader.Read(text).Document);
    }

    [Fact]
    public void AutomaticNumbers_AreWrittenOutAndRestartBelow()
    {
        var bytes = WordFile.Of(
            WordFile.Numbered("摸清底数", 0), WordFile.Line("正文。"), WordFile.Numbered("甲", 1), WordFile.Numbered("乙", 1), WordFile.Numbered("加强演练", 0), WordFile.Numbered("丙", 1));

        LetterFileReader.Read(bytes, "a.docx").Text.ShouldBe("一、摸清底数\n正文。\n（一）甲\n（二）乙\n二、加强演练\n（一）丙");
    }

    [Fact]
    public void TablesBreaksAndDeletions_BecomePlainLines()
    {
        var table = new Table(new TableRow(new TableCell(WordFile.Line("编号")), new TableCell(WordFile.Line("0312"), WordFile.Line("续行"))));
        var paragraph = new Paragraph(
            new Run(new Text("上"), new Break(), new Text("下")),
            new DeletedRun(new Run(new DeletedText("删"))),
            new InsertedRun(new Run(new Text("增"))));

        LetterFileReader.Read(WordFile.Of(table, paragraph), "a.docx").Text.ShouldBe("编号\t0312\n续行\n上\n下增");
    }

    [Fact]
    public void TrackedChanges_CountAsAccepted()
    {
        var joined = WordFile.Line("甲段");
        joined.ParagraphProperties = new ParagraphProperties(new ParagraphMarkRunProperties(new Deleted()));
        var row = new TableRow(new TableRowProperties(new Deleted()), new TableCell(WordFile.Line("删去的行")));
        var moved = new Paragraph(new MoveFromRun(new Run(new Text("旧处"))), new MoveToRun(new Run(new Text("新处"))));

        LetterFileReader.Read(WordFile.Of(joined, WordFile.Line("接乙段"), new Table(row, new TableRow(new TableCell(WordFile.Line("留下的行")))), moved), "a.docx").Text
            .ShouldBe("甲段接乙段\n留下的行\n新处");
    }

    [Fact]
    public void HiddenTextReadingsAndFieldCodes_AreLeftOut()
    {
        var paragraph = new Paragraph(
            new Run(new RunProperties(new Vanish()), new Text("藏")),
            new Run(new FieldCode(" PAGE ")),
            new Run(new Ruby(new RubyContent(new Run(new Text("zhào"))), new RubyBase(new Run(new Text("曌"))))),
            new Run(new SymbolChar { Font = "Wingdings", Char = "F0FE" }),
            new Run(new Text("见")));

        LetterFileReader.Read(WordFile.Of(paragraph), "a.docx").Text.ShouldBe("曌☑见");
    }

    [Fact]
    public void HeadOfTheFirstPage_ComesFirstAndItsFootLast() =>
        LetterFileReader.Read(WordFile.WithMargins("云山市应急管理局", "抄送：市人大常委会。", WordFile.Line("正文。")), "a.docx").Text
            .ShouldBe("云山市应急管理局\n正文。\n抄送：市人大常委会。");

    [Fact]
    public void TextBox_IsReadOnceWhereItStands()
    {
        var box = new TextBoxContent(WordFile.Line("（A）类"));
        var paragraph = new Paragraph(new Run(new Picture(new Shape(new TextBox(box)))), new Run(new Text("云山市应急管理局")));

        LetterFileReader.Read(WordFile.Of(paragraph), "a.docx").Text.ShouldBe("（A）类\n云山市应急管理局");
    }

    [Fact]
    public void SecondList_ToldToBeginAnew_BeginsWithOne()
    {
        var bytes = WordFile.Of(WordFile.Numbered("甲", 0), WordFile.Numbered("乙", 0), WordFile.Numbered("丙", 0, WordFile.RestartedList), WordFile.Numbered("丁", 0, WordFile.RestartedList));

        LetterFileReader.Read(bytes, "a.docx").Text.ShouldBe("一、甲\n二、乙\n一、丙\n二、丁");
    }

    [Fact]
    public void EmptyDocument_SaysThatThereIsNoText() =>
        LetterFileReader.Read(WordFile.Of(new Paragraph()), "a.docx").Problem!.Fault.ShouldBe(LetterFileFault.NoTextInside);
}
