using System.Globalization;
using System.Text;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Letters.Pdf;

/// <summary>Writes the drawing commands of one page: rules, lines of text with their structure marks, the page number.</summary>
internal sealed class PdfPageText(PdfFontSet fonts)
{
    /// <summary>Wider gaps, in parts of the size, are taken for spaces by readers that extract text.</summary>
    private const double ReadAsSpace = 0.08;

    private readonly StringBuilder commands = new();

    public override string ToString() => commands.ToString();

    public void Rules(IReadOnlyList<LetterRule> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        commands.Append("/Artifact BMC\n");
        foreach (var colour in rules.GroupBy(rule => rule.Colour))
        {
            Colour(colour.Key);
            foreach (var rule in colour)
            {
                commands.Append(CultureInfo.InvariantCulture, $"{N(rule.X)} {N(LetterGeometry.PageHeight - rule.Y - rule.Thickness)} {N(rule.Length)} {N(rule.Thickness)} re f\n");
            }
        }

        commands.Append("EMC\n");
    }

    public void Line(PositionedLine line, string tag, int mark)
    {
        commands.Append(CultureInfo.InvariantCulture, $"/{tag} <</MCID {mark}>> BDC\n");
        var isStretched = line.Runs.Any(IsStretched);
        if (isStretched)
        {
            commands.Append(CultureInfo.InvariantCulture, $"/Span <</ActualText {PdfSyntax.Text(line.Text)}>> BDC\n");
        }

        foreach (var run in line.Runs)
        {
            Run(run);
        }

        commands.Append(isStretched ? "EMC\nEMC\n" : "EMC\n");
    }

    public void Foot(PositionedRun run)
    {
        commands.Append("/Artifact <</Type/Pagination/Subtype/Footer>> BDC\n");
        Run(run);
        commands.Append("EMC\n");
    }

    public void Note(PositionedRun note)
    {
        commands.Append("/Artifact <</Type/Pagination/Subtype/Header>> BDC\n");
        Run(note);
        commands.Append("EMC\n");
    }

    private void Run(PositionedRun run)
    {
        Colour(run.Colour);
        commands.Append("BT\n");
        var size = LetterGeometry.Millimetres(run.Points);
        PdfFont? current = null;
        var pen = 0.0;
        foreach (var element in run.Elements)
        {
            if (fonts.Glyph(run.Font, run.Text.Substring(element.Start, element.Length), element.HalfCells) is not { } glyph)
            {
                continue;
            }

            var width = glyph.Width * size / 1000;
            var x = element.X + (element.HalfCells == 0 ? 0 : ((element.HalfCells * size / 2) - width) / 2);
            if (glyph.Font != current)
            {
                commands.Append(current is null ? "" : ">] TJ\n");
                commands.Append(CultureInfo.InvariantCulture, $"/{glyph.Font.Resource} {PdfSyntax.Number(run.Points)} Tf 1 0 0 1 {N(x)} {N(LetterGeometry.PageHeight - run.Baseline)} Tm [<");
                (current, pen) = (glyph.Font, x);
            }

            var back = Math.Round((pen - x) / size * 1000, 1);
            if (Math.Abs(back) >= 0.1)
            {
                commands.Append(CultureInfo.InvariantCulture, $">{back:0.#}<");
            }

            commands.Append(CultureInfo.InvariantCulture, $"{glyph.Code:X4}");
            pen = pen - (back * size / 1000) + width;
        }

        commands.Append(current is null ? "ET\n" : ">] TJ\nET\n");
    }

    private static bool IsStretched(PositionedRun run)
    {
        var size = LetterGeometry.Millimetres(run.Points);
        for (var i = 1; i < run.Elements.Count; i++)
        {
            var (before, one) = (run.Elements[i - 1], run.Elements[i]);
            if (one.X - before.X - (before.HalfCells * size / 2) > ReadAsSpace * size && one.HalfCells > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Colour(LetterColour colour) => commands.Append(colour switch
    {
        LetterColour.Red => "1 0 0 rg\n",
        LetterColour.Grey => "0.55 g\n",
        _ => "0 g\n",
    });

    /// <summary>mm as points.</summary>
    private static string N(double millimetres) => PdfSyntax.Number(millimetres / LetterGeometry.MillimetresPerPoint);
}
