namespace Sui.Inspection.Analysis;

/// <summary>When a share counts as settled.</summary>
/// <param name="FavourableAt">The least weight that settles it at the bar or above.</param>
/// <param name="AgainstAt">The largest weight that settles it below the bar.</param>
/// <param name="Least">The fewest answers that may.</param>
/// <param name="PriorAnswers">The imaginary answers of the weight.</param>
/// <param name="Decimals">How many decimals of a weight are compared.</param>
internal sealed record SettlingRules(double FavourableAt, double AgainstAt, int Least, double PriorAnswers, int Decimals);
