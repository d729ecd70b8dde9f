using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>The signals of one source kind, experience and origin, added up. Weights are in decibans.</summary>
/// <param name="SourceKind">The kind of source.</param>
/// <param name="Experience">The experience.</param>
/// <param name="Origin">The origin.</param>
/// <param name="Sum">The sum of the signals' own weights.</param>
/// <param name="Capped">The sum after the group's cap.</param>
public sealed record SignalGroup(SourceKind SourceKind, Experience Experience, Origin Origin, double Sum, double Capped);
