using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Letters;

/// <summary>A letter as plain text: its canonical text.</summary>
public static class LetterTextRenderer
{
    public static string Render(LetterDocument letter) => CanonicalText.Of(letter);
}
