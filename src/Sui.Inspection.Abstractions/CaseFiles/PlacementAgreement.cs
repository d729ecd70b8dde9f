using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles;

/// <summary>How far blind placements of one provider agree. One provider has no chance-corrected agreement: pairs are counted.</summary>
/// <param name="People">How many people placed blind, 2 or more.</param>
/// <param name="Pairs">How many pairs they make: n(n − 1)/2.</param>
/// <param name="Same">How many pairs placed on the same rung, or both on none.</param>
/// <param name="Neighbouring">How many placed on rungs that are next to each other.</param>
/// <param name="Lowest">The lowest rung; null where nobody placed on any.</param>
/// <param name="Highest">The highest rung; null where nobody placed on any.</param>
public sealed record PlacementAgreement(int People, int Pairs, int Same, int Neighbouring, Rung? Lowest, Rung? Highest);
