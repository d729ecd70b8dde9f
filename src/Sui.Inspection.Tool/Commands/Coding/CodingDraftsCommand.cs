using System.CommandLine;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary><c>sui coding drafts</c>: draft findings with the criteria that their themes may speak to. An inspector gives direction, strength and statement.</summary>
internal sealed class CodingDraftsCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _coded = new("CODED") { Description = "The sheet that was agreed on, or one coder's." };
    private readonly CodebookInput _codebook;
    private readonly Option<string> _excerpts = new("--excerpts") { Description = "The drafts that were coded.", HelpName = "DRAFTS", Required = true };
    private readonly Option<string> _out = new("--out") { Description = "The drafts to write (CSV), as an evidence pack holds them.", HelpName = "FILE", Required = true };
    private readonly Option<bool> _force = Inputs.Force();

    public CodingDraftsCommand(ToolContext context)
        : base("drafts", "Write the excerpts as draft findings, each with the criteria that its themes may speak to.")
    {
        _context = context;
        _coded.Validators.Add(result => Inputs.RefuseEmpty(result, "CODED"));
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_coded);
        _codebook = new CodebookInput(this);
        Options.Add(_excerpts);
        Options.Add(_out);
        Options.Add(_force);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui coding drafts agreed.csv --excerpts drafts.csv --out coded-drafts.csv"];

    private int Run(ParseResult parsed)
    {
        var (codebook, wrong) = _codebook.Open(parsed, _context);
        if (codebook is null)
        {
            return ProblemList.Conclude(_context.Terminal, wrong);
        }

        var excerpts = Excerpts.Read(parsed.GetRequiredValue(_excerpts));
        var (sheet, file) = SheetFile.Read(parsed.GetRequiredValue(_coded), codebook, leaveUncoded: true);
        CodingTableCommand.Known(file, sheet, excerpts);
        IReadOnlyList<Problem> problems = [.. wrong, .. excerpts.Table.Problems.All, .. file.Problems.All];
        if (sheet is null || problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            return ProblemList.Conclude(_context.Terminal, problems);
        }

        var path = parsed.GetRequiredValue(_out);
        Overwriting.Check([path], parsed.GetValue(_force));
        var table = excerpts.Table;
        List<string> headings = [.. table.Headings, .. ((string[])["criterion", "direction", "strength", "statement"]).Where(column => !table.Has(column))];
        var rows = new List<IReadOnlyList<string>> { headings };
        foreach (var excerpt in excerpts.All.Values.Where(excerpt => sheet.Coded.TryGetValue(excerpt.Id, out var given) && given.Count > 0))
        {
            var criteria = codebook.Codes.Where(code => sheet.Coded[excerpt.Id].ContainsKey(code.Id)).SelectMany(code => code.Criteria).Distinct(StringComparer.Ordinal);
            rows.Add([.. headings.Select(heading => heading.Equals("criterion", StringComparison.OrdinalIgnoreCase) ? string.Join('|', criteria)
                : heading.Equals("words", StringComparison.OrdinalIgnoreCase) ? excerpts.WordsOf(excerpt) : table.Cell(excerpt.Row, heading))]);
        }

        AllOrNothing.Write([(path, CodingCsv.ForEvidence(rows))]);
        _context.Terminal.Output.Writer.WriteLine($"Wrote {path}: {Words.Count(rows.Count - 1, "draft finding")}. An inspector gives each a direction, a strength and a statement, or leaves it.");
        return ProblemList.Conclude(_context.Terminal, problems);
    }
}
