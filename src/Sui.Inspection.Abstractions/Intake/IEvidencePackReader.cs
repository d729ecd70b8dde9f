namespace Sui.Inspection.Intake;

/// <summary>Reads evidence packs: a folder or a .zip with a <c>pack.json</c>. Thread-safe. Bad input never throws; it gives problems.</summary>
public interface IEvidencePackReader
{
    /// <summary>Reads a pack from a folder or a .zip file.</summary>
    /// <param name="path">The path of the folder or of the file.</param>
    /// <param name="cancellationToken">Ends the reading between files.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    PackReadResult Read(string path, CancellationToken cancellationToken = default);

    /// <summary>Reads a pack from files in memory.</summary>
    /// <param name="files">File name inside the pack, with forward slashes, to bytes; <c>pack.json</c> among them.</param>
    /// <param name="cancellationToken">Ends the reading between files.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    PackReadResult Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken = default);

    /// <summary>Reads a pack from a stream that holds a .zip, such as an upload. Only asynchronous calls are made on the stream.</summary>
    /// <param name="zip">The stream, read from where it stands to its end, at most 256 MiB of it; left open.</param>
    /// <param name="label">What problems of the .zip as a whole are said of.</param>
    /// <param name="cancellationToken">Ends the reading between files.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    Task<PackReadResult> ReadAsync(Stream zip, string label = "pack", CancellationToken cancellationToken = default);
}
