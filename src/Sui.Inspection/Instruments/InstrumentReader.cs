using Sui.Inspection.Data;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Instruments;

/// <summary>Reads instruments of the format <c>sui-instrument/1</c>. Thread-safe. Bad input gives problems.</summary>
internal sealed class InstrumentReader
{
    /// <summary>The format that is read.</summary>
    public const string Format = "sui-instrument/1";

    /// <summary>Reads an instrument from the bytes of its JSON (UTF-8), and validates it.</summary>
    /// <param name="json">The bytes; their SHA-256 becomes the content hash.</param>
    /// <param name="file">The name that problems carry.</param>
    /// <param name="rubric">The rubric whose criteria the questions must speak to; null to leave that open.</param>
    public InstrumentReadResult Read(ReadOnlyMemory<byte> json, string file, Rubric? rubric = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var faults = new Faults(file, ShapeCodes.Other);
        if (DataParser.Parse(json.Span, faults) is not { } root)
        {
            return new InstrumentReadResult(null, faults.ToList());
        }

        var instrument = InstrumentFile.Read(new DataObject(root, faults), ContentHash.Of(json.Span));
        if (!faults.Failed)
        {
            InstrumentValidator.Validate(instrument, rubric, faults);
        }

        return new InstrumentReadResult(faults.Failed ? null : instrument, faults.ToList());
    }
}
