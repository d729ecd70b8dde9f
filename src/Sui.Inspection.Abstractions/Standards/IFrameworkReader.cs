namespace Sui.Inspection.Standards;

/// <summary>Reads frameworks. Thread-safe. Bad input never throws; it gives problems.</summary>
public interface IFrameworkReader
{
    /// <summary>Reads a framework from the bytes of its JSON (UTF-8), and validates it.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="file">The name that problems carry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    FrameworkReadResult Read(ReadOnlyMemory<byte> json, string file);
}
