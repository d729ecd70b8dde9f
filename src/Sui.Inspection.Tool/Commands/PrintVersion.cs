using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Prints the version of this command, without the build's own suffix.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(PrintVersion).Assembly
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine(version?.Split('+')[0] ?? "unknown");
        return ExitCode.Done;
    }
}
