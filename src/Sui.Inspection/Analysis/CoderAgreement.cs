namespace Sui.Inspection.Analysis;

/// <summary>Agreement of coders over units that some may not have coded. A unit that fewer than two coded does not count as agreement.</summary>
public static class CoderAgreement
{
    /// <summary>Computes all measures. The time grows with units × coders².</summary>
    /// <param name="coded">What was coded.</param>
    /// <param name="metric">How far apart two codes are: ordinal needs codes with an order, interval numbers.</param>
    /// <exception cref="ArgumentException">The metric does not fit the codes.</exception>
    public static AgreementResult Of(CodedUnits coded, AgreementMetric metric = AgreementMetric.Nominal)
    {
        ArgumentNullException.ThrowIfNull(coded);
        if ((metric == AgreementMetric.Ordinal && !coded.IsOrdered) || (metric == AgreementMetric.Interval && !coded.IsNumeric))
        {
            throw new ArgumentException("The codes have no order, or are no numbers.", nameof(metric));
        }

        var compared = Enumerable.Range(0, coded.Units).Count(unit => Coded(coded.Codes(unit)) >= 2);
        var none = compared == 0 ? Measure.Without(NotComputed.NothingInCommon) : null;
        var same = new ChanceFreeAgreement(coded, AgreementMetric.Nominal);
        var (kappa, error) = CohensKappa.Of(coded);
        return new AgreementResult
        {
            Metric = metric,
            Coders = coded.Coders,
            Units = coded.Units,
            UnitsCompared = compared,
            Categories = coded.Categories.Count,
            Percent = none ?? Measure.Of(same.Agreement(compared)),
            Kappa = kappa,
            KappaStandardError = error,
            Alpha = none ?? Measure.Of(KrippendorffsAlpha.Of(coded, metric)),
            Ac1 = none ?? Measure.Of(same.Coefficient(compared)),
            Ac2 = none ?? Measure.Of(new ChanceFreeAgreement(coded, metric).Coefficient(compared)),
        };
    }

    /// <summary>How many coders coded a unit.</summary>
    internal static int Coded(ReadOnlySpan<int> codes)
    {
        var coded = 0;
        foreach (var code in codes)
        {
            coded += code >= 0 ? 1 : 0;
        }

        return coded;
    }
}
