namespace Sui.Inspection.Assessments.Signals;

/// <summary>A source each of whose signals rests on one kind of source of evidence: without a kind, the signals of that kind are missing and the others stay
/// as they are. They need not be made anew to see what holds without it.</summary>
internal interface IKindSignalSource : ISignalSource;
