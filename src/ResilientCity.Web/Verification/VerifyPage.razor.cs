using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Verification;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Verification;

/// <summary>The public page: a code typed or in the address, or a file, and one answer. Nothing is kept, nothing else is said.</summary>
public sealed partial class VerifyPage(VerifyCode verifyCode, VerifyFile verifyFile)
{
    private VerificationResult? result;
    private bool isOfFile;
    private string? problem;

    /// <summary>In the address: what a QR code on a letter leads to.</summary>
    [Parameter]
    public string? Code { get; set; }

    [SupplyParameterFromQuery(Name = "code")]
    public string? TypedCode { get; set; }

    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private string? Typed => Code ?? TypedCode;

    protected override async Task OnInitializedAsync()
    {
        if (Context is { Response.HasStarted: false })
        {
            Context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
            Context.Response.Headers.CacheControl = "no-cache, no-store"; // as the form's token sets it, or that would warn
            Context.Response.Headers.Pragma = "no-cache";
        }

        if (Typed is { } typed && Context is not null && !HttpMethods.IsPost(Context.Request.Method))
        {
            result = await verifyCode.ExecuteAsync(typed, Context.RequestAborted);
        }
    }

    private async Task CompareAsync()
    {
        if (Context?.Request is not { HasFormContentType: true } request || request.Form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            problem = VerifyText.NoFile;
            return;
        }

        await using var content = file.OpenReadStream();
        (result, isOfFile) = (await verifyFile.ExecuteAsync(content, Path.GetFileName(file.FileName), request.HttpContext.RequestAborted), true);
    }
}
