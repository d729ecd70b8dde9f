using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary>Options that commands below <c>sui calc</c> share.</summary>
internal static class CalcOptions
{
    private const int MostEntries = 1000;

    /// <summary>The size of the population.</summary>
    public static Option<int?> Population() => new("--population")
    {
        Description = "N, the size of the group described, such as the caseload; left out, none.",
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(Token(result), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
            {
                return number;
            }

            result.AddError($"--population is '{Token(result)}'; it must be a whole number from 1 to {Text(int.MaxValue)}.");
            return null;
        },
    };

    /// <summary>Whole numbers between commas.</summary>
    public static Option<int[]> Counts(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        Required = true,
        CustomParser = result => Several<int>(
            name, result, "whole numbers from 0, such as 6,78",
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null),
    };

    /// <summary>Shares between commas.</summary>
    public static Option<double[]> Shares(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        Required = true,
        CustomParser = result => Several<double>(
            name, result, "numbers from 0 to 1, such as 0.15,0.85",
            text => double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1
                ? share : null),
    };

    /// <summary>Whether shares add up to 1, within 0.01 and the last digit that adding in binary leaves.</summary>
    public static bool AddUp(IEnumerable<double> shares) => Math.Abs(shares.Sum() - 1) <= 0.01 + 1e-9;

    /// <summary>A number as it is written on the command line.</summary>
    public static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Token(ArgumentResult result) => result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;

    private static T[] Several<T>(string name, ArgumentResult result, string expected, Func<string, T?> parse)
        where T : struct
    {
        var values = Token(result).Split(',', StringSplitOptions.TrimEntries).Select(parse).ToList();
        if (values.Count <= MostEntries && values.TrueForAll(value => value is not null))
        {
            return [.. values.Select(value => value!.Value)];
        }

        result.AddError(values.Count > MostEntries
            ? $"{name} has {Text(values.Count)} entries; it must have at most {Text(MostEntries)}."
            : $"{name} is '{Token(result)}'; it must be {expected}.");
        return [];
    }
}
