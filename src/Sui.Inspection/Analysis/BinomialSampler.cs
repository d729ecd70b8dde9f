namespace Sui.Inspection.Analysis;

/// <summary>
/// Draws how many of n succeed, in a time that does not grow with n: by inversion where few are expected, otherwise by transformed rejection (BTRS of
/// W. Hörmann, The generation of binomial random variates, Journal of Statistical Computation and Simulation 46, 1993).
/// </summary>
internal static class BinomialSampler
{
    private const double FewExpected = 10;

    // ln k! less Stirling's formula, exact for the first ten.
    private static readonly double[] Corrections = [.. Enumerable.Range(0, 10).Select(ExactCorrection)];

    /// <summary>A draw.</summary>
    /// <param name="generator">Where the random numbers come from.</param>
    /// <param name="n">How many are tried, 0 or more.</param>
    /// <param name="p">With what probability each succeeds; what is below 0 or above 1 counts as 0 and 1.</param>
    public static int Draw(ref SeededGenerator generator, int n, double p)
    {
        if (n == 0 || p <= 0)
        {
            return 0;
        }

        return p >= 1 ? n : p > 0.5 ? n - DrawSmall(ref generator, n, 1 - p) : DrawSmall(ref generator, n, p);
    }

    private static int DrawSmall(ref SeededGenerator generator, int n, double p) =>
        n * p < FewExpected ? Inverted(ref generator, n, p) : Rejected(ref generator, n, p);

    private static int Inverted(ref SeededGenerator generator, int n, double p)
    {
        var odds = p / (1 - p);
        var probability = Math.Exp(n * Math.Log(1 - p));
        var left = generator.NextDouble();
        var k = 0;
        while (left > probability && k < n)
        {
            left -= probability;
            k++;
            probability *= odds * (n - k + 1) / k;
        }

        return k;
    }

    private static int Rejected(ref SeededGenerator generator, int n, double p)
    {
        var deviation = Math.Sqrt(n * p * (1 - p));
        var b = 1.15 + (2.53 * deviation);
        var a = -0.0873 + (0.0248 * b) + (0.01 * p);
        var centre = (n * p) + 0.5;
        var accepted = 0.92 - (4.2 / b);
        while (true)
        {
            var u = generator.NextDouble() - 0.5;
            var v = generator.NextDouble();
            var tail = 0.5 - Math.Abs(u);
            var drawn = Math.Floor((((2 * a / tail) + b) * u) + centre);
            if (tail >= 0.07 && v <= accepted)
            {
                return (int)drawn;
            }

            if (drawn >= 0 && drawn <= n
                && Math.Log(v * (2.83 + (5.1 / b)) * deviation / ((a / (tail * tail)) + b)) <= LogRatioToMode((int)drawn, n, p))
            {
                return (int)drawn;
            }
        }
    }

    // The logarithm of the probability of k over that of the mode.
    private static double LogRatioToMode(int k, int n, double p)
    {
        // In double precision: n + 1 is beyond a whole number of 32 bits where n is the largest.
        double all = n;
        var odds = p / (1 - p);
        var mode = (int)Math.Floor((all + 1) * p);
        return ((mode + 0.5) * Math.Log((mode + 1.0) / (odds * (all - mode + 1))))
            + ((all + 1) * Math.Log((all - mode + 1) / (all - k + 1)))
            + ((k + 0.5) * Math.Log(odds * (all - k + 1) / (k + 1.0)))
            + Correction(mode) + Correction(n - mode) - Correction(k) - Correction(n - k);
    }

    private static double Correction(int k)
    {
        if (k < Corrections.Length)
        {
            return Corrections[k];
        }

        var next = k + 1.0;
        return ((1.0 / 12) - (((1.0 / 360) - (1.0 / 1260 / (next * next))) / (next * next))) / next;
    }

    private static double ExactCorrection(int k)
    {
        var logFactorial = 0.0;
        for (var factor = 2; factor <= k; factor++)
        {
            logFactorial += Math.Log(factor);
        }

        return logFactorial - ((0.5 * Math.Log(2 * Math.PI)) + ((k + 0.5) * Math.Log(k + 1)) - (k + 1));
    }
}
