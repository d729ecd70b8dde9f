using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence;

/// <summary>How the people asked were found.</summary>
/// <param name="DrawnBy">Who drew the sample.</param>
/// <param name="Invited">How many people were invited or attempted, 1 or more; null when unknown.</param>
public sealed record Sample(Origin DrawnBy, int? Invited = null);
