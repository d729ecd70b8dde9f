using System.CommandLine;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case journal</c>: who did what to a case, when and why, newest first.</summary>
internal sealed class CaseJournalCommand : ToolCommand
{
    private const int Usual = 50;

    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<int?> _count = new("--count")
    {
        Description = "How many at most, 1 or more; left out, 50. The rows of one change are one.",
        HelpName = "N",
        CustomParser = result => CaseInputs.Whole(result, int.MaxValue) is { } number ? (int)number : null,
    };

    private readonly Option<long?> _before = new("--before")
    {
        Description = "The number of an entry: shows what was done before it.",
        HelpName = "ENTRY",
        CustomParser = CaseInputs.Entry,
    };

    private readonly Option<bool> _json = Inputs.Json();

    public CaseJournalCommand(ToolContext context)
        : base("journal", "Show who did what to the case, when and why, newest first. Nobody's words but the reasons are in it.")
    {
        _context = context;
        Arguments.Add(_file);
        Options.Add(_count);
        Options.Add(_before);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case journal eastmere.sui", "sui case journal eastmere.sui --before 240 --count 10 --json"];

    private int Run(ParseResult parsed)
    {
        var json = parsed.GetValue(_json);
        return CaseWork.With(_context, parsed.GetRequiredValue(_file), json, async file =>
        {
            CaseJournalReport.Print(
                _context.Terminal.Output.Writer, json, await file.Journal.GetActsAsync(parsed.GetValue(_before), parsed.GetValue(_count) ?? Usual).ConfigureAwait(false));
            return ExitCode.Done;
        });
    }
}
