using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments.Judging;

/// <summary>Rolls ratings up by a scale.</summary>
internal sealed class RatingRollUp : IRatingRollUp
{
    public StandardScore Standard(IReadOnlyList<double> percentages, RollUpScale scale)
    {
        ArgumentNullException.ThrowIfNull(percentages);
        ArgumentNullException.ThrowIfNull(scale);
        if (percentages.Count == 0)
        {
            throw new ArgumentException("A standard needs the percentage of at least one key question.", nameof(percentages));
        }

        if (percentages.Any(percentage => percentage is not (>= 0 and <= 100)))
        {
            throw new ArgumentOutOfRangeException(nameof(percentages), "Percentages run from 0 to 100.");
        }

        var lowest = percentages.Min();
        var rating = BandOf(lowest, scale.CaseBands);
        var discretion = scale.CaseBands.Skip(1).Any(band => Math.Abs(lowest - band.From) <= scale.DiscretionWithin);
        return new StandardScore(rating, (int)rating, discretion, scale.Verified);
    }

    public OverallScore Overall(IReadOnlyList<int> scores, RollUpScale scale)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(scale);
        if (scores.Count != scale.Standards)
        {
            throw new ArgumentException($"The scale holds for {scale.Standards} standards.", nameof(scores));
        }

        if (scores.Any(score => score is not (>= 0 and <= 3)))
        {
            throw new ArgumentOutOfRangeException(nameof(scores), "Scores run from 0 to 3.");
        }

        var sum = scores.Sum();
        return new OverallScore(BandOf(sum, scale.OverallBands), sum, scale.Verified);
    }

    private static Rating BandOf(double value, IReadOnlyList<RatingBand> bands) =>
        bands.Last(band => value >= band.From).Rating;
}
