namespace Sui.Inspection.Assessments.Signals;

/// <summary>A group of the people of one survey.</summary>
/// <param name="SourceId">The survey.</param>
/// <param name="Characteristic">The place of the characteristic among those that were raked.</param>
/// <param name="Place">The place of the group within it.</param>
internal readonly record struct WeightedGroup(string SourceId, int Characteristic, int Place);
