using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>Rows of a statement, read without what a reader of the provider does for each value: of a journal of 100,000 entries that is most of the reading. It is read in whatever transaction the connection is
/// in.</summary>
internal sealed class BareRows : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;
    private readonly (byte[] Bytes, string Text)[] _texts;

    /// <summary>Prepares a statement.</summary>
    /// <param name="connection">The connection, which outlives this.</param>
    /// <param name="statement">The statement; its parameters are numbered from 1 in the order in which they stand.</param>
    public BareRows(SqliteConnection connection, string statement)
    {
        _connection = connection;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, statement, out _statement), connection.Handle);
        _texts = new (byte[], string)[raw.sqlite3_column_count(_statement)];
        Array.Fill(_texts, ([], string.Empty));
    }

    /// <summary>Gives a parameter a number.</summary>
    public BareRows With(int place, long value) => Checked(raw.sqlite3_bind_int64(_statement, place, value));

    /// <summary>Gives a parameter bytes.</summary>
    public BareRows With(int place, ReadOnlySpan<byte> value) => Checked(raw.sqlite3_bind_blob(_statement, place, value));

    /// <summary>Gives a parameter a text, or nothing.</summary>
    public BareRows With(int place, string? value) => Checked(value is null ? raw.sqlite3_bind_null(_statement, place) : raw.sqlite3_bind_text(_statement, place, value));

    /// <summary>Goes on to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="SqliteException">It cannot be read.</exception>
    public bool Next()
    {
        var outcome = raw.sqlite3_step(_statement);
        if (outcome is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(outcome, _connection.Handle);
        }

        return outcome == raw.SQLITE_ROW;
    }

    /// <summary>Whether a value is none.</summary>
    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    /// <summary>A number; 0 where the value is none.</summary>
    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <summary>A number; null where the value is none.</summary>
    public long? NumberOrNone(int column) => IsNull(column) ? null : Number(column);

    /// <summary>Bytes, until the next row is read; none where the value is no blob.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_BLOB ? raw.sqlite3_column_blob(_statement, column) : [];

    /// <summary>A copy of bytes; null where the value is no blob.</summary>
    public byte[]? Copy(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_BLOB ? raw.sqlite3_column_blob(_statement, column).ToArray() : null;

    /// <summary>A text, which is that of the row before as a rule; null where the value is none.</summary>
    public string? Text(int column)
    {
        if (raw.sqlite3_column_type(_statement, column) != raw.SQLITE_TEXT)
        {
            return null;
        }

        // Asked for as a text first: whatever the file is written in, it is UTF-8 then.
        _ = raw.sqlite3_column_text(_statement, column);
        var bytes = raw.sqlite3_column_blob(_statement, column);
        if (!bytes.SequenceEqual(_texts[column].Bytes))
        {
            _texts[column] = (bytes.ToArray(), Encoding.UTF8.GetString(bytes));
        }

        return _texts[column].Text;
    }

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private BareRows Checked(int outcome)
    {
        SqliteException.ThrowExceptionForRC(outcome, _connection.Handle);
        return this;
    }
}
