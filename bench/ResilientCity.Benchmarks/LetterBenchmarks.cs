using System.Globalization;
using BenchmarkDotNet.Attributes;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Fonts;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Application.Letters.Word;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Benchmarks;

/// <summary>Letters as files, each laid out anew. Targets: Word 50 ms, PDF 150 ms, 200 letters 20 s.</summary>
public class LetterBenchmarks
{
    private readonly LetterDocument letter = BenchmarkLetter.Create();
    private readonly LetterPdf pdf = new(new LetterFonts(new LetterFontSettings(null)));

    [Benchmark]
    public int Pages() => LetterPaginator.Lay(letter).Pages.Count;

    [Benchmark]
    public int Word() => LetterWord.Render(LetterPaginator.Lay(letter), DocumentFacts.Of(letter)).Length;

    [Benchmark]
    public int Pdf() => pdf.Render(LetterPaginator.Lay(letter), DocumentFacts.Of(letter)).Bytes.Length;

    [Benchmark]
    public long TwoHundredPdfs() => Enumerable.Range(1, 200).Sum(i =>
    {
        var addressed = letter with { Salutation = string.Create(CultureInfo.InvariantCulture, $"第{i}位代表：") };
        return (long)pdf.Render(LetterPaginator.Lay(addressed), DocumentFacts.Of(addressed)).Bytes.Length;
    });
}
