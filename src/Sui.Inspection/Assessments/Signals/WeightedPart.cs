namespace Sui.Inspection.Assessments.Signals;

/// <summary>Those who answered a question whose share has weights, and count alike in it.</summary>
/// <param name="Part">What one of them who says yes adds to the weighted share, above 0; over all people it adds up to 1.</param>
/// <param name="People">How many they are, 1 or more.</param>
/// <param name="Groups">Their groups; empty where none is known.</param>
internal sealed record WeightedPart(double Part, int People, IReadOnlyList<WeightedGroup> Groups);
