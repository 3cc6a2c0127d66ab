using System.Globalization;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Letters.Pdf;

/// <summary>The structure tree: each letter's title, headings and paragraphs in reading order, each tied to its lines on the pages.</summary>
internal sealed class PdfStructure(PdfFile file)
{
    private readonly int root = file.Reserve();
    private readonly int document = file.Reserve();
    private readonly List<Element> elements = [];
    private readonly List<List<int>> pages = [];
    private readonly Dictionary<int, Element> ofLetter = [];
    private IReadOnlyList<LetterParagraph> paragraphs = [];
    private int page;

    public static string TagOf(LetterParagraph paragraph) => paragraph.Kind switch
    {
        LetterLineKind.Title or LetterLineKind.AppendixTitle => "H1",
        _ when paragraph.HeadingLevel > 0 => string.Create(CultureInfo.InvariantCulture, $"H{paragraph.HeadingLevel + 1}"),
        _ => "P",
    };

    public void Begin(LetterPages letter)
    {
        paragraphs = letter.Paragraphs;
        ofLetter.Clear();
    }

    /// <returns>The page's place in the tree's list of pages.</returns>
    public int BeginPage(int number)
    {
        page = number;
        pages.Add([]);
        return pages.Count - 1;
    }

    /// <returns>The number that ties the next line to its paragraph.</returns>
    public int Mark(int paragraph)
    {
        if (!ofLetter.TryGetValue(paragraph, out var element))
        {
            ofLetter[paragraph] = element = new(file.Reserve(), TagOf(paragraphs[paragraph]));
            elements.Add(element);
        }

        pages[^1].Add(element.Number);
        element.Kids.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/MCR/Pg {page} 0 R/MCID {pages[^1].Count - 1}>>"));
        return pages[^1].Count - 1;
    }

    /// <returns>The root's object number.</returns>
    public int Finish()
    {
        foreach (var element in elements)
        {
            file.Put(element.Number, $"<</Type/StructElem/S/{element.Tag}/P {PdfSyntax.Reference(document)}/K[{string.Join(' ', element.Kids)}]>>");
        }

        file.Put(document, $"<</Type/StructElem/S/Document/P {PdfSyntax.Reference(root)}/K{PdfSyntax.References(elements.Select(one => one.Number))}>>");
        var parents = pages.Select((marks, i) => string.Create(CultureInfo.InvariantCulture, $"{i} {PdfSyntax.References(marks)}"));
        file.Put(root, $"<</Type/StructTreeRoot/K {PdfSyntax.Reference(document)}/ParentTree<</Nums[{string.Join(' ', parents)}]>>>>");
        return root;
    }

    private sealed record Element(int Number, string Tag)
    {
        public List<string> Kids { get; } = [];
    }
}
