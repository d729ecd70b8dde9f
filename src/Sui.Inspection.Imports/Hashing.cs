using System.Buffers;
using System.Security.Cryptography;

namespace Sui.Inspection.Imports;

/// <summary>
/// The SHA-256 of a file. Of a file on disk it is made beside the import, which reads through the stream, by reads of its own that do
/// not move the stream; of any other stream it is made before.
/// </summary>
internal sealed class Hashing
{
    private readonly Task<byte[]> _digest;

    /// <summary>Starts hashing from the stream's beginning.</summary>
    /// <param name="stream">The file; seekable.</param>
    /// <param name="most">How many bytes are hashed at the most: beyond the limit a file is refused.</param>
    /// <param name="cancellationToken">Ends the hashing early.</param>
    public Hashing(Stream stream, long most, CancellationToken cancellationToken) =>
        _digest = stream is FileStream { IsAsync: false } file && file.Length > 1 << 20
            ? Beside(file, most, cancellationToken)
            : Task.FromResult(Now(stream, most, cancellationToken));

    /// <summary>The digest; waits for it.</summary>
    public byte[] Digest => _digest.GetAwaiter().GetResult();

    private static Task<byte[]> Beside(FileStream file, long most, CancellationToken cancellationToken)
    {
        var handle = file.SafeFileHandle;
        return Task.Run(
            () =>
            {
                using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
                var at = 0L;
                for (int read; at < most && (read = RandomAccess.Read(handle, buffer, at)) > 0; at += read)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    hash.AppendData(buffer, 0, read);
                }

                ArrayPool<byte>.Shared.Return(buffer);
                return hash.GetHashAndReset();
            },
            cancellationToken);
    }

    private static byte[] Now(Stream stream, long most, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        stream.Position = 0;
        var at = 0L;
        for (int read; at < most && (read = stream.Read(buffer)) > 0; at += read)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return hash.GetHashAndReset();
    }
}
