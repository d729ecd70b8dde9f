using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Forms.FactChecks;
using Sui.Inspection.Tool.Files;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case factcheck export</c>: writes the sheet for comments.</summary>
internal sealed class CaseFactcheckExportCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<string> _out = new("--out") { Description = "The sheet to write: .xlsx or .csv.", HelpName = "FILE", Required = true };
    private readonly Option<string> _language = new("--lang") { Description = "The language: en or cy.", DefaultValueFactory = _ => "en" };
    private readonly Option<string> _for = CaseInputs.For();
    private readonly Option<bool> _force = Inputs.Force();

    public CaseFactcheckExportCommand(ToolContext context)
        : base("export", "Write the statements of annex and supplement as a sheet with a column for comments; comments of those it is for, and answers so far, stand beside theirs.")
    {
        _context = context;
        _language.Offer(["en", "cy"]);
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_file);
        Options.Add(_out);
        Options.Add(_for);
        Options.Add(_language);
        Options.Add(_force);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case factcheck export eastmere.sui --out comments.xlsx",
        "sui case factcheck export eastmere.sui --for council --out council.xlsx",
    ];

    private int Run(ParseResult parsed)
    {
        var (target, path, language) = (parsed.GetRequiredValue(_out), parsed.GetRequiredValue(_file), parsed.GetValue(_language)!);
        var isBook = Workbooks.IsNamed(target);
        if ((!isBook && !Path.GetExtension(target).Equals(".csv", StringComparison.OrdinalIgnoreCase)) || OutputPath.IsSame(target, path))
        {
            throw new UsageException("--out names no .xlsx or .csv file, or the case file itself.");
        }

        Overwriting.Check([target], parsed.GetValue(_force));
        return CaseWork.With(_context, path, json: false, async file =>
        {
            var status = await file.RefreshAsync().ConfigureAwait(false);
            var items = (await CaseDraft.ReadAsync(_context, file, status, path).ConfigureAwait(false)).Items(language);
            var from = CaseInputs.FromOf(parsed.GetValue(_for)!);
            var comments = await file.Opinions.GetCommentsAsync().ConfigureAwait(false);
            var rows = FactChecks.Rows(items, [.. comments.Where(comment => comment.Comment.From == from)]);
            var headings = language == "cy" ? FactCheckHeadings.Welsh : FactCheckHeadings.English;
            using var memory = new MemoryStream();
            if (isBook)
            {
                FactCheckSheet.WriteWorkbook(rows, status.Origin, from, status.Id, headings, memory);
            }
            else
            {
                FactCheckSheet.WriteCsv(rows, status.Origin, from, headings, memory);
            }

            AllOrNothing.Write([(target, memory.ToArray())]);
            _context.Terminal.Output.Writer.WriteLine($"Wrote {target}: {Output.Words.Count(items.Count, "statement")}.");
            return ExitCode.Done;
        });
    }
}
