using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ResilientCity.Application.Import;
using ResilientCity.Application.Registry;
using ResilientCity.Application.Tests.Letters;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;

namespace ResilientCity.Application.Tests.Import;

/// <summary>Reading what comes in takes a while; another's write is done in the middle of it, however long it takes.</summary>
public sealed class ImportGateTests
{
    [Fact]
    public async Task ImportLetter_WhileItIsBeingRead_HoldsNobodysWriteUp()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var slow = new SlowCorrections(() => WriteAnother(fixture, city));

        var outcome = await fixture.Use<ImportLetter>().ExecuteAsync(
            new ImportLetterRequest(Guid.NewGuid(), LetterFile.Text("01-five-sections"), null, null, slow), Actor.CommandLine, TestContext.Current.CancellationToken);

        outcome.ShouldBeDone();
        slow.WasRead.ShouldBeTrue();
    }

    [Fact]
    public async Task ImportSession_WhileItsFilesAreBeingRead_HoldsNobodysWriteUp()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var row = new ProposalListRow(2, "0201", "关于增设公交站的建议") { LeadDelegate = "卢喆", LeadAgency = "市水务局" };
        var slow = new SlowFiles(() => WriteAnother(fixture, city), new SessionFile("0201.docx", "关于增设公交站的建议\n建议增设两处公交站。"));
        var content = new SessionImportContent
        {
            ListName = "交办清单.xlsx",
            List = new ProposalList { Rows = [row] },
            Files = slow,
            Session = new NamedSession("市六届", "三次会议", 2026),
        };

        var outcome = await fixture.Use<ImportSession>().ExecuteAsync(new ImportSessionRequest(Guid.NewGuid(), content), city.Committee, TestContext.Current.CancellationToken);

        outcome.Value.ShouldBe(new ImportedSession(1, 0, 1, 0));
        slow.WasRead.ShouldBeTrue();
    }

    /// <summary>With the gate held this would wait for ever; so it gives up, and the test fails.</summary>
    private static void WriteAnother(StoreFixture fixture, TestCity city)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        fixture.Use<AddDelegate>().ExecuteAsync(new AddDelegateRequest(Guid.NewGuid(), "邹越", "西江代表团"), city.Administrator, patience.Token)
            .GetAwaiter().GetResult().ShouldBeDone();
    }

    private sealed class SlowFiles(Action meanwhile, SessionFile only) : IReadOnlyList<SessionFile>
    {
        public bool WasRead { get; private set; }

        public int Count => 1;

        public SessionFile this[int index] => only;

        public IEnumerator<SessionFile> GetEnumerator()
        {
            if (!WasRead)
            {
                WasRead = true;
                meanwhile();
            }

            yield return only;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class SlowCorrections(Action meanwhile) : IReadOnlyDictionary<string, string>
    {
        public bool WasRead { get; private set; }

        public int Count => Read(0);

        public IEnumerable<string> Keys => Read<IEnumerable<string>>([]);

        public IEnumerable<string> Values => Read<IEnumerable<string>>([]);

        public string this[string key] => throw new KeyNotFoundException(key);

        public bool ContainsKey(string key) => Read(false);

        public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
        {
            value = null;
            return Read(false);
        }

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => Read(Enumerable.Empty<KeyValuePair<string, string>>()).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private T Read<T>(T nothing)
        {
            if (!WasRead)
            {
                WasRead = true;
                meanwhile();
            }

            return nothing;
        }
    }
}
