using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Tests.Support;

/// <summary>Command lines as documents show them.</summary>
internal static class CommandLines
{
    /// <summary>The arguments of a command line that starts with <c>sui</c>, without a shell's redirection.</summary>
    public static string[] Arguments(string line) =>
        line.Split('>')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..];

    /// <summary>What parsing it complains about; empty when it parses.</summary>
    public static IEnumerable<string> Errors(string line)
    {
        using var none = new StringWriter();
        var parsed = Shell.Application(new Terminal(new Channel(none), new Channel(none))).Parse(Arguments(line));
        return [.. parsed.Errors.Select(error => error.Message)];
    }
}
