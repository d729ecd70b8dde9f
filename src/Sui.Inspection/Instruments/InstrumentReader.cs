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
        return Read(json, file, rubric, trusted: false);
    }

    /// <summary>Reads an instrument whose content tests have validated already, which shortens the time to start.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="file">The name that problems carry.</param>
    public static InstrumentReadResult ReadTrusted(ReadOnlyMemory<byte> json, string file) => Read(json, file, null, trusted: true);

    private static InstrumentReadResult Read(ReadOnlyMemory<byte> json, string file, Rubric? rubric, bool trusted)
    {
        var faults = new Faults(file, InstrumentCodes.Shape);
        if (DataParser.Parse(json.Span, faults) is not { } root)
        {
            return new InstrumentReadResult(null, faults.ToList());
        }

        var instrument = InstrumentFile.Read(new DataObject(root, faults));
        if (!trusted)
        {
            InstrumentValidator.Validate(instrument, rubric, faults);
        }

        return new InstrumentReadResult(faults.Failed ? null : instrument, faults.ToList());
    }
}
