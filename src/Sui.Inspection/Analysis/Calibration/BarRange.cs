namespace Sui.Inspection.Analysis.Calibration;

/// <summary>Bars from one to another.</summary>
/// <param name="Low">The lowest.</param>
/// <param name="High">The highest.</param>
public sealed record BarRange(double Low, double High);
