using Microsoft.AspNetCore.Http.Metadata;
using ResilientCity.Application.Import;

namespace ResilientCity.Web.Verification;

/// <summary>How much may be sent to the page at most: one file that is still read, and its form. More is answered by 413 and not taken in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadBoundsAttribute : Attribute, IFormOptionsMetadata, IRequestSizeLimitMetadata
{
    public const long MegaBytes = ImportLimits.FileBytes / (1024 * 1024);

    private const long Form = 16 * 1024;

    public long? MaxRequestBodySize => ImportLimits.FileBytes + Form;

    public long? MultipartBodyLengthLimit => ImportLimits.FileBytes + Form;

    public bool? BufferBody => null;

    public int? MemoryBufferThreshold => null;

    public long? BufferBodyLengthLimit => null;

    public int? ValueCountLimit => 8;

    public int? KeyLengthLimit => null;

    public int? ValueLengthLimit => (int)Form;

    public int? MultipartBoundaryLengthLimit => null;

    public int? MultipartHeadersCountLimit => null;

    public int? MultipartHeadersLengthLimit => null;
}
