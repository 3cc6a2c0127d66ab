using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Letters;

/// <summary>What a file says about itself.</summary>
/// <param name="Title">Shown by readers as the window's title.</param>
/// <param name="Author">The agency.</param>
/// <param name="Date">The letter's date; the file has no other.</param>
public sealed record DocumentFacts(string Title, string? Author, DateOnly? Date)
{
    public static DocumentFacts Of(LetterDocument letter) =>
        new(letter.Title ?? letter.DocumentNumber ?? "", letter.Agencies.Concat(letter.SignatureAgencies).FirstOrDefault(), letter.Date);
}
