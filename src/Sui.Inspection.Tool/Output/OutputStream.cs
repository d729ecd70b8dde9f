namespace Sui.Inspection.Tool.Output;

/// <summary>
/// One of the process's outputs. Where it is closed or full, the command goes on, so that what can still be written is, and the
/// failure is told at the end. A reader that goes away, as <c>head</c> does, is no failure: the console's own stream ignores it.
/// </summary>
internal sealed class OutputStream : Stream
{
    private readonly Stream? _inner;

    /// <summary>Opens an output.</summary>
    /// <param name="open">Opens it.</param>
    public OutputStream(Func<Stream> open)
    {
        try
        {
            _inner = open();
        }
        catch (Exception failure) when (IsFailure(failure))
        {
            Failure = failure;
        }
    }

    /// <summary>What went wrong first; null as long as nothing did.</summary>
    public Exception? Failure { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            if (Failure is null)
            {
                _inner!.Write(buffer);
            }
        }
        catch (Exception failure) when (IsFailure(failure))
        {
            Failure = failure;
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        // Every write goes straight on.
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    // A descriptor that is not open is told as denied access.
    private static bool IsFailure(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or ArgumentException or ObjectDisposedException or NotSupportedException;
}
