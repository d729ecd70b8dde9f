using System.CommandLine;

namespace Sui.Inspection.Tool.Commands;

/// <summary>A command with examples for its help.</summary>
internal abstract class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Complete command lines, at least one.</summary>
    public abstract IReadOnlyList<string> Examples { get; }
}
