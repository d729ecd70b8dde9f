namespace Sui.Inspection.Analysis;

/// <summary>
/// How much chance makes alike: the one measure by which rows are held to be the same people, or the same evidence, twice. What is alike is beyond chance where
/// chance gives as much, or more, in fewer than one file of five hundred (<see cref="Bar"/>).
/// </summary>
/// <remarks>
/// <para>The share of rows that have a twin by chance is taken from the rows themselves: of N rows of which N₁ hold what no other holds, 1 − N₁/N of what comes next
/// was seen before (I. J. Good, 'The population frequencies of species and the estimation of population parameters', Biometrika 40, 1953). No share is 0, since
/// no sample is large enough to say never: (N − N₁ + 1)/(N + 1), by Laplace's rule of succession.</para>
/// <para>A block of rows that all stand elsewhere is expected, over m places at which it could begin, m·p₁·…·pₖ times, where pᵢ is the share of row i; by Markov's
/// inequality chance gives one with no greater probability. Rows that hold the same count once: answers that repeat, as sorting or fatigue makes them, prove nothing.</para>
/// <para>Of a count with the expectation λ, more than λ + 3√λ + 2 has a probability below <see cref="Bar"/>, whatever λ is: of Poisson's distribution, and so of every
/// sum of independent events of which it is the limit, whose upper tails are no heavier (W. Hoeffding, 'On the distribution of the number of successes in
/// independent trials', Annals of Mathematical Statistics 27, 1956).</para>
/// </remarks>
internal static class Chance
{
    /// <summary>The probability from which on chance explains what is alike.</summary>
    public const double Bar = 0.002;

    private const double Deviations = 3;
    private const double Least = 2;

    /// <summary>The share of rows that chance makes alike another, above 0 and at most 1.</summary>
    /// <param name="twins">How many rows hold what another holds.</param>
    /// <param name="rows">How many rows there are.</param>
    public static double Share(int twins, int rows) => (twins + 1d) / (rows + 1d);

    /// <summary>Whether a block of rows that all stand elsewhere is beyond chance.</summary>
    /// <param name="places">At how many places, or pairs of places, it could begin.</param>
    /// <param name="logarithms">The sum of the natural logarithms of the shares of its rows, those that hold the same counted once.</param>
    public static bool IsBlockBeyond(double places, double logarithms) => Math.Log(places) + logarithms < Math.Log(Bar);

    /// <summary>Whether so many rows are alike beyond chance; or, of files too small to tell, nearer to all than to what chance gives.</summary>
    /// <param name="alike">How many are alike.</param>
    /// <param name="most">How many could be.</param>
    /// <param name="share">The share that chance makes alike, from 0 to 1.</param>
    public static bool IsCountBeyond(int alike, int most, double share) => alike > Most(share * most) || alike > most * (1 + share) / 2;

    /// <summary>The greatest count that chance gives where so many are expected.</summary>
    public static double Most(double expected) => expected + (Deviations * Math.Sqrt(expected)) + Least;

    /// <summary>The least count that chance gives where so many were found, not below 0.</summary>
    public static double Fewest(double found) => Math.Max(0, found - (Deviations * Math.Sqrt(found)) - Least);

    /// <summary>Whether more rows stand so many times than chance gives, whatever the order and however likely each answer is: of rows that stand k times there are no more than
    /// √((k + 1)/k) times the geometric mean of those that stand once less and once more. Where everything was pasted in twice, nothing stands once or three times.</summary>
    /// <param name="times">How many times, 2 or more.</param>
    /// <param name="less">How many stand once less.</param>
    /// <param name="found">How many stand so many times.</param>
    /// <param name="more">How many stand once more.</param>
    public static bool AreMultiplesBeyond(int times, double less, double found, double more) =>
        Fewest(found) > Math.Sqrt((times + 1d) / times * Most(less) * Most(more));
}
