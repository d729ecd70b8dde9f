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
    private readonly Option<string> _excerpts = ExcerptsInput.Option();
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
        var file = SheetFile.Read(parsed.GetRequiredValue(_coded), codebook, excerpts);
        if (file.Sheet is { } read && excerpts.Units.Count(id => !read.Coded.ContainsKey(id)) is > 0 and var left)
        {
            file.Table.Problems.Warning(
                CodingCodes.NotCoded, null, "codes", $"{Words.Count(left, "excerpt")} with words {(left == 1 ? "is" : "are")} not coded, and left out.", "A code, or none, for every excerpt with words.",
                "Code them, or agree on them, and make the drafts again.");
        }

        IReadOnlyList<Problem> problems = [.. wrong, .. excerpts.Table.Problems.All, .. file.Table.Problems.All];
        if (file.Sheet is not { } sheet || excerpts.Table.Problems.HasErrors)
        {
            return ProblemList.Conclude(_context.Terminal, problems);
        }

        var path = parsed.GetRequiredValue(_out);
        Overwriting.Check([path], parsed.GetValue(_force));
        var table = excerpts.Table;
        List<string> headings =
        [
            .. table.Headings.Where(heading => !heading.Equals(Excerpts.KnownAs, StringComparison.OrdinalIgnoreCase)),
            .. ((string[])["criterion", "direction", "strength", "statement"]).Where(column => !table.Has(column)),
        ];
        var rows = new List<IReadOnlyList<string>> { headings };
        List<Excerpt> given = [.. excerpts.All.Values.Where(excerpt => sheet.Coded.TryGetValue(excerpt.Id, out var codes) && codes.Count > 0)];
        foreach (var excerpt in given.Where(excerpt => !excerpts.StandsInPack(excerpt)))
        {
            var criteria = codebook.Codes.Where(code => sheet.Coded[excerpt.Id].ContainsKey(code.Id)).SelectMany(code => code.Criteria).Distinct(StringComparer.Ordinal);
            rows.Add([.. headings.Select(heading => heading.Equals("criterion", StringComparison.OrdinalIgnoreCase) ? string.Join('|', criteria)
                : heading.Equals("words", StringComparison.OrdinalIgnoreCase) ? excerpts.WordsOf(excerpt) : table.Cell(excerpt.Row, heading))]);
        }

        AllOrNothing.Write([(path, CodingCsv.ForEvidence(rows))]);
        var known = given.Count - (rows.Count - 1);
        _context.Terminal.Output.Writer.WriteLine(
            $"Wrote {path}: {Words.Count(rows.Count - 1, "draft finding")}. An inspector gives each a direction, a strength and a statement, or leaves it."
            + (known == 0 ? string.Empty : $" {Words.Count(known, "coded excerpt")} {(known == 1 ? "stands" : "stand")} in the evidence as a draft or a finding already, and {(known == 1 ? "is" : "are")} not written again."));
        return ProblemList.Conclude(_context.Terminal, problems);
    }
}
