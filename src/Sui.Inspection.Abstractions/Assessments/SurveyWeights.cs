namespace Sui.Inspection.Assessments;

/// <summary>How the answers to one survey were weighted.</summary>
/// <param name="Characteristics">The characteristics that they were raked to, in order; at least one.</param>
/// <param name="People">How many people were weighted, 1 or more.</param>
/// <param name="DesignEffect">deff = n·Σw² / (Σw)² over all of them, 1 or more; a signal has that of those answering.</param>
/// <param name="LargestMarginError">How far a weighted share is from that of the caseload at most, 0 to 1.</param>
public sealed record SurveyWeights(IReadOnlyList<string> Characteristics, int People, double DesignEffect, double LargestMarginError)
{
    /// <summary>n / deff: how many answers without weights say as much.</summary>
    public double EffectivePeople => People / DesignEffect;
}
