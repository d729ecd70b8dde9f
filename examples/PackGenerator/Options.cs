using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PackGenerator;

/// <summary>What the command line asks for.</summary>
/// <param name="Out">The folder of all packs.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Check">Whether to compare with what is on disk and write nothing.</param>
internal sealed record Options(string Out, ulong Seed, bool Check)
{
    /// <summary>How to call the program.</summary>
    public const string Usage = """
        Makes the synthetic evidence packs.

          --out <folder>   where the packs' folders are (default examples/packs)
          --seed <number>  the seed, a whole number from 0 (default 2019)
          --check          write nothing; exit with 1 when what is on disk differs
          --help           this text
        """;

    private const ulong DefaultSeed = 2019;

    /// <summary>Reads the arguments.</summary>
    /// <returns>Whether they could be read; when not, <paramref name="error"/> says why.</returns>
    public static bool TryParse(
        IReadOnlyList<string> arguments,
        [NotNullWhen(true)] out Options? options,
        [NotNullWhen(false)] out string? error)
    {
        options = null;
        error = null;
        var result = new Options("examples/packs", DefaultSeed, false);
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            switch (arguments[i])
            {
                case "--check":
                    result = result with { Check = true };
                    break;
                case "--out" when !string.IsNullOrWhiteSpace(value):
                    result = result with { Out = value };
                    i++;
                    break;
                case "--seed" when ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed):
                    result = result with { Seed = seed };
                    i++;
                    break;
                case "--out" or "--seed":
                    error = $"{arguments[i]} needs a value: {(arguments[i] == "--out" ? "a folder" : "a whole number from 0")}.";
                    return false;
                default:
                    error = $"There is no option '{arguments[i]}'.";
                    return false;
            }
        }

        options = result;
        return true;
    }
}
