using System.CommandLine;
using System.Security.Cryptography;
using Sui.Inspection.Coding;
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
    private readonly Option<bool> _leave = new("--leave-uncoded") { Description = "Leave out excerpts that a coder did not code." };
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
        _codebook = new CodebookInput(this);
        Options.Add(_leave);
        Options.Add(_out);
        Options.Add(_force);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui coding compare coder-ab.csv coder-cd.csv", "sui coding compare coder-ab.csv coder-cd.csv coder-ef.csv --leave-uncoded --out agreed.csv --json"];

    private int Run(ParseResult parsed)
    {
        var paths = parsed.GetRequiredValue(_sheets);
        if (paths.Length < 2)
        {
            throw new UsageException("Name the sheets of two coders or more.");
        }

        var (codebook, wrong) = _codebook.Open(parsed, _context);
        var read = codebook is null ? [] : paths.Select(path => (Path: path, File: SheetFile.Read(path, codebook, parsed.GetValue(_leave)))).ToList();
        SameCoders([.. read.Select(one => one.File)]);
        SameExcerpts([.. read.Select(one => one.File)], parsed.GetValue(_leave));
        IReadOnlyList<Problem> problems = [.. wrong, .. read.SelectMany(one => one.File.Table.Problems.All)];
        var isWhole = read.Count > 0 && read.TrueForAll(one => !one.File.Table.Problems.HasErrors);
        var comparison = isWhole ? CodingComparison.Of(codebook!, [.. read.Select(one => one.File.Sheet!)]) : null;
        if (comparison is not null && parsed.GetValue(_out) is { } path)
        {
            Overwriting.Check([path], parsed.GetValue(_force));
            AllOrNothing.Write([(path, AgreedSheet(comparison, [.. read.Select(one => one.File)]))]);
        }

        if (parsed.GetValue(_json))
        {
            CodingReport.PrintJson(_context.Terminal.Output.Writer, comparison, [.. read.Select(one => (one.File.Sheet?.Coder, Inputs.LabelOf(one.Path), HashOf(one.Path)))], problems);
        }
        else if (comparison is not null)
        {
            CodingReport.Print(new PageText(_context.Terminal.Output.Writer), comparison);
        }

        return ProblemList.Conclude(_context.Terminal, problems);
    }

    private static void SameCoders(IReadOnlyList<(CoderSheet? Sheet, CodingTable Table)> sheets)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (sheet, table) in sheets)
        {
            if (sheet is not null && !known.Add(sheet.Coder))
            {
                table.Problems.Error(CodingCodes.Coder, null, "coder", "Two sheets name the same coder.", "A sheet for each coder.", "Leave one of them out, or correct the coder's name.");
            }
        }
    }

    // Rows that were taken out of a sheet are excerpts that are not coded, as blank ones are.
    private static void SameExcerpts(IReadOnlyList<(CoderSheet? Sheet, CodingTable Table)> sheets, bool leaveUncoded)
    {
        var all = sheets.SelectMany(sheet => sheet.Table.Rows.Select(row => sheet.Table.Cell(row, "excerpt"))).ToHashSet(StringComparer.Ordinal);
        foreach (var (_, table) in sheets)
        {
            SheetFile.Missing(table, all.Count - table.Rows.Select(row => table.Cell(row, "excerpt")).Distinct(StringComparer.Ordinal).Count(), leaveUncoded);
        }
    }

    // What is agreed on is written into the column of codes, as in any sheet, so that the result can be tabulated.
    private static byte[] AgreedSheet(CodingComparison comparison, IReadOnlyList<(CoderSheet? Sheet, CodingTable Table)> sheets)
    {
        var rows = new List<IReadOnlyList<string>> { (string[])[.. SheetFile.Columns, .. comparison.Coders.Select(coder => "codes of " + coder)] };
        var (words, first) = (sheets.SelectMany(sheet => sheet.Table.Rows.Select(row => (sheet.Table, Row: row))).ToList(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (table, row) in words.Where(one => first.Add(one.Table.Cell(one.Row, "excerpt"))))
        {
            var id = table.Cell(row, "excerpt");
            var given = sheets.Select(sheet => sheet.Sheet!.Coded.TryGetValue(id, out var codes) ? SheetFile.TextOf(codes) : string.Empty).ToList();
            var agreed = given.Where(codes => codes.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            rows.Add(
            [
                .. SheetFile.Columns[..6].Select(column => table.Cell(row, column)), SheetFile.NameOf(comparison.Codebook), "agreed",
                agreed is [var one] && given.Count(codes => codes.Length > 0) > 1 ? one : string.Empty, string.Empty, .. given,
            ]);
        }

        return CodingCsv.ForSpreadsheets(rows);
    }

    private static string HashOf(string path)
    {
        using var stream = Inputs.OpenFile(path, $"The file '{path}'");
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
