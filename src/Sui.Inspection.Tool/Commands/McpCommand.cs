using System.CommandLine;
using Sui.Inspection.Mcp;
using Sui.Inspection.Tool.Commands.Cases;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui mcp</c>: lets an assistant ask about packs below folders, over standard input and output.</summary>
internal sealed class McpCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Option<string[]> _roots = new("--root")
    {
        Description = "A folder below which packs and published case files may be read; can be given again. Nothing else is.",
        HelpName = "FOLDER",
        Required = true,
    };

    private readonly PackInputs _inputs;

    public McpCommand(ToolContext context)
        : base("mcp", "Serve an assistant (Model Context Protocol) over standard input and output: validate, assess, explain, privacy check, criteria; for reading alone.")
    {
        _context = context;
        _roots.Validators.Add(result => Inputs.RefuseEmpty(result, "--root"));
        Options.Add(_roots);
        _inputs = new PackInputs(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui mcp --root evidence/", "sui mcp --root evidence/ --names names.txt"];

    private int Run(ParseResult parsed)
    {
        var roots = parsed.GetRequiredValue(_roots);
        if (roots.FirstOrDefault(root => !Directory.Exists(root)) is { } missing)
        {
            throw new UsageException($"--root is '{missing}'; there is no such folder.");
        }

        var files = _inputs.Of(parsed);
        var (inspection, problems) = new PackOpener(_context).Inspection(files);
        if (inspection is null)
        {
            ProblemList.PrintCounted(_context.Terminal.Problems.Writer, problems);
            return ExitCode.Problems;
        }

        var options = new SuiAssistantOptions
        {
            Roots = roots,
            Inspection = inspection,
            Names = Inputs.ReadNames(_context, files.Names),
            CaseFiles = CasePacks.Store(_context, inspection, readOnly: true),
        };
        SuiAssistant.RunAsync(options, _context.Input.Take(), _context.Results()).GetAwaiter().GetResult();
        return ExitCode.Done;
    }
}
