using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>Opens the SQLite files of cases, and refuses others. Nothing in a file is trusted before it was looked at.</summary>
internal static class CaseDatabase
{
    private const int WaitMilliseconds = 10_000;
    private const int MostBytes = 64 << 20;
    private const int LimitLength = 0, LimitAttached = 7;

    // Of sqlite3_db_config: what a file could make the library run, off; what protects its inner tables, on.
    private static readonly (int Setting, int Value)[] Settings =
        [(1003, 0), (1005, 0), (1010, 1), (1011, 0), (1013, 0), (1014, 0), (1015, 0), (1017, 0), (1020, 0), (1021, 0)];

    static CaseDatabase() => Batteries_V2.Init();

    /// <summary>Opens a file that is there.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The database, brought to the newest schema; or why it cannot be used.</returns>
    public static (SqliteConnection? Connection, Problem? Problem) Open(string path)
    {
        if (FileHead.Refusal(path) is { } refusal)
        {
            return (null, refusal);
        }

        SqliteConnection? connection = null;
        try
        {
            connection = Connect(path);
            if (Refusal(connection, path) is { } problem)
            {
                connection.Dispose();
                return (null, problem);
            }

            return (connection, null);
        }
        catch (SqliteException failure)
        {
            connection?.Dispose();
            return (null, StorageFaults.Of(failure, path));
        }
    }

    /// <summary>Makes an empty database at a path where there is a file without bytes.</summary>
    public static SqliteConnection Create(string path)
    {
        var connection = Connect(path);
        Sql.Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Migrations.ApplicationId}"));
        Sql.Execute(connection, "PRAGMA journal_mode = WAL");
        return connection;
    }

    /// <summary>Copies a database to a path where there is a file without bytes.</summary>
    public static SqliteConnection CopyTo(SqliteConnection source, string path)
    {
        var copy = Connect(path);
        try
        {
            source.BackupDatabase(copy);
            Sql.Execute(copy, "PRAGMA journal_mode = WAL");
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    private static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(path),
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = WaitMilliseconds / 1000,
        }.ToString());
        try
        {
            connection.Open();
            Harden(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Harden(SqliteConnection connection)
    {
        foreach (var (setting, value) in Settings)
        {
            // A build of SQLite that does not know a setting does not have what it turns off.
            raw.sqlite3_db_config(connection.Handle, setting, value, out _);
        }

        raw.sqlite3_limit(connection.Handle, LimitLength, MostBytes);
        raw.sqlite3_limit(connection.Handle, LimitAttached, 0);
        foreach (var pragma in (string[])
            [string.Create(CultureInfo.InvariantCulture, $"busy_timeout = {WaitMilliseconds}"), "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY", "foreign_keys = ON", "synchronous = FULL", "wal_autocheckpoint = 4000", "secure_delete = ON"])
        {
            Sql.Execute(connection, "PRAGMA " + pragma);
        }
    }

    private static Problem? Refusal(SqliteConnection connection, string path)
    {
        var schema = (long)(Sql.Value(connection, "PRAGMA user_version") ?? 0L);
        if ((long)(Sql.Value(connection, "PRAGMA application_id") ?? 0L) != Migrations.ApplicationId || schema < 1)
        {
            return FileHead.NotACase(path);
        }

        if (schema > Migrations.Newest)
        {
            return CaseProblems.Error(
                CaseCodes.Newer, CaseProblems.Of(path), string.Create(CultureInfo.InvariantCulture, $"The case file is of a later version (schema {schema}); it was not changed."),
                string.Create(CultureInfo.InvariantCulture, $"Schema {Migrations.Newest} or an earlier one."), "Use the version of this software that wrote it, or a later one.");
        }

        if (SchemaCheck.Foreign(connection, (int)schema) is { } name)
        {
            return CaseProblems.Error(
                CaseCodes.ForeignSchema, CaseProblems.Of(path), $"The file holds {name}; it was not used.", "The four tables of a case file, and nothing else.",
                "Do not open it with this software. Ask whoever gave it to you; take the last copy whose checkpoint verifies.");
        }

        if (Sql.Value(connection, "PRAGMA quick_check(1)") is not "ok")
        {
            return StorageFaults.Damaged(path);
        }

        if (schema < Migrations.Newest)
        {
            Migrations.Run(connection, (int)schema);
        }

        return null;
    }
}
