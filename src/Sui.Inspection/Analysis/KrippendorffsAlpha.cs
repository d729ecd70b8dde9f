namespace Sui.Inspection.Analysis;

/// <summary>
/// α = 1 − observed / expected disagreement, over the codes of units that two or more coded. The differences are δ² = 0 or 1, or of places on a line: for
/// an ordinal metric the middle ranks, whose differences are those of the published metric; for an interval metric the numbers. Sums of squares about the
/// mean take the place of pairs, so that the time does not grow with the square of anything.
/// </summary>
internal static class KrippendorffsAlpha
{
    public static double Of(CodedUnits coded, AgreementMetric metric)
    {
        var counts = new double[coded.Categories.Count];
        foreach (var unit in Compared(coded))
        {
            foreach (var code in unit)
            {
                counts[code]++;
            }
        }

        var all = counts.Sum();
        var places = Places(coded, metric, counts, all);
        var observed = 0d;
        foreach (var unit in Compared(coded))
        {
            observed += Differences(unit, places) / (unit.Length - 1);
        }

        return observed == 0 ? 1 : 1 - ((all - 1) * observed / Expected(counts, all, places));
    }

    private static IEnumerable<int[]> Compared(CodedUnits coded)
    {
        for (var unit = 0; unit < coded.Units; unit++)
        {
            int[] codes = [.. coded.Codes(unit).ToArray().Where(code => code >= 0)];
            if (codes.Length >= 2)
            {
                Array.Sort(codes);
                yield return codes;
            }
        }
    }

    // From 0 to 1, since α is the same on every scale. Null for a nominal metric.
    private static double[]? Places(CodedUnits coded, AgreementMetric metric, double[] counts, double all)
    {
        if (metric == AgreementMetric.Nominal)
        {
            return null;
        }

        if (metric == AgreementMetric.Interval)
        {
            return Scale.FromZeroToOne(coded.Values!);
        }

        var (places, below) = (new double[counts.Length], 0d);
        for (var code = 0; code < counts.Length; code++)
        {
            places[code] = (below + (counts[code] / 2)) / all;
            below += counts[code];
        }

        return places;
    }

    // Over ordered pairs of codes of one unit, which are sorted.
    private static double Differences(int[] codes, double[]? places)
    {
        if (codes[0] == codes[^1])
        {
            return 0;
        }

        if (places is not null)
        {
            var mean = codes.Average(code => places[code]);
            return 2 * codes.Length * codes.Sum(code => Math.Pow(places[code] - mean, 2));
        }

        var (same, run) = (0d, 0);
        for (var at = 0; at < codes.Length; at++)
        {
            run = at > 0 && codes[at] == codes[at - 1] ? run + 1 : 1;
            same += (2 * run) - 1;
        }

        return ((double)codes.Length * codes.Length) - same;
    }

    private static double Expected(double[] counts, double all, double[]? places)
    {
        if (places is null)
        {
            return (all * all) - counts.Sum(count => count * count);
        }

        var mean = counts.Select((count, code) => count * places[code]).Sum() / all;
        return 2 * all * counts.Select((count, code) => count * Math.Pow(places[code] - mean, 2)).Sum();
    }
}
