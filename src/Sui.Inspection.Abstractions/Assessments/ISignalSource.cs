namespace Sui.Inspection.Assessments;

/// <summary>
/// Turns evidence into signals. An implementer reads, never throws for what the evidence holds, and returns the same signals for
/// the same evidence in any order. An exception ends the assessment and reaches the caller.
/// </summary>
public interface ISignalSource
{
    /// <summary>The signals that this source sees; empty when none.</summary>
    /// <param name="context">What it may look at.</param>
    IEnumerable<Signal> GetSignals(SignalContext context);
}
