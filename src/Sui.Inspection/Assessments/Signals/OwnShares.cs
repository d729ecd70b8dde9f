namespace Sui.Inspection.Assessments.Signals;

/// <summary>What each question of a share got by itself, and what the share's own k, in which each person counts by the share of theirs answered so, tells beside that.</summary>
/// <param name="Each">The questions, two or more, in the order in which they were asked.</param>
/// <param name="Some">How many people answered some of the questions and not all.</param>
/// <param name="SomeFavourable">How many answers of theirs were so, where there are two questions; null where there are more.</param>
/// <param name="Least">The least k that there can be beside the questions' own: nobody of those answered so.</param>
/// <param name="Most">The most: all of them did.</param>
internal sealed record OwnShares(IReadOnlyList<OwnShare> Each, int Some, int? SomeFavourable, double Least, double Most);
