namespace Sui.Inspection.Analysis;

/// <summary>
/// Random numbers that depend on seed and stream alone: xoshiro256** (Blackman and Vigna, Scrambled linear pseudorandom number generators, 2021), its state
/// filled by SplitMix64. Not for secrets.
/// </summary>
internal struct SeededGenerator
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <summary>A generator.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="stream">Which of the seed's sequences, so that each part of a run has its own whatever the others draw.</param>
    public SeededGenerator(ulong seed, ulong stream)
    {
        var state = seed ^ Mixed(stream + 0x9E3779B97F4A7C15);
        ulong Filled() => Mixed(state += 0x9E3779B97F4A7C15);
        (_a, _b, _c, _d) = (Filled(), Filled(), Filled(), Filled());
    }

    /// <summary>A generator in a state, at least one part of which is not 0.</summary>
    internal SeededGenerator(ulong a, ulong b, ulong c, ulong d) => (_a, _b, _c, _d) = (a, b, c, d);

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        var result = ulong.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = ulong.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>A number from 0 to below 1, a multiple of 2⁻⁵³.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number from 0 to below a bound above 0; each is as likely as the others within 2⁻³².</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
