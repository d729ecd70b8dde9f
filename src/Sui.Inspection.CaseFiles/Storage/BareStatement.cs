using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>A statement that every change runs, prepared once and run without what a command of the provider does beside it: of the time of a brief change that is more
/// than the statement itself. Whoever waits for a lock waits in SQLite (<see cref="CaseAccess.Waiting"/>).</summary>
/// <param name="connection">The connection, which outlives this.</param>
/// <param name="statement">The statement; its parameters are numbered from 1 in the order in which they stand.</param>
internal sealed class BareStatement(SqliteConnection connection, string statement) : IDisposable
{
    private sqlite3_stmt? _prepared;

    private sqlite3_stmt Prepared
    {
        get
        {
            if (_prepared is null)
            {
                SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, statement, out _prepared), connection.Handle);
            }

            return _prepared!;
        }
    }

    /// <summary>Gives a parameter a number.</summary>
    public BareStatement With(int place, long value) => Checked(raw.sqlite3_bind_int64(Prepared, place, value));

    /// <summary>Gives a parameter a number, or nothing.</summary>
    public BareStatement With(int place, long? value) => value is { } number ? With(place, number) : Nothing(place);

    /// <summary>Gives a parameter bytes, or nothing.</summary>
    public BareStatement With(int place, byte[]? value) => value is null ? Nothing(place) : Checked(raw.sqlite3_bind_blob(Prepared, place, value));

    /// <summary>Gives a parameter a text, or nothing.</summary>
    public BareStatement With(int place, string? value) => value is null ? Nothing(place) : Checked(raw.sqlite3_bind_text(Prepared, place, value));

    /// <summary>Runs it; one that gives rows is run to its first.</summary>
    /// <returns>The first value of the first row; 0 where there is none.</returns>
    /// <exception cref="SqliteException">It cannot be run.</exception>
    public long Run()
    {
        var prepared = Prepared;
        var outcome = raw.sqlite3_step(prepared);
        var value = outcome == raw.SQLITE_ROW ? raw.sqlite3_column_int64(prepared, 0) : 0;
        if (outcome is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            try
            {
                SqliteException.ThrowExceptionForRC(outcome, connection.Handle);
            }
            finally
            {
                raw.sqlite3_reset(prepared);
            }
        }

        raw.sqlite3_reset(prepared);
        return value;
    }

    /// <inheritdoc/>
    public void Dispose() => _prepared?.Dispose();

    private BareStatement Nothing(int place) => Checked(raw.sqlite3_bind_null(Prepared, place));

    private BareStatement Checked(int outcome)
    {
        SqliteException.ThrowExceptionForRC(outcome, connection.Handle);
        return this;
    }
}
