using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>
/// Makes connections, all of them with SQLite's defensive settings. A file that may not be written to, or whose folder may not, is read as it stands
/// (immutable): SQLite would otherwise make a log and an index of it beside the file, with the file's own protection, and nobody could write afterwards.
/// </summary>
internal static class CaseAccess
{
    /// <summary>A database that is gone when it is closed.</summary>
    public const string InMemory = "Data Source=:memory:;Pooling=False";

    private const int WaitMilliseconds = 10_000;
    private const int MostBytes = 64 << 20;
    private const int LimitLength = 0, LimitAttached = 7;
    private const int CannotOpen = 14, ReadOnlyFile = 8;

    // Of sqlite3_db_config: what a file could make the library run, off; what protects its inner tables, on.
    private static readonly (int Setting, int Value)[] Settings =
        [(1003, 0), (1005, 0), (1010, 1), (1011, 0), (1013, 0), (1014, 0), (1015, 0), (1017, 0), (1020, 0), (1021, 0)];

    static CaseAccess() => Batteries_V2.Init();

    /// <summary>Opens a file for writing where that is possible, otherwise for reading.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="readOnly">Whether it is opened for reading alone, as it stands, wherever it could be written to.</param>
    /// <returns>The connection; or why there is none (SUI7023).</returns>
    /// <exception cref="SqliteException">SQLite cannot open it.</exception>
    public static (SqliteConnection? Connection, Problem? Problem) Open(string path, bool readOnly = false)
    {
        if (readOnly)
        {
            return HasLog(path) ? (null, Pending(path)) : (Reading(Immutable(path)), null);
        }

        if (CanWrite(path))
        {
            try
            {
                return (Reading(Writing(path)), null);
            }
            catch (SqliteException failure) when (failure.SqliteErrorCode is CannotOpen or ReadOnlyFile && !HasLog(path))
            {
                // The log and its index cannot be made beside it.
                return (Reading(Immutable(path)), null);
            }
        }

        // Somebody else works with it, or left these behind.
        if (File.Exists(path + "-wal") && File.Exists(path + "-shm"))
        {
            try
            {
                return (Reading(Of(path, SqliteOpenMode.ReadOnly)), null);
            }
            catch (SqliteException failure) when (failure.SqliteErrorCode is CannotOpen or ReadOnlyFile && !HasLog(path))
            {
                return (Reading(Immutable(path)), null);
            }
        }

        return HasLog(path) ? (null, Pending(path)) : (Reading(Immutable(path)), null);
    }

    /// <summary>What opens a file for writing.</summary>
    public static string Writing(string path) => Of(path, SqliteOpenMode.ReadWrite);

    /// <summary>Makes a connection.</summary>
    public static SqliteConnection Connect(string source)
    {
        var connection = new SqliteConnection(source);
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

    private static string Of(string path, SqliteOpenMode mode) => new SqliteConnectionStringBuilder
    {
        DataSource = Path.GetFullPath(path),
        Mode = mode,
        Pooling = false,
        DefaultTimeout = WaitMilliseconds / 1000,
    }.ToString();

    /// <summary>What opens a file as it stands, without locks and without a log.</summary>
    public static string Immutable(string path)
    {
        var parts = Path.GetFullPath(path).Replace('\\', '/').TrimStart('/').Split('/').Select(Uri.EscapeDataString);
        return new SqliteConnectionStringBuilder { DataSource = $"file:///{string.Join('/', parts)}?immutable=1", Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString();
    }

    // Only what reads finds out whether the log can be made.
    private static SqliteConnection Reading(string source)
    {
        var connection = Connect(source);
        try
        {
            Sql.Value(connection, "SELECT count(*) FROM sqlite_schema");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Whether a log lies beside a file that may hold what the file does not.</summary>
    public static bool HasLog(string path) => new FileInfo(path + "-wal") is { Exists: true, Length: > 0 };

    // SQLite opens for reading what it may not write to. It is asked before anything is read; to open the file by other means would end SQLite's locks.
    private static bool CanWrite(string path)
    {
        using var connection = new SqliteConnection(Writing(path));
        connection.Open();
        return raw.sqlite3_db_readonly(connection.Handle, "main") == 0;
    }

    private static Problem Pending(string path) => CaseProblems.Error(
        CaseCodes.LogPending, CaseProblems.Of(path), "The case file may not be written to, and the log beside it (-wal) holds changes that are not in it yet; nothing was read.",
        "A file without a log, or one that may be written to.", "Copy the file and its -wal to a folder where both may be written to, and open the copy.");

    /// <summary>What makes a connection wait for others.</summary>
    public static string Waiting { get; } = string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {WaitMilliseconds}");

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
            [Waiting["PRAGMA ".Length..], "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "temp_store = MEMORY", "foreign_keys = ON", "synchronous = FULL", "secure_delete = ON"])
        {
            Sql.Execute(connection, "PRAGMA " + pragma);
        }
    }
}
