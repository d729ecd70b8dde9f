using System.CommandLine;
using System.Globalization;
using System.Text;
using Sui.Inspection.Assessments;
using Sui.Inspection.Planning;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Tool.Output.Planning;
using Sui.Inspection.Tool.Output.Planning.Wording;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui board</c>: where the week of fieldwork stands.</summary>
internal sealed class BoardCommand : ToolCommand
{
    private const string Text = "text";
    private const string Html = "html";
    private const string Json = "json";

    private readonly ToolContext _context;
    private readonly Argument<string> _pack = Inputs.Pack();
    private readonly Option<string> _format = new("--format")
    {
        Description = "text (80 columns), html (one page that prints on two sheets of A4) or json.",
        DefaultValueFactory = _ => Text,
    };

    private readonly Option<string?> _since = new("--since")
    {
        Description = "A former version of the pack, to say what changed.",
        HelpName = "FORMER",
    };

    private readonly Option<DateOnly?> _on = Inputs.Day("--on", "The day that days are counted to; left out, the last day of fieldwork.");
    private readonly Option<string?> _out = new("--out")
    {
        Description = "The file to write; left out, standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string> _language = new("--lang")
    {
        Description = "The language of the board's own words: en (English) or cy (Welsh, which needs a native reviewer's sign-off).",
        DefaultValueFactory = _ => "en",
    };

    private readonly PackInputs _inputs;

    public BoardCommand(ToolContext context)
        : base("board", "Show where the week of fieldwork stands: who was not heard, what is open, what to trace and to ask for.")
    {
        _context = context;
        _format.Offer([Text, Html, Json]);
        _since.Validators.Add(result => Inputs.RefuseEmpty(result, "--since"));
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_pack);
        _language.Offer(["en", "cy"]);
        Options.Add(_format);
        Options.Add(_since);
        Options.Add(_on);
        Options.Add(_out);
        Options.Add(_language);
        _inputs = new PackInputs(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui board evidence/",
        "sui board evidence/ --since yesterday.zip --on 2019-06-12",
        "sui board evidence/ --format html --out board.html",
        "sui board evidence/ --format json",
        "sui board tystiolaeth.xlsx --lang cy",
    ];

    private int Run(ParseResult parsed)
    {
        var (pack, files, format) = (parsed.GetRequiredValue(_pack), _inputs.Of(parsed), parsed.GetValue(_format) ?? Text);
        var problems = _context.Terminal.Problems.Writer;
        var opener = new PackOpener(_context);
        var since = parsed.GetValue(_since);
        var former = since is null ? null : opener.Assess(since, files);
        if (former is { Assessment: null })
        {
            ProblemList.PrintCounted(problems, former.Problems);
            problems.WriteLine("No board was made: the former version cannot be read.");
            return ExitCode.Problems;
        }

        var opened = opener.Assess(pack, files);
        if (opened is { Inspection: { } inspection, Assessment: { } assessment })
        {
            var board = FieldworkBoards.Make(assessment, inspection.Instruments, parsed.GetValue(_on), former?.Assessment);
            Give(Render(board, opened, format, BoardWording.In(parsed.GetValue(_language)!)), parsed.GetValue(_out), pack, since is null ? files.All : files.All.Append(since), assessment);
        }
        else if (format == Json)
        {
            ProblemsJson.Print(_context.Terminal.Output.Writer, opened.Problems);
        }

        _context.Terminal.Output.Writer.Flush();
        ProblemList.PrintCounted(problems, opened.Problems);
        return ProblemCounts.Of(opened.Problems).ExitCode;
    }

    private static string Render(FieldworkBoard board, OpenedPack opened, string format, BoardWording wording)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        if (format == Json)
        {
            BoardJson.Print(output, board, opened.Problems, wording);
            return output.ToString();
        }

        var page = new BoardPage(board, format == Html ? BoardLimits.Print : BoardLimits.Terminal, wording);
        if (format == Html)
        {
            return PageHtml.Of(page.Title, page.Opening, page.Sections, [page.Notice], wording.Language);
        }

        new PageText(output).Page(page.Title, page.Opening, page.Sections);
        return output.ToString();
    }

    private void Give(string content, string? path, string pack, IEnumerable<string> read, Assessment assessment)
    {
        var output = _context.Terminal.Output.Writer;
        if (path is null)
        {
            output.Write(content);
            return;
        }

        EvidenceGuard.Check([new AnnexTarget(path, Text)], pack, read, assessment, "the board");
        var bytes = Encoding.UTF8.GetBytes(content);
        AllOrNothing.Write([(path, bytes)]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {path} ({bytes.Length:N0} bytes)."));
    }
}
