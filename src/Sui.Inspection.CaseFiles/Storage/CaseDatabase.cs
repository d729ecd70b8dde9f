using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>Opens the SQLite files of cases, and refuses others. Nothing in a file is trusted before it was looked at.</summary>
internal static class CaseDatabase
{
    /// <summary>Opens a file that is there.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="readOnly">Whether nothing may be written, beside the file either.</param>
    /// <returns>The database, brought to the newest schema; or why it cannot be used.</returns>
    public static (SqliteConnection? Connection, Problem? Problem) Open(string path, bool readOnly = false)
    {
        if (FileHead.Refusal(path) is { } refusal)
        {
            return (null, refusal);
        }

        SqliteConnection? connection = null;
        try
        {
            (connection, var pending) = CaseAccess.Open(path, readOnly);
            if (pending is not null || connection is null)
            {
                return (null, pending);
            }

            if (Refusal(connection, path) is { } problem)
            {
                connection.Dispose();
                return (null, problem);
            }

            CutFormerLog(connection, path);
            return (Newest(ref connection), null);
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
        var connection = CaseAccess.Connect(CaseAccess.Writing(path));
        Sql.Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Migrations.ApplicationId}"));
        Sql.Execute(connection, "PRAGMA journal_mode = WAL");
        return connection;
    }

    /// <summary>Copies a database to a path where there is a file without bytes.</summary>
    public static SqliteConnection CopyTo(SqliteConnection source, string path)
    {
        var copy = CaseAccess.Connect(CaseAccess.Writing(path));
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

    /// <summary>
    /// Writes the log that may lie beside a file back into it. Closing a connection says nothing where there was no room to do so, and the file alone would be
    /// less than what was written.
    /// </summary>
    /// <param name="path">A file that nobody has open.</param>
    /// <exception cref="SqliteException">There is no room.</exception>
    public static void WriteBack(string path)
    {
        if (!CaseAccess.HasLog(path))
        {
            return;
        }

        using var connection = CaseAccess.Connect(CaseAccess.Writing(path));
        Sql.Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        if (CaseAccess.HasLog(path))
        {
            throw new SqliteException("The log could not be written back.", StorageFaults.DiskFull);
        }
    }

    /// <summary>Writes the log ahead of a file back into it and cuts it, where nobody stands in the way.</summary>
    /// <param name="connection">The file.</param>
    /// <param name="milliseconds">How long others are waited for. Whoever only looks at a case is done in three seconds; whoever reads for longer is not waited for.</param>
    /// <returns>Whether nothing is left of it; not where another process reads or writes, or there is no room.</returns>
    public static bool CutLog(SqliteConnection connection, int milliseconds = 3000)
    {
        Sql.Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {milliseconds}"));
        try
        {
            return Sql.Value(connection, "PRAGMA wal_checkpoint(TRUNCATE)") is 0L;
        }
        catch (SqliteException)
        {
            // What was written to the log is durable whether it can be cut or not.
            return false;
        }
        finally
        {
            Sql.Execute(connection, CaseAccess.Waiting);
        }
    }

    // What another process kept from being cut may hold words that were erased: whoever opens the file next cuts it, without waiting.
    private static void CutFormerLog(SqliteConnection connection, string path)
    {
        if (!CaseAccess.HasLog(path) || connection.IsReadOnly())
        {
            return;
        }

        CutLog(connection, milliseconds: 0);
    }

    // One that cannot be written to is brought to the newest schema in memory, and not written to there either.
    private static SqliteConnection Newest(ref SqliteConnection connection)
    {
        var schema = (int)(long)Sql.Value(connection, "PRAGMA user_version")!;
        if (schema == Migrations.Newest)
        {
            return connection;
        }

        if (raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
        {
            var former = connection;
            connection = CaseAccess.Connect(CaseAccess.InMemory);
            former.BackupDatabase(connection);
            former.Dispose();
            Migrations.Run(connection, schema);
            Sql.Execute(connection, "PRAGMA query_only = ON");
            return connection;
        }

        Migrations.Run(connection, schema);
        return connection;
    }

    private static Problem? Refusal(SqliteConnection connection, string path)
    {
        // In one look: another process may bring the file to a later schema.
        using var transaction = connection.BeginTransaction(deferred: true);
        var schema = (long)(Sql.Value(connection, "PRAGMA user_version", transaction) ?? 0L);
        if ((long)(Sql.Value(connection, "PRAGMA application_id", transaction) ?? 0L) != Migrations.ApplicationId || schema < 1)
        {
            return FileHead.NotACase(path);
        }

        if (schema > Migrations.Newest)
        {
            return CaseProblems.Error(
                CaseCodes.Newer, CaseProblems.Of(path), string.Create(CultureInfo.InvariantCulture, $"The case file is of a later version (schema {schema}); it was not changed."),
                string.Create(CultureInfo.InvariantCulture, $"Schema {Migrations.Newest} or an earlier one."), "Use the version of this software that wrote it, or a later one.");
        }

        if (SchemaCheck.Foreign(connection, transaction, (int)schema) is { } name)
        {
            return CaseProblems.Error(
                CaseCodes.ForeignSchema, CaseProblems.Of(path), $"The file holds {name}; it was not used.", "The tables of a case file, and nothing else.",
                "Do not open it with this software. Ask whoever gave it to you; take the last copy whose checkpoint verifies.");
        }

        if (Sql.Value(connection, "PRAGMA quick_check(1)", transaction) is not "ok")
        {
            return StorageFaults.Damaged(path);
        }

        return null;
    }
}
