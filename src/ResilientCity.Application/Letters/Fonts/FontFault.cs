namespace ResilientCity.Application.Letters.Fonts;

/// <summary>Why a font file is not used.</summary>
public enum FontFault
{
    /// <summary>No font, or cut off.</summary>
    Damaged,

    /// <summary>Outlines in PostScript form (CFF): only TrueType outlines can be put into a PDF here.</summary>
    PostScriptOutlines,

    /// <summary>Its maker forbids embedding.</summary>
    EmbeddingForbidden,
}
