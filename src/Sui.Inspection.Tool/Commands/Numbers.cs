using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Options that hold a number, written with a decimal point whatever the machine's own way.</summary>
internal static class Numbers
{
    /// <summary>An option that must be given, or that has a default.</summary>
    /// <param name="name">The option.</param>
    /// <param name="description">Its description.</param>
    /// <param name="helpName">What its value is called.</param>
    /// <param name="ifAbsent">Its default; null: it must be given.</param>
    public static Option<double> Option(string name, string description, string helpName, double? ifAbsent = null)
    {
        var option = new Option<double>(name)
        {
            Description = description,
            HelpName = helpName,
            Required = ifAbsent is null,
            CustomParser = result => Parse(name, result),
        };
        if (ifAbsent is { } value)
        {
            option.DefaultValueFactory = _ => value;
        }

        return option;
    }

    /// <summary>An option that may be left out.</summary>
    /// <param name="name">The option.</param>
    /// <param name="description">Its description.</param>
    /// <param name="helpName">What its value is called.</param>
    public static Option<double?> Optional(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result => Parse(name, result),
    };

    /// <summary>An option that may be given several times.</summary>
    /// <param name="name">The option.</param>
    /// <param name="description">Its description.</param>
    /// <param name="helpName">What a value is called.</param>
    public static Option<double[]> Several(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result => [.. result.Tokens.Select(token => Parse(name, token.Value, result))],
    };

    private static double Parse(string name, ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
        return Parse(name, text, result);
    }

    private static double Parse(string name, string text, ArgumentResult result)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        result.AddError($"{name} is '{text}'; it must be a number, written like 14 or 0.65.");
        return 0;
    }
}
