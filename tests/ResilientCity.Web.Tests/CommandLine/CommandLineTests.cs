using System.Text.Json;

namespace ResilientCity.Web.Tests.CommandLine;

/// <summary>The built program, called as a person calls it.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Letter = """
        云山市应急管理局
        云应急函〔2022〕12号
        云山市应急管理局
        关于市三届人大四次会议第0312号
        建议办理情况的答复函
        林知夏代表：
        你提出的《关于完善社区避难点的建议》（第0312号）收悉。经研究，现将办理情况答复如下。
        一、摸清底数
        全市已登记避难点三十处。
        此答复函已经周望舒局长审签。对以上答复你有什么意见，请通过填写回执及时反馈市人大常委会人代工委。
        云山市应急管理局
        2022年5月6日
        联系人：何小满
        联系电话：000-0000000
        邮政编码：000000
        抄送：市人大常委会人代工委。
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("resilientcity-cli-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Help_AnyTime_NamesTheCommandsAndSucceeds()
    {
        var (code, output, _) = await RunAsync("help");

        code.ShouldBe(0);
        output.ShouldContain("account add");
        output.ShouldContain("restore FILE");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("account", "add")]
    [InlineData("account", "list", "--nonsense")]
    [InlineData("backup")]
    public async Task Command_CalledWrongly_ExitsWithTwoAndShowsHelp(params string[] args)
    {
        var (code, _, error) = await RunAsync([.. args, "--data", Path.Combine(folder, "data")]);

        code.ShouldBe(2);
        error.ShouldContain("Usage:");
    }

    /// <summary>It would start a second server over the same data instead, without a word.</summary>
    [Fact]
    public async Task Command_BehindTheOptions_IsRefusedAndStartsNoServer()
    {
        var (code, output, error) = await RunAsync("--data", Path.Combine(folder, "data"), "--sample", "letter", "export", "--case", "0312");

        (code, output).ShouldBe((2, ""));
        error.ShouldContain("'letter'");
        error.ShouldContain("Usage:");
        Directory.Exists(Path.Combine(folder, "data")).ShouldBeFalse();
    }

    [Fact]
    public async Task AccountAdd_TooShortAPassword_IsRefusedWithItsReason()
    {
        var (code, _, error) = await RunAsync("account", "add", "--user", "admin", "--name", "管理员", "--role", "administrator", "--password", "short", "--data", "data");

        code.ShouldBe(1);
        error.ShouldContain("at least 10 characters");
    }

    [Fact]
    public async Task BackupAndRestore_PathsCountedFromWhereOneTyped_GiveTheAccountsBack()
    {
        (await RunAsync("account", "add", "--user", "admin", "--name", "管理员", "--role", "administrator", "--data", "data")).Code.ShouldBe(0);

        (await RunAsync("backup", "copy.zip", "--data", "data")).Code.ShouldBe(0);
        (await RunAsync("backup", "copy.zip", "--data", "data")).Code.ShouldBe(1); // never over another backup
        (await RunAsync("restore", "copy.zip", "--data", "data")).Code.ShouldBe(1); // never over data
        (await RunAsync("restore", "copy.zip", "--data", "new")).Code.ShouldBe(0);

        File.Exists(Path.Combine(folder, "copy.zip")).ShouldBeTrue();
        (await RunAsync("account", "list", "--data", "new")).Output.ShouldContain("管理员");
    }

    [Fact]
    public async Task Restore_OfADamagedBackup_IsRefusedAndChangesNothing()
    {
        await RunAsync("backup", "copy", "--data", "data");
        var store = Path.Combine(folder, "copy", "resilientcity.db");
        var bytes = await File.ReadAllBytesAsync(store, TestContext.Current.CancellationToken);
        Array.Fill(bytes, (byte)0x5A, bytes.Length / 2, bytes.Length / 4);
        await File.WriteAllBytesAsync(store, bytes, TestContext.Current.CancellationToken);

        var (code, _, error) = await RunAsync("restore", "copy", "--data", "new");

        code.ShouldBe(1);
        error.ShouldNotBeEmpty();
        File.Exists(Path.Combine(folder, "new", "resilientcity.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task LetterExport_AnImportedLetter_WritesWordAndPdfFiles()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "letter.txt"), Letter, TestContext.Current.CancellationToken);
        (await RunAsync("letter", "import", "letter.txt", "--yes", "--data", "data")).Error.ShouldBeEmpty();

        (await RunAsync("letter", "export", "--case", "0312", "--format", "pdf", "--data", "data")).Code.ShouldBe(2); // a file needs its name
        (await RunAsync("letter", "export", "--case", "0312", "--format", "pdf", "--out", "0312.pdf", "--data", "data")).Code.ShouldBe(0);
        (await RunAsync("letter", "export", "--case", "0312", "--format", "docx", "--no-head", "--out", "0312.docx", "--data", "data")).Code.ShouldBe(0);
        (await RunAsync("letter", "export", "--case", "0312", "--format", "docx", "--each", "--out", "all.zip", "--data", "data")).Output.ShouldContain("1 letters");

        (await StartOfAsync("0312.pdf")).ShouldBe("%P");
        (await StartOfAsync("0312.docx")).ShouldBe("PK");
        (await StartOfAsync("all.zip")).ShouldBe("PK");
    }

    private async Task<string> StartOfAsync(string file) =>
        System.Text.Encoding.ASCII.GetString(await File.ReadAllBytesAsync(Path.Combine(folder, file), TestContext.Current.CancellationToken), 0, 2);

    [Fact]
    public async Task LetterCheck_SampleCase_WritesItsFindingsAsJsonAndOneThatIsNotThereIsRefused()
    {
        (await RunAsync("sample", "load", "--data", "data")).Code.ShouldBe(0);

        var (code, output, _) = await RunAsync("letter", "check", "--case", "0750", "--json", "--data", "data");

        code.ShouldBe(0);
        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("number").GetString().ShouldBe("0750");
        json.RootElement.GetProperty("findings").EnumerateArray().Select(one => one.GetProperty("code").GetString()).ShouldBe(["contact.missing", "copy.missing"]);
        (await RunAsync("letter", "check", "--case", "9999", "--data", "data")).Code.ShouldBe(1);
        (await RunAsync("letter", "check", "--data", "data")).Code.ShouldBe(2);
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] args) => CommandProcess.RunAsync(folder, args);
}
