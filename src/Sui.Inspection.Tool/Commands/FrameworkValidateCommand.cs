using System.CommandLine;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui framework validate</c>: reads a framework and lists every problem.</summary>
internal sealed class FrameworkValidateCommand(ToolContext context)
    : ValidateDataCommand(context, "a framework", "The framework's JSON file.")
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui framework validate own-framework.json", "sui framework validate own-framework.json --json"];

    /// <inheritdoc/>
    protected override (string? Line, IReadOnlyList<Problem> Problems) Read(ToolContext context, ParseResult parsed, string file)
    {
        var read = new PackOpener(context).Framework(file);
        return (
            read.Framework is { } framework ? LineOf(framework.Identity, framework.Prompt.Elements.Count, "elements") : null, read.Problems);
    }
}
