using System.CommandLine;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui rubric validate</c>: reads a rubric and lists every problem.</summary>
internal sealed class RubricValidateCommand : ValidateDataCommand
{
    private readonly Option<string?> _framework = Inputs.Framework();

    public RubricValidateCommand(ToolContext context)
        : base(context, "a rubric", "The rubric's JSON file.")
    {
        _framework.Description = "A framework of one's own (JSON) that the rubric serves.";
        Options.Add(_framework);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui rubric validate own-rubric.json",
        "sui rubric validate own-rubric.json --json",
        "sui rubric validate own-rubric.json --framework own-framework.json",
    ];

    /// <inheritdoc/>
    protected override (string? Line, IReadOnlyList<Problem> Problems) Read(ToolContext context, ParseResult parsed, string file)
    {
        var opener = new PackOpener(context);
        var framework = parsed.GetValue(_framework) is { } own ? opener.Framework(own) : null;
        if (framework is { Framework: null })
        {
            return (null, framework.Problems);
        }

        var read = opener.Rubric(file, framework?.Framework);
        return (
            read.Rubric is { } rubric ? LineOf(rubric.Identity, rubric.Criteria.Count, "criteria") : null,
            [.. framework?.Problems ?? [], .. read.Problems]);
    }
}
