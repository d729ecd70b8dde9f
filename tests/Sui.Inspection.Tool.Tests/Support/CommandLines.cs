using System.Text.RegularExpressions;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Tests.Support;

/// <summary>Command lines as documents show them.</summary>
internal static partial class CommandLines
{
    /// <summary>The arguments of a command line that starts with <c>sui</c>, without a shell's redirection; quotation marks keep words together.</summary>
    public static string[] Arguments(string line) =>
        [.. Word().Matches(line.Split('>')[0]).Select(word => word.Value.Replace("\"", string.Empty, StringComparison.Ordinal)).Skip(1)];

    /// <summary>What parsing it complains about; empty when it parses.</summary>
    public static IEnumerable<string> Errors(string line)
    {
        using var none = new StringWriter();
        var parsed = Shell.Application(new Terminal(new Channel(none), new Channel(none))).Parse(Arguments(line));
        return [.. parsed.Errors.Select(error => error.Message)];
    }

    [GeneratedRegex("(?:[^ \"]|\"[^\"]*\")+")]
    private static partial Regex Word();
}
