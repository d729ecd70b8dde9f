namespace Sui.Inspection.Rubrics;

/// <summary>Reads rubrics. Thread-safe. Bad input never throws; it gives problems.</summary>
public interface IRubricReader
{
    /// <summary>Reads a rubric from the bytes of its JSON (UTF-8), and validates it.</summary>
    /// <param name="json">The bytes; their SHA-256 becomes the rubric's content hash.</param>
    /// <param name="file">The name that problems carry.</param>
    RubricReadResult Read(ReadOnlyMemory<byte> json, string file);
}
