using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>Lines of all test letters in any order, cut anywhere: nothing is thrown and nothing is lost.</summary>
public sealed class LetterShuffleTests
{
    private const int Rounds = 200;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void LinesInAnyOrder_AreReadWithoutLoss(int seed)
    {
        var lines = LetterFile.Names.SelectMany(name => LetterFile.Text(name).Split('\n')).Where(line => line.Trim().Length > 0).ToList();
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var text = string.Join('\n', Enumerable.Range(0, random.Next(1, 40)).Select(_ => Cut(lines[random.Next(lines.Count)])));

            var reading = LetterReader.Read(text);

            if (reading.Kind is not LetterKind.Table)
            {
                LetterFile.WithoutSpace(LetterTextRenderer.Render(reading.Document)).ShouldBe(LetterFile.WithoutLeftOut(text, reading));
            }

            var source = text.Split('\n');
            reading.Places.ToList().FindAll(place => place.Start < 0 || place.Length <= 0 || place.Start + place.Length > source[place.Line - 1].Length).ShouldBeEmpty();
        }

        string Cut(string line) => random.Next(6) == 0 ? line[..random.Next(line.Length)] : line;
    }
}
