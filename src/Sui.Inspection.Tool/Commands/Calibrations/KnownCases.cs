using Sui.Inspection.Analysis.Calibration;

namespace Sui.Inspection.Tool.Commands.Calibrations;

/// <summary>The cases of a file.</summary>
/// <param name="Cases">How many there are.</param>
/// <param name="Shares">The shares with what was judged, by criterion.</param>
/// <param name="Statuses">What was computed elsewhere and what was judged, by criterion.</param>
/// <param name="Ratings">What was computed and what was judged of ratings, by their places among <see cref="CasesFile.Ratings"/>.</param>
internal sealed record KnownCases(
    int Cases, IReadOnlyDictionary<string, IReadOnlyList<KnownShare>> Shares, IReadOnlyDictionary<string, IReadOnlyList<(int Computed, int Judged)>> Statuses,
    IReadOnlyList<(int Computed, int Judged)> Ratings);
