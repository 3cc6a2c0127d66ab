using System.Text.Json;

namespace ResilientCity.Web.Tests.CommandLine;

/// <summary><c>letter read</c>, <c>import</c> and <c>export</c> of the built program, called as a person calls them.</summary>
public sealed class LetterCommandTests : IDisposable
{
    private static readonly string[] Fields =
    [
        "kind", "mark", "publicity", "agencies", "documentNumber", "title", "congress", "session", "proposalKind", "proposalNumber", "proposalTitle", "addressees",
        "coHandlingAgencies", "coHandlingCount", "sections", "signatory", "date", "contactPerson", "contactPhone", "postcode", "copyTo", "problems", "places",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("resilientcity-letter-").FullName;

    public LetterCommandTests() => File.WriteAllText(Path.Combine(folder, "letter.txt"), LetterFiles.Text);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("letter.txt")]
    [InlineData("letter.docx")]
    public async Task Read_Json_HasExactlyTheAgreedFieldsAndTouchesNoStore(string file)
    {
        LetterFiles.WriteWord(Path.Combine(folder, "letter.docx"), LetterFiles.Text);

        var (code, output, error) = await RunAsync("letter", "read", file, "--json", "--data", "data");

        (code, error).ShouldBe((0, ""));
        var read = JsonDocument.Parse(output).RootElement;
        read.EnumerateObject().Select(field => field.Name).ShouldBe(Fields, ignoreOrder: true);
        (read.GetProperty("kind").GetString(), read.GetProperty("proposalNumber").GetString(), read.GetProperty("proposalKind").GetString()).ShouldBe(("reply", "0312", "建议"));
        read.GetProperty("sections").GetArrayLength().ShouldBe(5);
        read.GetProperty("sections")[0].EnumerateObject().Select(field => field.Name).ShouldBe(["heading", "body"]);
        read.GetProperty("coHandlingCount").GetInt32().ShouldBe(3);
        DateOnly.TryParseExact(read.GetProperty("date").GetString(), "yyyy-MM-dd", out _).ShouldBeTrue();
        File.Exists(Path.Combine(folder, "data", "resilientcity.db")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("letter", "read")]
    [InlineData("letter", "import")]
    [InlineData("proposal", "read")]
    public async Task File_ThatCannotBeRead_IsRefusedInASentenceThatNamesIt(string noun, string verb)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "broken.pdf"), "%PDF-1.7 ", TestContext.Current.CancellationToken);

        var (code, output, error) = await RunAsync(noun, verb, "broken.pdf", "--data", "data");

        code.ShouldNotBe(0);
        output.ShouldBeEmpty();
        error.ShouldContain("broken.pdf");
        error.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task Read_JsonOfWhatIsNoLetter_HasNullsAndEmptyLists()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "note.txt"), "今天下午开会。", TestContext.Current.CancellationToken);

        var (code, output, _) = await RunAsync("letter", "read", "note.txt", "--json");

        code.ShouldBe(0);
        var read = JsonDocument.Parse(output).RootElement;
        read.EnumerateObject().Select(field => field.Name).ShouldBe(Fields, ignoreOrder: true);
        read.GetProperty("kind").GetString().ShouldBe("unknown");
        foreach (var field in new[] { "mark", "publicity", "documentNumber", "congress", "proposalNumber", "proposalTitle", "signatory", "date", "contactPhone", "postcode" })
        {
            read.GetProperty(field).ValueKind.ShouldBe(JsonValueKind.Null, field);
        }

        foreach (var field in new[] { "agencies", "addressees", "coHandlingAgencies", "copyTo" })
        {
            read.GetProperty(field).GetArrayLength().ShouldBe(0, field);
        }

        // Nothing of the text is lost: it is one section without a heading.
        (read.GetProperty("sections")[0].GetProperty("heading").ValueKind, read.GetProperty("sections")[0].GetProperty("body").GetString()).ShouldBe((JsonValueKind.Null, "今天下午开会。"));
        foreach (var problem in read.GetProperty("problems").EnumerateArray())
        {
            problem.EnumerateObject().Select(field => field.Name).ShouldBe(["field", "reason", "line"]);
        }
    }

    [Fact]
    public async Task ImportAndExport_OwnLetter_GiveTheSameTextWhiteSpaceApart()
    {
        (await RunAsync("letter", "import", "letter.txt", "--yes", "--data", "data")).Code.ShouldBe(0);

        var shown = await RunAsync("letter", "export", "--case", "0312", "--format", "txt", "--data", "data");
        var kept = await RunAsync("letter", "export", "--case", "312", "--out", "copy.txt", "--data", "data");

        (shown.Code, kept.Code).ShouldBe((0, 0));
        LetterFiles.WithoutSpace(shown.Output).ShouldBe(LetterFiles.WithoutSpace(LetterFiles.Text));
        var copy = await File.ReadAllTextAsync(Path.Combine(folder, "copy.txt"), TestContext.Current.CancellationToken);
        LetterFiles.WithoutSpace(copy).ShouldBe(LetterFiles.WithoutSpace(LetterFiles.Text));
    }

    [Fact]
    public async Task Export_NumberOfTwoCases_ListsTheCandidatesAndTakesOneOfThem()
    {
        var other = LetterFiles.Text.Replace("云山市应急管理局", "云山市水务局", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder, "other.txt"), other, TestContext.Current.CancellationToken);
        (await RunAsync("letter", "import", "letter.txt", "--yes", "--data", "data")).Code.ShouldBe(0);
        (await RunAsync("letter", "import", "other.txt", "--yes", "--data", "data")).Code.ShouldBe(0);

        var (code, output, error) = await RunAsync("letter", "export", "--case", "0312", "--data", "data");

        (code, output).ShouldBe((1, ""));
        error.ShouldContain("市三届四次/0312@云山市应急管理局");
        error.ShouldContain("市三届四次/0312@云山市水务局");
        var chosen = await RunAsync("letter", "export", "--case", "市三届四次/0312@云山市水务局", "--data", "data");
        chosen.Code.ShouldBe(0);
        LetterFiles.WithoutSpace(chosen.Output).ShouldBe(LetterFiles.WithoutSpace(other));
    }

    [Fact]
    public async Task Letter_WhatCannotBeDone_IsRefusedOnStandardErrorWithOne()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "note.txt"), "今天下午开会。", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "fake.docx"), "no package", TestContext.Current.CancellationToken);

        foreach (var args in new string[][] { ["letter", "import", "note.txt", "--yes"], ["letter", "read", "fake.docx"], ["letter", "read", "missing.txt"], ["letter", "export", "--case", "0312"] })
        {
            var (code, _, error) = await RunAsync([.. args, "--data", "data"]);
            code.ShouldBe(1, string.Join(' ', args));
            error.ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Theory]
    [InlineData("letter", "read")]
    [InlineData("letter", "export")]
    [InlineData("letter", "import", "letter.txt", "--nonsense")]
    [InlineData("letter", "export", "--case", "0312", "--format", "pdf")]
    public async Task Letter_CalledWrongly_ExitsWithTwoAndShowsHelp(params string[] args)
    {
        var (code, _, error) = await RunAsync([.. args, "--data", "data"]);

        code.ShouldBe(2);
        error.ShouldContain("Usage:");
    }

    /// <summary>The site would refuse to start with such an address, and its letters carry the one in force.</summary>
    [Fact]
    public async Task Export_WithABadSettingOfTheSite_SaysWhichItIs()
    {
        var (code, output, error) = await CommandProcess.RunAsync(
            folder, new Dictionary<string, string> { ["PublicAddress"] = "nowhere", ["Letters__VerificationCode"] = "true" }, "letter", "export", "--case", "0312", "--data", "data");

        (code, output).ShouldBe((1, ""));
        error.ShouldContain("PublicAddress is 'nowhere'");
        error.ShouldNotContain("   at ");
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] args) => CommandProcess.RunAsync(folder, args);
}
