using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace ResilientCity.Web.Tests.Endpoints;

/// <summary>The list as a workbook holds what its reader may see, and no more.</summary>
public sealed class ExportEndpointTests(TestSite site)
{
    [Fact]
    public async Task Export_NotSignedIn_LeadsToSignIn()
    {
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync("/cases/export.xlsx", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.PathAndQuery.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Export_SignedIn_IsADownloadOfAWorkbook()
    {
        using var committee = await site.SignInAsync("committee");

        using var answer = await committee.GetAsync("/cases/export.xlsx", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..2].ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task Export_ByEachReader_HasTheRowsOfHisOwnList()
    {
        var all = await RowsAsync("committee", "");
        var ofOneAgency = await RowsAsync("zjw", "");
        var ofADelegate = await RowsAsync("delegate", "");

        all.ShouldBeGreaterThan(ofOneAgency);
        ofOneAgency.ShouldBeGreaterThan(0);
        ofADelegate.ShouldBeLessThan(all);
        (await RowsAsync("committee", "?stage=Replied")).ShouldBeLessThan(all);
    }

    private async Task<int> RowsAsync(string user, string query)
    {
        using var client = await site.SignInAsync(user);
        await using var workbook = await client.GetStreamAsync("/cases/export.xlsx" + query);
        using var copy = new MemoryStream();
        await workbook.CopyToAsync(copy);
        using var parts = new ZipArchive(copy, ZipArchiveMode.Read);
        using var sheet = new StreamReader(parts.Entries.First(entry => entry.FullName.Contains("worksheets/sheet1", StringComparison.Ordinal)).Open());
        return Regex.Count(await sheet.ReadToEndAsync(), "<(x:)?row[ >]") - 1; // the first is the head
    }
}
