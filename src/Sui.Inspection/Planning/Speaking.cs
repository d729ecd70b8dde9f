using Sui.Inspection.Instruments;

namespace Sui.Inspection.Planning;

/// <summary>An instrument and its questions about one criterion.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Counted">Those whose answers are counted.</param>
/// <param name="Coded">Those from whose answers findings are coded.</param>
internal sealed record Speaking(Instrument Instrument, IReadOnlyList<Question> Counted, IReadOnlyList<Question> Coded)
{
    /// <summary>The instrument as a board or a plan names it.</summary>
    public BoardInstrument Named => new(Instrument.Identity, Instrument.Title, Instrument.Kind);
}
