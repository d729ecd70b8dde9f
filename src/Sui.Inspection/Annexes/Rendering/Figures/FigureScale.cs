using System.Globalization;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>
/// A straight scale between two ends. The rule for numbers that break the contract: what is not a number is not drawn; what lies
/// beyond the scale, infinity included, is drawn at its end. The text beside a mark says what the number is.
/// </summary>
internal sealed record FigureScale(double Left, double Right, double Low, double High, double Step)
{
    private static readonly (double High, double Step)[] Shares =
        [(0.1, 0.02), (0.2, 0.05), (0.3, 0.1), (0.4, 0.1), (0.5, 0.1), (0.6, 0.2), (0.8, 0.2), (1, 0.2)];

    private static readonly double[] Steps = [5, 10, 20, 50];

    /// <summary>The places of the ticks, lowest first.</summary>
    public IEnumerable<double> Ticks
    {
        get
        {
            var count = (int)Math.Round((High - Low) / Step);
            return Enumerable.Range(0, count + 1).Select(index => Low + (index * Step));
        }
    }

    /// <summary>A scale of shares from 0 to 1.</summary>
    public static FigureScale OfAllShares(double left, double right) => new(left, right, 0, 1, 0.2);

    /// <summary>A scale of shares from 0 to a round share that is no less than any of those given.</summary>
    public static FigureScale OfShares(double left, double right, IEnumerable<double> shares)
    {
        var most = shares.Select(share => Inside(share, 0, 1) ?? 0).DefaultIfEmpty(0).Max();
        var (high, step) = Shares.First(round => round.High >= most - 1e-9);
        return new FigureScale(left, right, 0, high, step);
    }

    /// <summary>A scale as far below zero as above, to a round number that is no less than any of those given, but at most
    /// 200.</summary>
    public static FigureScale AroundZero(double left, double right, IEnumerable<double> values)
    {
        var most = values.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        var step = Steps.FirstOrDefault(candidate => candidate * 4 >= most, Steps[^1]);
        var high = step * Math.Clamp(Math.Ceiling(most / step), 2, 4);
        return new FigureScale(left, right, -high, high, step);
    }

    /// <summary>A number brought between two ends; null for what is not a number.</summary>
    public static double? Inside(double? value, double low, double high) =>
        value is { } number && !double.IsNaN(number) ? Math.Clamp(number, low, high) : null;

    /// <summary>Where a number stands; null for what is not a number.</summary>
    public double? X(double? value) =>
        Inside(value, Low, High) is { } number ? Left + ((number - Low) / (High - Low) * (Right - Left)) : null;

    /// <summary>Where a tick stands.</summary>
    public double TickX(double tick) => X(tick) ?? Left;

    /// <summary>A share as the scale prints it.</summary>
    public static string Percent(double share) =>
        Math.Round(share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A number as the scale prints it, with its sign.</summary>
    public static string Signed(double value) => Math.Round(value) switch
    {
        > 0 and var above => "+" + above.ToString("0", CultureInfo.InvariantCulture),
        < 0 and var below => "\u2212" + (-below).ToString("0", CultureInfo.InvariantCulture),
        _ => "0",
    };
}
