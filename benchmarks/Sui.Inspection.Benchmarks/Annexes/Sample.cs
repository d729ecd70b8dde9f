using System.Diagnostics;

namespace Sui.Inspection.Benchmarks.Annexes;

/// <summary>Times of one thing done many times, in milliseconds.</summary>
internal sealed class Sample(IEnumerable<double> times)
{
    private readonly double[] _sorted = [.. times.Order()];

    /// <summary>How many times.</summary>
    public int Count => _sorted.Length;

    /// <summary>The median.</summary>
    public double Median => At(0.5);

    /// <summary>The 95th percentile: the smallest time that at least 95 in a hundred do not exceed.</summary>
    public double P95 => At(0.95);

    /// <summary>Does something until it is warm, then so often that the percentile can be trusted.</summary>
    /// <param name="work">What to do.</param>
    /// <param name="seconds">How long to warm up, and how long to measure at most.</param>
    /// <param name="most">How often to measure at most.</param>
    public static Sample Of(Action work, double seconds = 2, int most = 300)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            work();
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        var times = new List<double>();
        clock.Restart();
        while (times.Count < most && (times.Count < 20 || clock.Elapsed.TotalSeconds < seconds))
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return new Sample(times);
    }

    private double At(double share) => _sorted[(int)Math.Ceiling(share * _sorted.Length) - 1];
}
