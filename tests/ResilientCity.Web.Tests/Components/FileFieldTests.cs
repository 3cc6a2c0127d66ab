using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Tests.Components;

public sealed class FileFieldTests : ComponentTest
{
    [Theory]
    [InlineData("通知.pdf", 5, null)]
    [InlineData("通知.PDF", 5, null)]
    [InlineData("通知.exe", 5, "“通知.exe”不是可用的文件类型，请选 .pdf。")]
    [InlineData("通知.pdf", 0, "“通知.pdf”是空文件，请另选。")]
    [InlineData("通知.pdf", 2000, "“通知.pdf”有 2 KB，超过上限 1 KB，请另选。")]
    public void File_Chosen_IsTakenOrRefusedWithItsReason(string name, int size, string? reason)
    {
        IBrowserFile? taken = null;
        var field = Render<FileField>(p => p.Add(f => f.Label, "扫描件").Add(f => f.Extensions, [".pdf"]).Add(f => f.MaxBytes, 1024)
            .Add(f => f.FileChosen, file => taken = file));

        field.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(new byte[size], name));

        if (reason is null)
        {
            taken.ShouldNotBeNull().Name.ShouldBe(name);
            field.FindAll("[role=alert]").ShouldBeEmpty();
        }
        else
        {
            taken.ShouldBeNull();
            field.Find("[role=alert]").TextContent.Trim().ShouldBe(reason);
        }
    }
}
