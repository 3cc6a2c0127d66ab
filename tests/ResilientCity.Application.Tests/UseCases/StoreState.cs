using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Tests.Support;

namespace ResilientCity.Application.Tests.UseCases;

/// <summary>Every row of every table as text: equal before and after means that nothing was written.</summary>
internal static class StoreState
{
    public static async Task<string> OfAsync(StoreFixture fixture)
    {
        await using var db = fixture.Fresh();
        await db.Database.OpenConnectionAsync();
        var text = new StringBuilder();
        foreach (var table in await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'table' ORDER BY name").ToListAsync())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            text.Append(CultureInfo.InvariantCulture, $"== {table}\n");
            while (await reader.ReadAsync())
            {
                var values = new object[reader.FieldCount];
                reader.GetValues(values);
                text.AppendJoin('|', values).Append('\n');
            }
        }

        return text.ToString();
    }
}
