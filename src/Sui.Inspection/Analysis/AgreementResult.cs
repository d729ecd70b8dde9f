namespace Sui.Inspection.Analysis;

/// <summary>How far coders agree. It is reported and discounts nothing (method, section 6). Equality is by value.</summary>
public sealed record AgreementResult
{
    /// <summary>How far apart two codes are, for <see cref="Alpha"/> and <see cref="Ac2"/>.</summary>
    public required AgreementMetric Metric { get; init; }

    /// <summary>How many coders there are.</summary>
    public required int Coders { get; init; }

    /// <summary>How many units there are.</summary>
    public required int Units { get; init; }

    /// <summary>How many of them two coders or more coded: only these can agree.</summary>
    public required int UnitsCompared { get; init; }

    /// <summary>How many different codes there are, or could have been given.</summary>
    public required int Categories { get; init; }

    /// <summary>The share of pairs of coders with the same code, averaged over the units compared, 0 to 1; with two coders the share of units on
    /// which they agree.</summary>
    public required Measure Percent { get; init; }

    /// <summary>Cohen's κ of two coders, −1 to 1, whatever the metric (J. Cohen, A coefficient of agreement for nominal scales, 1960).</summary>
    public required Measure Kappa { get; init; }

    /// <summary>Its large-sample standard error, 0 or more (J. L. Fleiss, J. Cohen and B. S. Everitt, Large sample standard errors of kappa and weighted
    /// kappa, 1969).</summary>
    public required Measure KappaStandardError { get; init; }

    /// <summary>Krippendorff's α by the metric, at most 1, which it is when nobody disagrees (K. Krippendorff, Content Analysis, 2004, chapter 11).</summary>
    public required Measure Alpha { get; init; }

    /// <summary>Gwet's AC1, −1 to 1, which does not collapse when one code dominates (K. L. Gwet, Computing inter-rater reliability and its variance in the
    /// presence of high agreement, 2008).</summary>
    public required Measure Ac1 { get; init; }

    /// <summary>Gwet's AC2 by the metric: ordinal or quadratic weights of near agreement; AC1 for a nominal one (K. L. Gwet, Handbook of Inter-Rater
    /// Reliability, 2014).</summary>
    public required Measure Ac2 { get; init; }
}
