using System.CommandLine;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary><c>sui coding sheet</c>: writes the sheet in which one coder codes, which shows nobody else's codes.</summary>
internal sealed class CodingSheetCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _excerpts = new("EXCERPTS")
    {
        Description = "What people said: drafts, as 'sui findings draft --out' and 'sui import --drafts' write them (CSV or .xlsx).",
    };

    private readonly CodebookInput _codebook;
    private readonly Option<string> _coder = new("--coder")
    {
        Description = "Who codes: a role or initials.",
        HelpName = "NAME",
        Required = true,
    };

    private readonly Option<string> _out = new("--out") { Description = "The sheet to write (CSV).", HelpName = "FILE", Required = true };
    private readonly Option<bool> _force = Inputs.Force();

    public CodingSheetCommand(ToolContext context)
        : base("sheet", "Write the sheet in which one coder codes, blind to all others.")
    {
        _context = context;
        _excerpts.Validators.Add(result => Inputs.RefuseEmpty(result, "EXCERPTS"));
        _coder.Validators.Add(result => Inputs.RefuseEmpty(result, "--coder"));
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_excerpts);
        _codebook = new CodebookInput(this);
        Options.Add(_coder);
        Options.Add(_out);
        Options.Add(_force);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui coding sheet drafts.csv --coder AB --out coder-ab.csv", "sui coding sheet drafts.csv --codebook own-codebook.json --coder CD --out coder-cd.csv"];

    private int Run(ParseResult parsed)
    {
        var (codebook, wrong) = _codebook.Open(parsed, _context);
        if (codebook is null)
        {
            return ProblemList.Conclude(_context.Terminal, wrong);
        }

        var excerpts = Excerpts.Read(parsed.GetRequiredValue(_excerpts));
        IReadOnlyList<Problem> problems = [.. wrong, .. excerpts.Table.Problems.All];
        if (excerpts.Table.Problems.HasErrors)
        {
            return ProblemList.Conclude(_context.Terminal, problems);
        }

        var (path, coder) = (parsed.GetRequiredValue(_out), parsed.GetRequiredValue(_coder).Trim());
        Overwriting.Check([path], parsed.GetValue(_force));
        AllOrNothing.Write([(path, SheetFile.Write(codebook, excerpts, coder, _ => string.Empty))]);
        var silent = excerpts.All.Count - excerpts.Units.Count;
        _context.Terminal.Output.Writer.WriteLine(
            $"Wrote {path}: {Words.Count(excerpts.All.Count, "excerpt")} for {coder} to code by {SheetFile.NameOf(codebook)}. Write codes into the column codes, divided by |, or none."
            + (silent == 0 ? string.Empty : $" {Words.Number(silent)} without words {(silent == 1 ? "needs" : "need")} no code."));
        return ProblemList.Conclude(_context.Terminal, problems);
    }
}
