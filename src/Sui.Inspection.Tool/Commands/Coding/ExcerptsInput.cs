using System.CommandLine;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>The excerpts that a command holds codes to.</summary>
internal static class ExcerptsInput
{
    /// <summary>The option.</summary>
    public static Option<string> Option() => new("--excerpts") { Description = "The drafts that were coded.", HelpName = "DRAFTS", Required = true };
}
