namespace Sui.Inspection.Analysis;

/// <summary>Weights by raking, and how well they do.</summary>
public sealed record RakingResult
{
    /// <summary>The weight of each person, in order: of mean 1, then clamped once; all 1 where there is a <see cref="Reason"/>.</summary>
    public required IReadOnlyList<double> Weights { get; init; }

    /// <summary>The weights of mean 1 before they were clamped.</summary>
    public required IReadOnlyList<double> BeforeClamping { get; init; }

    /// <summary>Why nobody was weighted; null where somebody was. <see cref="NotComputed.NotSettled"/> where margins contradict each other,
    /// <see cref="NotComputed.EmptyGroup"/> where no characteristic could be raked, <see cref="NotComputed.NobodyAnswered"/> without people.</summary>
    public required NotComputed? Reason { get; init; }

    /// <summary>How many cycles were made, 0 or more.</summary>
    public required int Cycles { get; init; }

    /// <summary>The largest margin error after the last cycle, before clamping, 0 to 1: what was left where the weights did not settle.</summary>
    public required double LastCycleError { get; init; }

    /// <summary>The margins of all characteristics, in order, with the weights that are given.</summary>
    public required IReadOnlyList<RakingMargin> Margins { get; init; }

    /// <summary>The largest margin error that the weights leave, over the characteristics that were raked, 0 to 1; those that were not raked are
    /// seen in <see cref="Margins"/>.</summary>
    public required double LargestMarginError { get; init; }

    /// <summary>deff of all weights, and the effective n.</summary>
    public required DesignEffect DesignEffect { get; init; }

    /// <summary>Whether the survey is Poor by its weighting: the weights did not settle, or an error over the bound is left.</summary>
    public required bool IsPoor { get; init; }
}
