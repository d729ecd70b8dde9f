using Sui.Inspection.Json;

namespace Sui.Inspection.Instruments;

/// <summary>What can be asked of an instrument, wherever it came from.</summary>
public static class InstrumentExtensions
{
    /// <summary>What an instrument is: its id, its version and the hash of what it says, computed when first asked for.</summary>
    /// <param name="instrument">The instrument; none of its parts is null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="instrument"/> is null.</exception>
    public static DataIdentity Identify(this Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return ContentIdentity.Of(instrument, instrument.Identity, InstrumentContent.Of);
    }
}
