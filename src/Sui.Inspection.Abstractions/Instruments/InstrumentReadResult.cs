using Sui.Inspection.Problems;

namespace Sui.Inspection.Instruments;

/// <summary>What reading an instrument gave.</summary>
/// <param name="Instrument">The instrument; null when any problem is an error.</param>
/// <param name="Problems">Every problem.</param>
public sealed record InstrumentReadResult(Instrument? Instrument, IReadOnlyList<Problem> Problems);
