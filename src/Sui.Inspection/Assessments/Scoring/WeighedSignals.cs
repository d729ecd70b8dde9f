namespace Sui.Inspection.Assessments.Scoring;

/// <summary>A criterion's signals, weighed, grouped and added up.</summary>
internal sealed record WeighedSignals(double Weight, IReadOnlyList<SignalGroup> Groups, IReadOnlyList<WeighedSignal> Signals);
