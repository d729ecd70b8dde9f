using System.CommandLine;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;


namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui import</c>: takes back what a survey tool exported.</summary>
internal sealed class ImportCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly ImportOptions _options = new();

    public ImportCommand(ToolContext context)
        : base("import", "Take back what a survey tool exported: count it, and write it for an evidence pack.")
    {
        _context = context;
        _options.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui import export.csv --instrument service-user-survey --preview",
        "sui import export.xlsx --instrument service-user-survey --culture en-GB --out survey.csv --source survey",
        "sui import export.xlsx --instrument service-user-survey --culture en-GB --into evidence.xlsx --dry-run",
        "sui import export.csv --instrument service-user-survey --mapping mapping.json",
        "sui import export.csv --instrument service-user-survey --map \"gave_views:1=yes\" --map \"gave_views:0=no\"",
        "sui import export.csv --instrument service-user-survey --map-column \"Why was nothing done?=told_why\"",
        "sui import proposals.csv --decider yes --into evidence.xlsx",
    ];

    private int Run(ParseResult parsed)
    {
        try
        {
            return Import(parsed);
        }
        catch (InputException wrong)
        {
            // A file that is none of that kind: said as any other error of an import is.
            return Refuse(parsed, [wrong.Problem]);
        }
    }

    private int Import(ParseResult parsed)
    {
        if (parsed.GetValue(_options.Instrument) is not { } id)
        {
            return new ImportProposals(_context, _options).Run(parsed);
        }

        ImportProposals.RefuseOwn(parsed, _options);
        if (parsed.GetValue(_options.EventDate) is { } day && day.Earliest > _context.Today())
        {
            throw new UsageException($"--event-date is {day.Text}, which is still to come; give the day on which people were asked.");
        }

        var files = ImportFiles.Of(parsed, _options);
        var problems = new List<Problem>();
        var names = Inputs.ReadNames(_context, parsed.GetValue(_options.Names));
        using var key = parsed.GetValue(_options.Key) is { } path ? SuiInspection.ReadPseudonymKey(path, problems) : null;
        var mapping = ReadMapping(parsed.GetValue(_options.Mapping), problems);
        if (problems.Exists(problem => problem.Severity == ProblemSeverity.Error))
        {
            return Refuse(parsed, problems);
        }

        var found = InstrumentInputs.Open(_context, id, names);
        problems.AddRange(found.Problems);
        if (found is not { Inspection: { } inspection, Instrument: { } instrument })
        {
            return Refuse(parsed, problems);
        }

        var request = RequestOf(parsed, instrument, key, mapping);
        using var file = files.OpenInput();
        using var further = new OpenInputs(files.Further);
        request = request with { Further = further.All };
        if (parsed.GetValue(_options.Preview))
        {
            return Preview(parsed, inspection, file, request, files, problems);
        }

        if (files.Into is null)
        {
            return Import(parsed, inspection, file, request, files, problems, null);
        }

        using var into = ImportInto.Open(inspection, instrument, parsed, _options, problems);
        return into is null
            ? Refuse(parsed, problems)
            : Import(parsed, inspection, file, request, files.From(into.Source, parsed, _options), problems, into);
    }

    private int Preview(
        ParseResult parsed, ISuiInspection inspection, Stream file, ImportRequest request, ImportFiles files, List<Problem> problems)
    {
        var preview = inspection.Importer.Preview(file, request);
        problems.AddRange(preview.Problems);
        if (files.SaveMapping is { } target && preview.Mapping is { } mapping)
        {
            AllOrNothing.Write([(target, SuiImports.CreateMappingFile().Write(mapping))]);
        }

        if (parsed.GetValue(_options.Json))
        {
            ImportJson.Print(_context.Terminal.Output.Writer, preview, problems);
        }
        else
        {
            PreviewReport.Print(_context.Terminal.Output.Rich, preview);
            files.PrintMapping(_context.Terminal.Output.Writer, preview.Mapping is not null);
        }

        return ProblemList.Conclude(_context.Terminal, problems);
    }

    private int Import(
        ParseResult parsed, ISuiInspection inspection, Stream file, ImportRequest request, ImportFiles files, List<Problem> problems,
        ImportInto? into)
    {
        var outcome = files.Write(
            outputs => ImportProgressBar.Run(
                _context.Terminal.Problems, progress => inspection.Importer.Import(file, request, outputs, progress)),
            into);
        problems.AddRange(outcome.Problems);
        if (parsed.GetValue(_options.Json))
        {
            ImportJson.Print(_context.Terminal.Output.Writer, outcome, problems, into is null ? null : into.Write);
            return ProblemList.Conclude(_context.Terminal, problems);
        }

        ImportSummary.Print(_context.Terminal.Output.Rich, outcome);
        files.Print(_context.Terminal.Output.Writer, outcome, inspection.Instruments.Find(request.InstrumentId)!, into);
        return End(_context, problems, Sentence(outcome, problems, into));
    }

    private static string Sentence(ImportResult outcome, IReadOnlyList<Problem> problems, ImportInto? into)
    {
        if (!outcome.Succeeded)
        {
            return ImportSentence.OfFailed(problems, outcome.Counts.Read);
        }

        var sentence = ImportSentence.Of(outcome.Counts, outcome.SetAside, outcome.AnsweredNothing);
        return into is null ? sentence : into.Closing(sentence);
    }

    /// <summary>Prints the problems, and the sentence behind them, so that it is the last line of a terminal and of the output alike.</summary>
    /// <returns>The exit code.</returns>
    internal static int End(ToolContext context, IReadOnlyList<Problem> problems, string sentence)
    {
        var code = ProblemList.Conclude(context.Terminal, problems);
        context.Terminal.Problems.Writer.Flush();
        context.Terminal.Output.Writer.WriteLine(sentence);
        context.Terminal.Output.Writer.Flush();
        return code;
    }

    /// <summary>Prints the problems that keep anything from being imported.</summary>
    /// <returns>The exit code.</returns>
    internal static int Refuse(ToolContext context, bool json, IReadOnlyList<Problem> problems)
    {
        if (json)
        {
            ProblemsJson.Print(context.Terminal.Output.Writer, problems);
            return ProblemList.Conclude(context.Terminal, problems);
        }

        return End(context, problems, ImportSentence.OfFailed(problems, read: 0));
    }

    private int Refuse(ParseResult parsed, IReadOnlyList<Problem> problems) => Refuse(_context, parsed.GetValue(_options.Json), problems);

    private ImportRequest RequestOf(ParseResult parsed, Instrument instrument, IPseudonymiser? key, ImportMapping? mapping) => new()
    {
        FileName = Path.GetFileName(parsed.GetRequiredValue(_options.File)[0]),
        InstrumentId = instrument.Identity.Id,
        Mapping = mapping,
        Sheet = parsed.GetValue(_options.Sheet),
        AllSheets = parsed.GetValue(_options.AllSheets),
        LeaveOutSheets = parsed.GetValue(_options.LeaveOutSheet) ?? [],
        Culture = parsed.GetValue(_options.Culture),
        AcceptLikely = parsed.GetValue(_options.AcceptLikely),
        Identifiers = ImportOptions.IdentifierRuleOf(parsed.GetValue(_options.Identifiers)),
        Pseudonymiser = key,
        PersonScope = parsed.GetValue(_options.Scope) ?? "pack",
        LeaveOutPartial = parsed.GetValue(_options.LeaveOutPartial),
        Conflicts = parsed.GetValue(_options.Conflicts) == "first" ? ConflictRule.KeepFirst : ConflictRule.KeepAll,
        Words = MappedWords.Of(parsed.GetValue(_options.Map) ?? [], instrument),
        Columns = MappedColumns.Of(parsed.GetValue(_options.MapColumn) ?? []),
        Event = parsed.GetValue(_options.Event),
        Latest = _context.Today(),
        AcceptUnread = parsed.GetValue(_options.AcceptUnread),
        IgnoreIds = parsed.GetValue(_options.IgnoreIds),
        AcceptAlike = parsed.GetValue(_options.AcceptAlike),
        AcceptBelow = parsed.GetValue(_options.AcceptBelow),
    };

    private ImportMapping? ReadMapping(string? path, List<Problem> problems)
    {
        if (path is null)
        {
            return null;
        }

        var read = SuiImports.CreateMappingFile().Read(Inputs.ReadFile(_context, path, $"'{path}', which --mapping names,"), Inputs.LabelOf(path));
        problems.AddRange(read.Problems);
        return read.Mapping;
    }
}
