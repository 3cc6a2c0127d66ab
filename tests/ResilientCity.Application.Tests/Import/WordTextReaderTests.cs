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
    public void EmptyDocument_SaysThatThereIsNoText() =>
        LetterFileReader.Read(WordFile.Of(new Paragraph()), "a.docx").Problem!.Fault.ShouldBe(LetterFileFault.NoTextInside);
}
