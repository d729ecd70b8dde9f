namespace Sui.Inspection.Imports;

/// <summary>
/// Takes back what survey tools export. Bad input never throws; it gives problems, which never repeat what a cell holds. Thread-safe.
/// </summary>
public interface IResponseImporter
{
    /// <summary>Looks at the beginning of a file and says how it would be imported. Writes nothing.</summary>
    /// <param name="file">The file; must be seekable, read from its beginning, left open.</param>
    /// <param name="request">What is to be imported.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read or sought.</exception>
    ImportPreview Preview(Stream file, ImportRequest request);

    /// <summary>Imports a file: reads each row once, counts, and writes what is asked for. Memory does not grow with the answers; ids of
    /// responses take some thirty bytes each.</summary>
    /// <param name="file">The file; must be seekable, read from its beginning, left open.</param>
    /// <param name="request">What is to be imported.</param>
    /// <param name="outputs">Where to write; null for the counts alone.</param>
    /// <param name="progress">Told from time to time, from the thread that imports.</param>
    /// <param name="cancellationToken">Ends the import early.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read or sought, or the outputs lack what they need.</exception>
    /// <exception cref="OperationCanceledException">The import was ended early.</exception>
    ImportResult Import(
        Stream file,
        ImportRequest request,
        ImportOutputs? outputs = null,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellationToken = default);
}
