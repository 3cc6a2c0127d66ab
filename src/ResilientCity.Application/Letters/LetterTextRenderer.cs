using System.Text;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Letters;

/// <summary>A letter as plain text: its canonical text, as a string or as a UTF-8 file.</summary>
public static class LetterTextRenderer
{
    public static string Render(LetterDocument letter) => CanonicalText.Of(letter);

    public static byte[] RenderFile(LetterDocument letter) => Encoding.UTF8.GetBytes(Render(letter));
}
