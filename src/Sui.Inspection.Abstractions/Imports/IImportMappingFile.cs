namespace Sui.Inspection.Imports;

/// <summary>Reads and writes mappings of the format <c>sui-import-mapping/1</c>. Thread-safe.</summary>
public interface IImportMappingFile
{
    /// <summary>Reads a mapping from the bytes of its JSON (UTF-8). Bad input never throws; it gives problems, all at once.</summary>
    /// <param name="json">The bytes, at most 4 MiB.</param>
    /// <param name="file">The name that problems carry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    ImportMappingReadResult Read(ReadOnlyMemory<byte> json, string file);

    /// <summary>Writes a mapping as JSON (UTF-8, no mark, lines ended by a line feed). The same mapping gives the same bytes.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mapping"/> is null.</exception>
    byte[] Write(ImportMapping mapping);
}
