using System.Globalization;
using System.Runtime.CompilerServices;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;

namespace ResilientCity.Application.Tests.Data;

/// <summary>
/// The other half of <see cref="KilledWriterTests"/>: this program started with the variable set writes on and on, says each save that was
/// acknowledged, and never ends by itself.
/// </summary>
internal static class KilledWriter
{
    public const string Variable = "RESILIENTCITY_TEST_WRITER";

    /// <summary>Folder, case, section, base version of the section, account, first number.</summary>
    public static string Order(params object[] parts) => string.Join('|', parts);

    public static Guid CommandOf(int number) => new(number, 0, 0, new byte[8]);

    public static string TextOf(int number) => string.Create(CultureInfo.InvariantCulture, $"第{number}次保存：") + new string('字', 2_000);

    [ModuleInitializer]
    internal static void WriteWhereAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } order)
        {
            WriteAsync(order.Split('|')).GetAwaiter().GetResult();
            Environment.Exit(1); // only a refused save ends it
        }
    }

    private static async Task WriteAsync(string[] order)
    {
        await using var fixture = StoreFixture.OpenOver(order[0]);
        var numbers = order[1..].Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var (caseId, section, version, number) = (new CaseId(numbers[0]), new SectionId(numbers[1]), numbers[2], numbers[4]);
        var writer = new Actor { Kind = ActorKind.Person, Name = "承办人乙", AccountId = new AccountId(numbers[3]) };
        while (true)
        {
            var saved = await fixture.Use<SaveSection>().ExecuteAsync(
                new SaveSectionRequest(CommandOf(number), caseId, section, TextOf(number), version), writer, CancellationToken.None);
            if (!saved.IsDone || saved.Value.Conflict is not null)
            {
                await Console.Error.WriteLineAsync($"{saved.Refusal} {saved}");
                return;
            }

            version = saved.Value.Version;
            Console.Out.WriteLine(number++);
            Console.Out.Flush();
        }
    }
}
