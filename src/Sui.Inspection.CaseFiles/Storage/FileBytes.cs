using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>
/// The bytes of a database's file, read through the descriptor that SQLite itself has of it. With any other descriptor of a file that a process closes, POSIX
/// takes away every lock that the process has on the file: SQLite knows of its own descriptors and closes none while there are locks, and of nobody else's.
/// </summary>
/// <param name="connection">An open connection to the file, which outlives the stream.</param>
internal sealed class FileBytes(SqliteConnection connection) : Stream
{
    private const int FilePointer = 7;
    private const int ShortRead = 522;

    // Of sqlite3_io_methods, whose order is that of SQLite's interface: a version, xClose, xRead, xWrite, xTruncate, xSync, xFileSize.
    private const int ReadAt = 2, SizeAt = 6;

    private readonly nint _file = Pointer(connection);
    private long _position;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length
    {
        get
        {
            var code = Method<SizeMethod>(SizeAt)(_file, out var size);
            return code == 0 ? size : throw Failed(code);
        }
    }

    /// <inheritdoc/>
    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        var length = (int)Math.Min(count, Math.Max(0, Length - _position));
        if (length == 0)
        {
            return 0;
        }

        var bytes = new byte[length];
        var code = Method<ReadMethod>(ReadAt)(_file, bytes, length, _position);
        if (code is not (0 or ShortRead))
        {
            throw Failed(code);
        }

        bytes.CopyTo(buffer, offset);
        _position += length;
        return length;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static nint Pointer(SqliteConnection connection)
    {
        var code = Control(connection.Handle!.DangerousGetHandle(), "main\0"u8.ToArray(), FilePointer, out var file);
        // A database in memory has no methods.
        return code == 0 && file != 0 && Marshal.ReadIntPtr(file) != 0 ? file : throw Failed(code);
    }

    private static SqliteException Failed(int code) => new("The file of the database cannot be read.", code & 0xFF, code);

    private T Method<T>(int at)
        where T : Delegate => Marshal.GetDelegateForFunctionPointer<T>(Marshal.ReadIntPtr(Marshal.ReadIntPtr(_file), at * nint.Size));

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int ReadMethod(nint file, [Out] byte[] bytes, int count, long offset);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int SizeMethod(nint file, out long size);

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern int Control(nint database, byte[] name, int operation, out nint argument);
}
