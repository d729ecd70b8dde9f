using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands;

/// <summary>An instrument that a command works on.</summary>
/// <param name="Inspection">The inspection that knows it; null where it could not be read.</param>
/// <param name="Instrument">The instrument; null where it could not be read.</param>
/// <param name="Problems">What is wrong with its file; none where one that ships was named.</param>
internal sealed record OpenedInstrument(ISuiInspection? Inspection, Instrument? Instrument, IReadOnlyList<Problem> Problems);
