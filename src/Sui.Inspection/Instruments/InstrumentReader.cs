using Sui.Inspection.Json;
using Sui.Inspection.Rubrics;


namespace Sui.Inspection.Instruments;

/// <summary>Reads instruments of the format <c>sui-instrument/1</c>. Thread-safe. Bad input gives problems.</summary>
internal sealed class InstrumentReader : IInstrumentReader
{
    /// <summary>The format that is read.</summary>
    public const string Format = "sui-instrument/1";

    /// <inheritdoc/>
    public InstrumentReadResult Read(ReadOnlyMemory<byte> json, string file, Rubric? rubric = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var faults = new Faults(file, ShapeCodes.Other);
        if (DataParser.Parse(json.Span, faults) is not { } root)
        {
            return new InstrumentReadResult(null, faults.ToList());
        }

        var instrument = InstrumentFile.Read(new DataObject(root, faults));
        if (!faults.Failed)
        {
            InstrumentValidator.Validate(instrument, rubric, faults);
        }

        return new InstrumentReadResult(faults.Failed ? null : instrument, faults.ToList());
    }
}
