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
    private readonly Dictionary<int, LetterDocument> longer = new()
    {
        [10_000] = BenchmarkLetter.Create(10_000),
        [30_000] = BenchmarkLetter.Create(30_000),
    };

    private readonly LetterPdf pdf = new(new LetterFonts(new LetterFontSettings(null)));

    [Benchmark]
    public int Pages() => LetterPaginator.Lay(letter).Pages.Count;

    /// <summary>What the preview does after a keystroke. Target: 20 ms for a letter of 10,000 characters.</summary>
    [Benchmark]
    [Arguments(10_000)]
    [Arguments(30_000)]
    public int PreviewOf(int characters) => LetterPaginator.Lay(longer[characters]).Pages.Count;

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
