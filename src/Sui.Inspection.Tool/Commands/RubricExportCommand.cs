using System.CommandLine;
using System.Globalization;
using Sui.Inspection.Tool.Files;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui rubric export</c>: writes the rubric that ships, as a start for one's own.</summary>
internal sealed class RubricExportCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = new("FILE") { Description = "The file to write." };
    private readonly Option<bool> _force = new("--force") { Description = "Replace the file when it exists." };

    public RubricExportCommand(ToolContext context)
        : base("export", "Write the rubric that ships, byte for byte, to start one's own from.")
    {
        _context = context;
        _file.Validators.Add(result => Inputs.RefuseEmpty(result, "FILE"));
        Arguments.Add(_file);
        Options.Add(_force);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui rubric export own-rubric.json"];

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(_file);
        Overwriting.Check([path], parsed.GetValue(_force));
        var content = _context.ShippedRubric();
        AllOrNothing.Write([(path, content)]);
        _context.Terminal.Output.Writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Wrote {path} ({content.Length:N0} bytes)."));
        return ExitCode.Done;
    }
}
