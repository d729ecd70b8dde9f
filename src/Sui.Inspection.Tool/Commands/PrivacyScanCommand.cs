using System.CommandLine;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Tool.Commands.Cases;
using Sui.Inspection.Tool.Output;


namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui privacy scan</c>: lists where identifiers stand, never what they are.</summary>
internal sealed class PrivacyScanCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _path = new("PACK|FILE")
    {
        Description = "An evidence pack (a folder or a .zip), or one .xlsx, .docx, .csv, .tsv, .json, .txt or .md file.",
    };

    private readonly Option<string?> _names = Inputs.Names();
    private readonly Option<bool> _json = Inputs.Json();

    public PrivacyScanCommand(ToolContext context)
        : base("scan", "List the places of direct identifiers, by file, row and column. Exits with 1 when there are sure ones.")
    {
        _context = context;
        _path.Validators.Add(result => Inputs.RefuseEmpty(result, "PACK|FILE"));
        Arguments.Add(_path);
        Options.Add(_names);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui privacy scan evidence/ --names names.txt", "sui privacy scan export.xlsx", "sui privacy scan notes.docx --json"];

    private int Run(ParseResult parsed)
    {
        CasePacks.Refuse(parsed.GetRequiredValue(_path), "Write its pack with 'sui case export FILE --out FOLDER', scan that, and take it away again.");
        var report = _context.Scanner(Inputs.ReadNames(_context, parsed.GetValue(_names))).ScanPath(parsed.GetRequiredValue(_path));
        var output = _context.Terminal.Output.Writer;
        if (parsed.GetValue(_json))
        {
            IdentifierJson.Print(output, report);
        }
        else
        {
            foreach (var place in report.Places)
            {
                output.WriteLine(PlainText.Of($"{place.Location}: {Certainty(place)} {place.Kind}"));
            }

            output.WriteLine($"{Words.Number(report.Sure)} sure, {Words.Number(report.Possible)} possible"
                + (report.Sure + report.Possible > report.Places.Count ? $"; the first {Words.Number(report.Places.Count)} are listed" : string.Empty));
            output.Flush();
            ProblemList.PrintCounted(_context.Terminal.Problems.Writer, report.Problems);
        }

        return report.Sure > 0 || ProblemCounts.Of(report.Problems).Errors > 0 ? ExitCode.Problems : ExitCode.Done;
    }

    private static string Certainty(IdentifierPlace place) => place.Certainty == IdentifierCertainty.Sure ? "sure" : "possible";
}
