using Bunit;
using ResilientCity.Application.Attachments;
using ResilientCity.Domain;
using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Tests.Components;

public sealed class UploadFieldTests : ComponentTest
{
    private AttachmentId? value;

    [Fact]
    public async Task Upload_Finished_ShowsTheFileAndGivesItsId()
    {
        var field = Field();

        var url = await field.InvokeAsync(() => field.Instance.ChooseAsync("回执 1.pdf", 2048));
        await field.InvokeAsync(() => field.Instance.Progress(40));

        url.ShouldNotBeNull().ShouldStartWith("/api/attachments?name=%E5%9B%9E%E6%89%A7%201.pdf&purpose=Receipt&command=");
        field.Instance.IsUploading.ShouldBeTrue();
        field.Find("progress").GetAttribute("value").ShouldBe("40");
        await field.InvokeAsync(() => field.Instance.FinishAsync(7, "回执 1.pdf"));
        value.ShouldBe(new AttachmentId(7));
        field.Find("[role=status]").TextContent.ShouldContain("已上传：回执 1.pdf（2 KB）");
    }

    [Theory]
    [InlineData("回执.exe", 10)]
    [InlineData("回执.pdf", 0)]
    [InlineData("回执.pdf", 21 * 1024 * 1024)]
    public async Task Upload_OfWhatCannotBeTaken_IsNotSentAndSaysWhy(string name, long size)
    {
        var field = Field();

        (await field.InvokeAsync(() => field.Instance.ChooseAsync(name, size))).ShouldBeNull();

        field.Find("[role=alert]").TextContent.ShouldContain(name);
        field.Instance.IsUploading.ShouldBeFalse();
    }

    [Fact]
    public async Task Upload_Refused_SaysTheServersReasonAndGivesNothing()
    {
        var field = Field();
        await field.InvokeAsync(() => field.Instance.ChooseAsync("回执.pdf", 10));

        await field.InvokeAsync(() => field.Instance.Fail("内容不是 .pdf 文件"));

        field.Find("[role=alert]").TextContent.ShouldContain("内容不是 .pdf 文件");
        value.ShouldBeNull();
    }

    private IRenderedComponent<UploadField> Field() => Render<UploadField>(p => p
        .Add(f => f.Label, "扫描件")
        .Add(f => f.Purpose, AttachmentPurpose.Receipt)
        .Add(f => f.ValueChanged, (AttachmentId? id) => value = id));
}
