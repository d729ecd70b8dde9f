using System.CommandLine;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Output.Coding;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary><c>sui coding compare</c>: finished sheets beside each other.</summary>
internal sealed class CodingCompareCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string[]> _sheets = new("SHEET") { Description = "The coders' sheets, finished; two or more.", Arity = ArgumentArity.OneOrMore };
    private readonly CodebookInput _codebook;
    private readonly Option<string> _excerpts = ExcerptsInput.Option();
    private readonly Option<string?> _left = LeftOutFile.Option();

    private readonly Option<string?> _out = new("--out")
    {
        Description = "A sheet to agree on: codes where all coders gave the same, blank where they differ, with each coder's beside it.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _force = Inputs.Force();
    private readonly Option<bool> _json = Inputs.Json();

    public CodingCompareCommand(ToolContext context)
        : base("compare", "How far coders agree, code by code, once each has finished.")
    {
        _context = context;
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_sheets);
        Options.Add(_excerpts);
        _codebook = new CodebookInput(this);
        Options.Add(_left);
        Options.Add(_out);
        Options.Add(_force);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui coding compare coder-ab.csv coder-cd.csv --excerpts drafts.csv",
        "sui coding compare coder-ab.csv coder-cd.csv coder-ef.csv --excerpts drafts.csv --left-out left-out.csv --out agreed.csv --json",
    ];

    private int Run(ParseResult parsed)
    {
        var paths = parsed.GetRequiredValue(_sheets);
        if (paths.Length < 2)
        {
            throw new UsageException("Name the sheets of two coders or more.");
        }

        var (codebook, wrong) = _codebook.Open(parsed, _context);
        var compared = codebook is null ? null : ComparedSheets.Read(paths, parsed.GetRequiredValue(_excerpts), parsed.GetValue(_left), codebook);
        IReadOnlyList<Problem> problems = [.. wrong, .. compared?.Problems ?? []];

        // Nothing of any sheet is shown, nor written, before all are finished.
        if (compared?.Comparison is not null && parsed.GetValue(_out) is { } path)
        {
            Overwriting.Check([path], parsed.GetValue(_force));
            AllOrNothing.Write([(path, AgreedSheet.Write(codebook!, compared.Excerpts!, compared.Sheets))]);
        }

        if (parsed.GetValue(_json))
        {
            CodingReport.PrintJson(_context.Terminal.Output.Writer, compared, problems);
        }
        else if (compared?.Comparison is not null)
        {
            CodingReport.Print(new PageText(_context.Terminal.Output.Writer), compared);
        }

        return ProblemList.Conclude(_context.Terminal, problems);
    }
}
