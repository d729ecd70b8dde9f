using System.CommandLine;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui instruments list</c>: the instruments there are.</summary>
internal sealed class InstrumentsListCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Option<string> _language = InstrumentInputs.Language();
    private readonly Option<bool> _json = Inputs.Json();

    public InstrumentsListCommand(ToolContext context)
        : base("list", "List the instruments with their length and the criteria that they speak to.")
    {
        _context = context;
        Options.Add(_language);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui instruments list", "sui instruments list --lang cy", "sui instruments list --json"];

    private int Run(ParseResult parsed)
    {
        var inspection = _context.Inspection(null, []);
        var instruments = InstrumentInputs.Current(inspection);
        if (parsed.GetValue(_json))
        {
            InstrumentsJson.PrintList(_context.Terminal.Output.Writer, instruments, inspection.Rubric);
        }
        else
        {
            InstrumentsReport.PrintList(
                _context.Terminal.Output.Rich, instruments, inspection.Rubric, parsed.GetRequiredValue(_language));
        }

        return ExitCode.Done;
    }
}
