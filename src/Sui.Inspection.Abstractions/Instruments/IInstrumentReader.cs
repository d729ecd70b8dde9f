using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Instruments;

/// <summary>Reads instruments of the format <c>sui-instrument/1</c>. Thread-safe. Bad input never throws; it gives problems.</summary>
public interface IInstrumentReader
{
    /// <summary>Reads an instrument from the bytes of its JSON (UTF-8), and validates it.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="file">The name that problems carry.</param>
    /// <param name="rubric">The rubric whose criteria the questions must speak to; null to leave that open.</param>
    InstrumentReadResult Read(ReadOnlyMemory<byte> json, string file, Rubric? rubric = null);
}
