using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ResilientCity.Benchmarks;

/// <summary>Multiplies the cases of a store: each copy has ids of its own and a number of its own, and otherwise the dates, parties and texts of its model.</summary>
internal static class ManyCases
{
    private const int Apart = 20_000; // above every id of the sample; 100,000 cases stay within an int

    public static void Multiply(string storeFile, int wanted)
    {
        using var connection = new SqliteConnection($"Data Source={storeFile}");
        connection.Open();
        Run(connection, "PRAGMA foreign_keys = OFF; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;");
        var models = Rows(connection, "SELECT COUNT(*) FROM Cases")[0];
        var copies = (wanted / int.Parse(models, CultureInfo.InvariantCulture)) + 1;
        var parents = Copied(connection);
        using var transaction = connection.BeginTransaction();
        foreach (var (table, foreignKeys) in parents)
        {
            Run(connection, CopyOf(connection, table, foreignKeys, parents.Keys, copies));
        }

        transaction.Commit();
        Run(connection, "ANALYZE;");
    }

    private static string CopyOf(SqliteConnection connection, string table, Dictionary<string, string> foreignKeys, IEnumerable<string> copied, int copies)
    {
        var columns = Rows(connection, $"SELECT name FROM pragma_table_info('{table}')");
        var keys = Rows(connection, $"SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 AND type = 'INTEGER'").Where(key => key == "Id").ToHashSet();
        var values = columns.Select(column =>
            keys.Contains(column) || (foreignKeys.TryGetValue(column, out var parent) && copied.Contains(parent)) ? $"\"{column}\" + copy * {Apart}"
            : (table, column) is ("ReplyLetters", "VerificationCode") ? "\"VerificationCode\" || '-' || copy"
            : (table, column) is ("Proposals", "Number") ? "\"Number\" || '-' || copy"
            : $"\"{column}\"");
        return $"WITH RECURSIVE n(copy) AS (SELECT 1 UNION ALL SELECT copy + 1 FROM n WHERE copy < {copies}) "
            + $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(", ", values)} FROM \"{table}\", n;";
    }

    /// <summary>Everything that hangs on proposals and cases, with its foreign keys.</summary>
    private static Dictionary<string, Dictionary<string, string>> Copied(SqliteConnection connection)
    {
        var all = Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
            .ToDictionary(table => table, table => Keys(connection, table));
        var copied = new HashSet<string> { "Proposals" };
        while (all.Keys.FirstOrDefault(table => !copied.Contains(table) && all[table].Values.Any(copied.Contains)) is { } next)
        {
            copied.Add(next);
        }

        return copied.ToDictionary(table => table, table => all[table]);
    }

    private static Dictionary<string, string> Keys(SqliteConnection connection, string table) =>
        Rows(connection, $"SELECT \"from\" || '|' || \"table\" FROM pragma_foreign_key_list('{table}')")
            .Select(row => row.Split('|'))
            .ToDictionary(parts => parts[0], parts => parts[1]);

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture) ?? "");
        }

        return rows;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 600;
        command.ExecuteNonQuery();
    }
}
