using Microsoft.Data.Sqlite;

namespace ResilientCity.Benchmarks;

/// <summary>Open cases only, of 300 agencies with their own people, with dates spread over three months around today.</summary>
internal static class OpenCases
{
    private const int Agencies = 300;
    private const int Apart = 1_000; // above every id of the sample

    public static void Multiply(string storeFile, int wanted)
    {
        using (var connection = Open(storeFile))
        {
            // Deleting a model takes all that hangs on it.
            Run(connection, "PRAGMA foreign_keys = ON; DELETE FROM Cases WHERE Stage NOT IN ('Assigned', 'InHandling', 'InSignOff', 'SignedOff', 'Numbered');");
        }

        ManyCases.Multiply(storeFile, wanted);
        using var again = Open(storeFile);
        Run(again, "PRAGMA foreign_keys = OFF; PRAGMA journal_mode = WAL;");
        var agency = Columns(again, "Agencies", "a.", ("Id", $"a.Id + n * {Apart}"), ("ShortName", "a.ShortName || n"), ("FullName", "a.FullName || n"));
        Run(again, $"WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {Agencies}) INSERT INTO Agencies({agency.Names}) SELECT {agency.Values} FROM Agencies a, c WHERE a.Id = 1;");
        var account = Columns(
            again, "Accounts", "a.", ("Id", $"a.Id + n * {Apart}"), ("UserName", "a.UserName || n"), ("NormalizedUserName", "a.NormalizedUserName || n"), ("AgencyId", $"a.AgencyId + n * {Apart}"));
        Run(again, $"WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {Agencies}) INSERT INTO Accounts({account.Names}) SELECT {account.Values} FROM Accounts a, c WHERE a.AgencyId = 1;");
        Run(again, $"UPDATE Cases SET LeadAgencyId = 1 + ((Id / 20000) % {Agencies} + 1) * {Apart}, DivisionId = NULL, OfficerId = NULL WHERE Id >= 20000;");
        Run(again, "UPDATE RoundDeadlines SET DueOn = date(DueOn, ((Id / 20000) % 90 - 45) || ' days') WHERE Id >= 20000 AND DueOn IS NOT NULL;");
        Run(again, "ANALYZE;");
    }

    private static (string Names, string Values) Columns(SqliteConnection connection, string table, string from, params (string Name, string Value)[] changed)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return (
            string.Join(", ", names.Select(name => $"\"{name}\"")),
            string.Join(", ", names.Select(name => Array.Find(changed, one => one.Name == name).Value ?? $"{from}\"{name}\"")));
    }

    private static SqliteConnection Open(string storeFile)
    {
        var connection = new SqliteConnection($"Data Source={storeFile}");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 600;
        command.ExecuteNonQuery();
    }
}
