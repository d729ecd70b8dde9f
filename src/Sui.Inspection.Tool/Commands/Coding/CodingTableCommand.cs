using System.CommandLine;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Output.Coding;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary><c>sui coding table</c>: how many people spoke of each theme, by source and experience.</summary>
internal sealed class CodingTableCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _coded = new("CODED") { Description = "The sheet that was agreed on, or one coder's." };
    private readonly CodebookInput _codebook;
    private readonly Option<string> _excerpts = ExcerptsInput.Option();
    private readonly Option<string?> _sense = new("--sense-check")
    {
        Description = "The record of the sense check with people with lived experience: a row for each meeting, with the columns on, people, said and changed.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _names = Inputs.Names();
    private readonly Option<bool> _working = new("--working") { Description = "Show counts of few people too: for working papers, never for print." };
    private readonly Option<bool> _json = Inputs.Json();

    public CodingTableCommand(ToolContext context)
        : base("table", "How many people spoke of each theme, by source and experience; counts of few people are protected.")
    {
        _context = context;
        _coded.Validators.Add(result => Inputs.RefuseEmpty(result, "CODED"));
        _sense.Validators.Add(result => Inputs.RefuseEmpty(result, "--sense-check"));
        Arguments.Add(_coded);
        _codebook = new CodebookInput(this);
        Options.Add(_excerpts);
        Options.Add(_sense);
        Options.Add(_names);
        Options.Add(_working);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui coding table agreed.csv --excerpts drafts.csv --sense-check sense-check.csv", "sui coding table agreed.csv --excerpts drafts.csv --working --json"];

    private int Run(ParseResult parsed)
    {
        var (codebook, wrong) = _codebook.Open(parsed, _context);
        if (codebook is null)
        {
            return ProblemList.Conclude(_context.Terminal, wrong);
        }

        var excerpts = Excerpts.Read(parsed.GetRequiredValue(_excerpts));
        var file = SheetFile.Read(parsed.GetRequiredValue(_coded), codebook, excerpts);
        var checks = parsed.GetValue(_sense) is { } path ? SenseChecks.Read(path, _context.Scanner(Inputs.ReadNames(_context, parsed.GetValue(_names)))) : null;
        var isWhole = file.Sheet is not null && !excerpts.Table.Problems.HasErrors && checks?.Table.Problems.HasErrors != true;
        var themes = isWhole ? ThemeTable.Of(codebook, file, excerpts, parsed.GetValue(_working)) : null;
        if (themes is { Coverage.IsWhole: false })
        {
            file.Table.Problems.Warning(
                CodingCodes.NotCoded, null, "codes", "Excerpts with words are not coded; the table is of the others.", "A code, or none, for every excerpt with words.",
                "Code them, or agree on them, and tabulate again.");
        }

        IReadOnlyList<Problem> problems = [.. wrong, .. excerpts.Table.Problems.All, .. file.Table.Problems.All, .. checks?.Table.Problems.All ?? []];
        if (parsed.GetValue(_json))
        {
            ThemeReport.PrintJson(_context.Terminal.Output.Writer, themes, checks?.All ?? [], problems);
        }
        else if (themes is not null)
        {
            ThemeReport.Print(new PageText(_context.Terminal.Output.Writer), themes, checks?.All ?? []);
        }

        return ProblemList.Conclude(_context.Terminal, problems);
    }
}
