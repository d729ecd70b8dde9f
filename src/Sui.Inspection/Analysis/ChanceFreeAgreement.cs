namespace Sui.Inspection.Analysis;

/// <summary>
/// Gwet's AC: (p − e)/(1 − e), where p is the weighted agreement within units that two or more coded, and e = T/(q(q − 1))·Σ π(1 − π) from the mean share π
/// of each of q codes over all units coded, T being the sum of all weights. Weights: 1 for the same code; ordinal 1 − C(d + 1, 2)/C(q, 2) of codes d places
/// apart; interval 1 − (x − y)²/(max − min)².
/// </summary>
internal sealed class ChanceFreeAgreement
{
    private readonly CodedUnits _coded;
    private readonly AgreementMetric _metric;
    private readonly int _codes;
    private readonly double[] _places;

    public ChanceFreeAgreement(CodedUnits coded, AgreementMetric metric)
    {
        (_coded, _metric, _codes) = (coded, metric, coded.Categories.Count);
        _places = metric == AgreementMetric.Interval && _codes > 0 ? Scale.FromZeroToOne(coded.Values!) : [];
    }

    /// <summary>p, over the units compared, of which there is one at least.</summary>
    public double Agreement(int compared)
    {
        var sum = 0d;
        for (var unit = 0; unit < _coded.Units; unit++)
        {
            sum += OfUnit(_coded.Codes(unit));
        }

        return Math.Min(sum / compared, 1);
    }

    /// <summary>AC, where units are compared.</summary>
    public double Coefficient(int compared)
    {
        var agreed = Agreement(compared);
        if (_codes < 2)
        {
            return 1;
        }

        var chance = SumOfWeights() / (_codes * (_codes - 1d)) * Shares().Sum(share => share * (1 - share));
        return (agreed - chance) / (1 - chance);
    }

    private double OfUnit(ReadOnlySpan<int> codes)
    {
        var (sum, coded) = (0d, 0);
        for (var one = 0; one < codes.Length; one++)
        {
            if (codes[one] < 0)
            {
                continue;
            }

            coded++;
            for (var other = 0; other < one; other++)
            {
                sum += codes[other] < 0 ? 0 : 2 * Weight(codes[one], codes[other]);
            }
        }

        return coded < 2 ? 0 : sum / (coded * (coded - 1d));
    }

    private double Weight(int one, int other)
    {
        if (one == other)
        {
            return 1;
        }

        var apart = Math.Abs((double)one - other);
        return _metric switch
        {
            AgreementMetric.Nominal => 0,
            AgreementMetric.Ordinal => 1 - (apart * (apart + 1) / (_codes * (_codes - 1d))),
            _ => 1 - Math.Pow(_places[one] - _places[other], 2),
        };
    }

    private double SumOfWeights()
    {
        switch (_metric)
        {
            case AgreementMetric.Nominal:
                return _codes;
            case AgreementMetric.Ordinal:
                return _codes + Enumerable.Range(1, _codes - 1).Sum(apart => 2 * (_codes - (double)apart) * Weight(0, apart));
            default:
                var mean = _places.Average();
                return ((double)_codes * _codes) - (2 * _codes * _places.Sum(place => Math.Pow(place - mean, 2)));
        }
    }

    private double[] Shares()
    {
        var (shares, units) = (new double[_codes], 0);
        for (var unit = 0; unit < _coded.Units; unit++)
        {
            var codes = _coded.Codes(unit);
            if (CoderAgreement.Coded(codes) is > 0 and var coded)
            {
                units++;
                foreach (var code in codes)
                {
                    if (code >= 0)
                    {
                        shares[code] += 1d / coded;
                    }
                }
            }
        }

        return [.. shares.Select(share => share / units)];
    }
}
