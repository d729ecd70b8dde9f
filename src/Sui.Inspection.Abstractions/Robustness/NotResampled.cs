namespace Sui.Inspection.Robustness;

/// <summary>Why nothing was resampled.</summary>
public enum NotResampled
{
    /// <summary>It was not asked for.</summary>
    NotAskedFor,

    /// <summary>No answers of people are on file: there is nothing to draw from, and registers and findings stay as they are.</summary>
    NobodyAnswered,

    /// <summary>Nobody is placed, as by published evidence alone.</summary>
    NothingPlaced,
}
