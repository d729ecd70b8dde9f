using System.CommandLine;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui findings list</c>: counts the drafts that nobody has coded yet, never with their words.</summary>
internal sealed class FindingsListCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _pack = Inputs.Pack();
    private readonly PackInputs _inputs;
    private readonly Option<bool> _json = Inputs.Json();

    public FindingsListCommand(ToolContext context)
        : base("list", "Count the draft findings that are still to be coded, by source and suggested criterion, without their words.")
    {
        _context = context;
        Arguments.Add(_pack);
        _inputs = new PackInputs(this);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui findings list evidence.xlsx", "sui findings list evidence/ --json"];

    private int Run(ParseResult parsed)
    {
        var (_, read, problems) = new PackOpener(_context).Read(parsed.GetRequiredValue(_pack), _inputs.Of(parsed));
        var output = _context.Terminal.Output;
        if (read?.Pack is { } pack)
        {
            var drafts = DraftCounts.Of(pack.Drafts);
            if (parsed.GetValue(_json))
            {
                DraftsJson.Print(output.Writer, drafts, problems);
            }
            else
            {
                DraftsReport.Print(output.Rich, drafts, pack);
            }
        }
        else if (parsed.GetValue(_json))
        {
            ProblemsJson.Print(output.Writer, problems);
        }

        return ProblemList.Conclude(_context.Terminal, problems);
    }
}
