using Sui.Inspection.Standards;

namespace Sui.Inspection.Rubrics;

/// <summary>Reads rubrics. Thread-safe. Bad input never throws; it gives problems.</summary>
public interface IRubricReader
{
    /// <summary>Reads a rubric from the bytes of its JSON (UTF-8), and validates it.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="file">The name that problems carry.</param>
    /// <param name="frameworks">Frameworks beside those that the reader knows; with the id of one of those, they take its place. The
    /// rubric's elements and constituencies must be those of the frameworks that it serves, as far as they are known.</param>
    RubricReadResult Read(ReadOnlyMemory<byte> json, string file, IReadOnlyList<Framework>? frameworks = null);
}
