using System.Globalization;
using Microsoft.Data.Sqlite;
using ResilientCity.Domain;

namespace ResilientCity.Application.Data.Backup;

/// <summary>What was found in a store when it was opened.</summary>
public sealed record StoreCounts(int Cases, int Events, int Accounts, int Attachments);

/// <summary>Opens a copy of a data folder and sees whether it is whole: the database itself, its references, and every attachment's file.</summary>
internal static class StoreCheck
{
    private const string Damaged = "integrity_check";
    private const int ShardLength = 2;

    public static Outcome<StoreCounts> Open(string folder)
    {
        var store = Path.Combine(folder, StoreFolder.StoreFileName);
        if (!File.Exists(store))
        {
            return new BackupUnreadable(folder);
        }

        try
        {
            using var connection = new SqliteConnection($"Data Source={store};Mode=ReadOnly;Pooling=False");
            connection.Open();
            return Look(connection, folder);
        }
        catch (SqliteException problem)
        {
            return new BackupDamaged(problem.Message);
        }
    }

    private static Outcome<StoreCounts> Look(SqliteConnection connection, string folder)
    {
        var verdict = Column(connection, "PRAGMA integrity_check;");
        if (verdict is not ["ok"])
        {
            return new BackupDamaged($"{Damaged}: {verdict.FirstOrDefault()}");
        }

        if (Column(connection, "PRAGMA foreign_key_check;") is [var table, ..])
        {
            return new BackupDamaged($"foreign_key_check: {table}");
        }

        var missing = Column(connection, "SELECT DISTINCT Sha256 FROM Attachments;").FirstOrDefault(hash => !File.Exists(PathOf(folder, hash)));
        return missing is null
            ? new StoreCounts(Count(connection, "Cases"), Count(connection, "Events"), Count(connection, "Accounts"), Count(connection, "Attachments"))
            : new BackupDamaged($"files: {missing}");
    }

    private static string PathOf(string folder, string hash) => Path.Combine(folder, StoreFolder.FilesName, hash[..ShardLength], hash[ShardLength..]);

    private static int Count(SqliteConnection connection, string table) =>
        int.Parse(Column(connection, $"SELECT COUNT(*) FROM \"{table}\";")[0], CultureInfo.InvariantCulture);

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
