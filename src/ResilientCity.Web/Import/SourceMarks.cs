using ResilientCity.Application.Import;

namespace ResilientCity.Web.Import;

/// <summary>A stretch of a source line: plain, or the words of a field. <paramref name="IsHere"/>: of the field that is looked at.</summary>
internal sealed record SourceStretch(string Text, FieldPlace? Place, bool IsHere);

/// <summary>Cuts a line of the source where fields begin and end.</summary>
internal static class SourceMarks
{
    /// <summary>Where places lie in one another, the field that is looked at is shown, else the shortest.</summary>
    public static IReadOnlyList<SourceStretch> Stretches(string line, IReadOnlyList<FieldPlace> places, string? field)
    {
        int[] cuts = [.. places.SelectMany(place => new[] { place.Start, place.Start + place.Length }).Append(0).Append(line.Length).Where(cut => cut >= 0 && cut <= line.Length).Distinct().Order()];
        var stretches = new List<SourceStretch>();
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var (start, end) = (cuts[i], cuts[i + 1]);
            var over = places.Where(place => place.Start <= start && place.Start + place.Length >= end).OrderBy(place => place.Field == field ? 0 : 1).ThenBy(place => place.Length).FirstOrDefault();
            stretches.Add(new(line[start..end], over, over is not null && over.Field == field));
        }

        return stretches;
    }
}
