namespace ResilientCity.Web.Tests.CommandLine;

/// <summary>The built program, called as a person calls it.</summary>
public sealed class CommandLineTests : IDisposable
{
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

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] args) => CommandProcess.RunAsync(folder, args);
}
