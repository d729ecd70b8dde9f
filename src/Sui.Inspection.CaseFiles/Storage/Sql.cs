using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>Statements that stand alone. None of them is ever made of anything that comes from outside.</summary>
internal static class Sql
{
    /// <summary>Runs a statement.</summary>
    public static void Execute(SqliteConnection connection, string statement, SqliteTransaction? transaction = null)
    {
        using var command = Command(connection, statement, transaction);
        command.ExecuteNonQuery();
    }

    /// <summary>The first value of the first row; null where there is none.</summary>
    public static object? Value(SqliteConnection connection, string statement, SqliteTransaction? transaction = null)
    {
        using var command = Command(connection, statement, transaction);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>Whether a connection cannot be written through: its file may not be written to, or it only stands for one, in memory.</summary>
    public static bool IsReadOnly(this SqliteConnection connection) =>
        raw.sqlite3_db_readonly(connection.Handle, "main") == 1 || Value(connection, "PRAGMA query_only") is 1L;

    /// <summary>A command.</summary>
    public static SqliteCommand Command(SqliteConnection connection, string statement, SqliteTransaction? transaction = null)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        command.Transaction = transaction;
        return command;
    }

    /// <summary>A blob, however long; empty where the value is none.</summary>
    public static byte[] Blob(SqliteDataReader reader, int column) => reader.GetValue(column) as byte[] ?? [];

    /// <summary>A text; null where the value is none.</summary>
    public static string? Text(SqliteDataReader reader, int column) => reader.GetValue(column) as string;
}
