namespace Sui.Inspection.Robustness.Resampling;

/// <summary>What one person, or one answer of a tally, adds to one proportion.</summary>
/// <param name="Slot">Which sum of a proportion.</param>
/// <param name="Favourable">The share of the person's valid answers that is favourable, 0 to 1.</param>
/// <param name="DesignEffect">The design effect that it enters by.</param>
/// <param name="HeardOnly">Whether the person counts in another kind of source and is only heard in this one.</param>
/// <param name="Weight">The person's weight; null where each counts as one.</param>
internal readonly record struct AnswerPart(int Slot, double Favourable, double DesignEffect, bool HeardOnly, double? Weight = null);
