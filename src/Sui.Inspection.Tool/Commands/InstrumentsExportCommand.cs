using System.CommandLine;
using System.Globalization;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui instruments export</c>: writes instruments for the field.</summary>
internal sealed class InstrumentsExportCommand : ToolCommand
{
    private static readonly string[] Formats = ["codebook", "csv", "html", "pdf", "sql", "xlsform"];
    private static readonly string[] Extensions = [".csv", ".html", ".pdf", ".sql", ".xlsx"];

    private readonly ToolContext _context;
    private readonly Argument<string?> _id = new("ID")
    {
        Description = "The instrument's id, or the JSON file of one's own.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _all = new("--all") { Description = "Export every instrument." };

    private readonly Option<string> _format = new("--format")
    {
        Description = "xlsform (KoboToolbox, ODK), pdf (pen and paper), html (screen or paper), csv (an empty file of answers), "
            + "codebook (which code an answer gets) or sql (a query that counts answer patterns in a table of responses).",
        Required = true,
    };

    private readonly Option<string> _language = new("--lang")
    {
        Description = "The language: en (English) or cy (Welsh). An XLSForm holds every language and starts in this one.",
        DefaultValueFactory = _ => "en",
    };

    private readonly Option<string?> _out = new("--out")
    {
        Description = "The file to write, or with --all or a slash at the end the folder; left out, a file in the current folder "
            + "named by id, version and language.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _table = new("--table")
    {
        Description = "Of sql: the table of responses; left out, responses.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _without = new("--without")
    {
        Description = "Of sql: a column of the template that the table does not have, such as id or a question; given once or more.",
        HelpName = "COLUMN",
        DefaultValueFactory = _ => [],
    };

    private readonly SubsetInputs _subset;
    private readonly Option<bool> _force = Inputs.Force();

    public InstrumentsExportCommand(ToolContext context)
        : base("export", "Write an instrument for a survey tool, for paper, for a screen or for a spreadsheet.")
    {
        _context = context;
        _format.Offer(Formats);
        _language.Offer(["en", "cy"]);
        _id.Validators.Add(result => Inputs.RefuseEmpty(result, "ID"));
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_id);
        Options.Add(_all);
        Options.Add(_format);
        Options.Add(_language);
        Options.Add(_out);
        _table.Validators.Add(result => Inputs.RefuseEmpty(result, "--table"));
        Options.Add(_table);
        Options.Add(_without);
        Options.Add(_force);
        _subset = new SubsetInputs(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui instruments export telephone-interview --format xlsform",
        "sui instruments export service-user-survey --format pdf --lang cy --out survey.pdf",
        "sui instruments export --all --format pdf --out forms/",
        "sui instruments export service-user-survey --format sql --table survey_2019 --out patterns.sql",
        "sui instruments export telephone-interview --format pdf --minutes 10 --pack evidence/ --out ten-minutes.pdf",
    ];

    private int Run(ParseResult parsed)
    {
        var (id, all) = (parsed.GetValue(_id), parsed.GetValue(_all));
        if (all == id is not null)
        {
            throw new UsageException(all ? "Name an instrument or add --all, not both." : "Name an instrument, or add --all.");
        }

        var found = id is null
            ? new OpenedInstrument(_context.Inspection(null, []), null, [])
            : InstrumentInputs.Open(_context, id, []);
        if (found.Inspection is not { } inspection)
        {
            ProblemList.PrintCounted(_context.Terminal.Problems.Writer, found.Problems);
            return ExitCode.Problems;
        }

        var (table, without) = (parsed.GetValue(_table), parsed.GetValue(_without) ?? []);
        if (parsed.GetRequiredValue(_format) != "sql" && (table is not null || without.Length > 0))
        {
            throw new UsageException("--table and --without belong to --format sql.");
        }

        var request = new InstrumentExportRequest { Language = parsed.GetValue(_language)!, Table = table ?? "responses", WithoutColumns = without };
        var opened = _subset.Open(parsed, _context);
        var parts = Chosen(inspection, found.Instrument)
            .Select(instrument => _subset.Minutes(parsed) is { } minutes
                ? SubsetInputs.Choose(instrument, minutes, opened, inspection)?.Instrument
                : instrument)
            .ToList();
        if (parts.Contains(null))
        {
            ProblemList.PrintCounted(_context.Terminal.Problems.Writer, opened!.Problems);
            return ExitCode.Problems;
        }

        var exported = parts.OfType<Instrument>()
            .Select(instrument => Export(inspection, instrument, parsed.GetRequiredValue(_format), request))
            .Select(one => (Path: PathOf(parsed.GetValue(_out), all, one.Result.FileName), one.Content, one.Result))
            .ToList();
        exported.ForEach(one => CheckExtension(one.Path, one.Result.FileName, parsed.GetRequiredValue(_format)));
        Overwriting.Check([.. exported.Select(one => one.Path)], parsed.GetValue(_force));
        AllOrNothing.Write(exported.Select(one => (one.Path, (ReadOnlyMemory<byte>)one.Content)));
        foreach (var (path, content, result) in exported)
        {
            foreach (var warning in result.Warnings)
            {
                _context.Terminal.Problems.Writer.WriteLine($"{path}: notice {warning.Code}: {warning.Message}");
            }

            _context.Terminal.Output.Writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"Wrote {path} ({content.Length:N0} bytes)."));
        }

        ProblemList.PrintCounted(_context.Terminal.Problems.Writer, opened?.Problems ?? []);
        return ProblemCounts.Of(opened?.Problems ?? []).ExitCode;
    }

    private static IReadOnlyList<Instrument> Chosen(ISuiInspection inspection, Instrument? named) => named is not null ? [named] : InstrumentInputs.Current(inspection);

    // In memory: an export that fails has then touched no file.
    private static (byte[] Content, InstrumentExportResult Result) Export(
        ISuiInspection inspection, Instrument instrument, string format, InstrumentExportRequest request)
    {
        using var memory = new MemoryStream();
        try
        {
            var result = inspection.Export(instrument, format, request, memory);
            return (memory.ToArray(), result);
        }
        catch (ArgumentException exception) when (format == "sql" && exception.ParamName is { } name)
        {
            // What the command line names: a table, or a column that there is not.
            throw new UsageException(exception.Message.Replace($" (Parameter '{name}')", string.Empty, StringComparison.Ordinal));
        }
    }

    private static string PathOf(string? given, bool all, string name) =>
        given is null ? name
        : all || Path.EndsInDirectorySeparator(given) || Directory.Exists(given) ? Path.Combine(given, name)
        : given;

    // A name that belongs to another format would be opened by the wrong program.
    private static void CheckExtension(string path, string proper, string format)
    {
        var (extension, right) = (Path.GetExtension(path), Path.GetExtension(proper));
        if (Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase) && Extensions.Contains(right, StringComparer.OrdinalIgnoreCase)
            && !extension.Equals(right, StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"--out ends with {extension}, and the format {format} is written to a file that ends with {right}.");
        }
    }
}
