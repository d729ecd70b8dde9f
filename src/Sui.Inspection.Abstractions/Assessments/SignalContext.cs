using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Assessments;

/// <summary>What a source of signals may look at.</summary>
/// <param name="Pack">The evidence.</param>
/// <param name="Rubric">The rubric.</param>
/// <param name="Instruments">The instruments known.</param>
public sealed record SignalContext(EvidencePack Pack, Rubric Rubric, IDataRegistry<Instrument> Instruments);
