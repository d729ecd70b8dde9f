using Sui.Inspection.Identifiers;
using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Parts;
using Sui.Inspection.Imports.Tallying;
using Sui.Inspection.Imports.Writing;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;


namespace Sui.Inspection.Imports;

/// <summary>Imports what survey tools export.</summary>
/// <param name="data">The rubric, the instruments, and the names that are looked for.</param>
/// <param name="layouts">The layouts that are known.</param>
internal sealed class ResponseImporter(InspectionData data, KnownLayouts layouts) : IResponseImporter
{
    private readonly ImportMask _mask = new(data.Guard);
    private readonly SetupMaker _setups = new(new MappingProposer(new IdentifierRecogniser(data.Guard.Scanner)), layouts);

    /// <summary>What is refused of a file.</summary>
    public TabularLimits Limits { get; init; } = TabularLimits.Default;

    /// <inheritdoc/>
    public ImportPreview Preview(Stream file, ImportRequest request)
    {
        Check(file, request);
        request = request with { FileName = _mask.Text(request.FileName) };
        var problems = new ProblemList(request.FileName, Limits.Problems);
        var content = new ImportFile(file, request.FileName, Limits, hashed: true, CancellationToken.None);
        if (InstrumentOf(request, problems) is not { } instrument
            || _setups.Make(content, Further(request, hashed: true, default), request, instrument, PseudonymOf(request) is not null, problems) is not { } setup)
        {
            return new ImportPreview { File = content.Facts(), Problems = _mask.Problems(problems.ToProblems()) };
        }

        (setup, var events) = EventLook.Find(content, setup, request, problems, CancellationToken.None);
        var preview = new PreviewRun(request, instrument, setup, data.Rubric, content, problems).Make();
        return preview with
        {
            File = _mask.Facts(preview.File),
            Mapping = preview.Mapping is { } mapping ? _mask.Reusable(mapping) : null,
            Columns = _mask.Columns(preview.Columns),
            Events = _mask.Events(events),
            Questions = [.. preview.Questions.Select(question => question with { Columns = _mask.Keys(question.Columns) })],
            Problems = _mask.Problems(preview.Problems),
        };
    }

    /// <inheritdoc/>
    public ImportResult Import(
        Stream file, ImportRequest request, ImportOutputs? outputs, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        Check(file, request);
        Check(outputs);
        request = request with { FileName = _mask.Text(request.FileName) };
        var problems = new ProblemList(request.FileName, Limits.Problems);
        var content = new ImportFile(file, request.FileName, Limits, hashed: outputs?.Record is not null, cancellationToken);
        if (InstrumentOf(request, problems) is not { } instrument)
        {
            return new ImportResult { File = content.Facts(), Problems = _mask.Problems(problems.ToProblems()) };
        }

        var pseudonym = PseudonymOf(request);
        var setup = _setups.Make(
            content, Further(request, outputs?.Record is not null, cancellationToken), request, instrument, pseudonym is not null, problems);
        setup = setup is null || problems.HasErrors ? setup : EventLook.Choose(content, setup, request, problems, cancellationToken);
        using var reader = setup is null || problems.HasErrors ? null : content.Open(problems, toItsEnd: true);
        if (setup is null || reader is null || !setup.Skip(reader))
        {
            return new ImportResult
            {
                File = _mask.Facts(content.Facts(setup?.Description, setup?.Sheet)),
                Mapping = setup is null ? null : _mask.Reusable(setup.Saved),
                Columns = _mask.Columns(setup?.Columns ?? ImportedColumns.None),
                Problems = _mask.Problems(problems.ToProblems()),
            };
        }

        if (setup.Plan.Words.Length > 0 && outputs is { Target: not null, Drafts: null })
        {
            problems.Warning(
                ImportCodes.WordsUnwritten, new ProblemLocation(problems.File, Column: ColumnNames.Of(setup.Plan.Words[0].Mapping.Column)),
                $"{Wording.Count(setup.Plan.Words.Length, "column")} of people's own words {(setup.Plan.Words.Length == 1 ? "goes" : "go")} nowhere: the evidence has "
                    + "no question for them.",
                "A file of drafts.", "Name one with --drafts FILE, or add them to the evidence with --into and --with-drafts.");
        }

        var before = problems.ToProblems();
        var faults = new AnswerFaults(problems, setup.Plan, Limits.Problems) { UnusedDates = setup.UnusedDates };
        var ids = outputs?.Target is { StableIds: true } stable ? new ResponseIds(stable.IdPrefix ?? stable.SourceId, setup.Plan, request.IgnoreIds) : null;
        var (written, quotes) = Outputs(outputs, request, instrument, setup, content.Parts, faults, ids);
        var run = new ImportRun(
            request, setup, data.Rubric, SipHash.Draw(), setup.ExpectedRows, new PersonCells(setup.Plan.Person, pseudonym), problems, faults,
            outputs?.Target, written)
        {
            Ids = ids,
        };
        run.Read(reader, long.MaxValue, null, progress, cancellationToken);
        if (FirstRun.Doubted(run, setup) is { } sound)
        {
            // Rows that were taken for repeats, or for nobody's, are people: everybody is counted, and what was written so far is not fit for use.
            (setup, problems) = (sound, FirstRun.Report(run, setup, before, content.Name, Limits.Problems));
            run = Again(content, request, setup, pseudonym, problems, cancellationToken) ?? run;
        }

        run.Conclude();
        CheckSize(written, run.Counts, problems);
        Formulas(written.Sum(output => output.Formulas), problems);
        var conflicts = Conflicts(content, setup, run.Conflicts, request.Conflicts, problems, cancellationToken);
        var result = new ImportResult
        {
            File = _mask.Facts(content.Facts(reader.Description, setup.Sheet)),
            Mapping = _mask.Reusable(setup.Saved),
            Columns = _mask.Columns(setup.Columns),
            Counts = run.Counts,
            Patterns = run.Patterns,
            SetAside = run.SetAside,
            AnsweredNothing = run.AnsweredNothing,
            SetAsideResponses = run.SetAsideResponses,
            Tally = run.Tally,
            Conflicts = conflicts,
            Quotes = quotes?.Counts ?? new QuoteCounts(0, 0, 0),
            Problems = _mask.Problems(Placed(problems, content)),
        };
        if (outputs?.Record is { } record)
        {
            ImportRecordWriter.Write(result with { Mapping = _mask.Shown(setup.Mapping) }, request, instrument.Identify(), record);
        }

        return result;
    }

    private ImportRun? Again(
        ImportFile content, ImportRequest request, ImportSetup setup, Func<string, string?>? pseudonym, ProblemList problems,
        CancellationToken cancellationToken)
    {
        using var reader = content.Open(problems, toItsEnd: true);
        if (reader is null || !setup.Skip(reader))
        {
            return null;
        }

        var run = new ImportRun(
            request, setup, data.Rubric, SipHash.Draw(), 0, new PersonCells(setup.Plan.Person, pseudonym), problems,
            new AnswerFaults(problems, setup.Plan, Limits.Problems), null, []);
        run.Read(reader, long.MaxValue, null, null, cancellationToken);
        return run;
    }

    private (List<IRowOutput> Outputs, QuoteFileWriter? Quotes) Outputs(
        ImportOutputs? outputs, ImportRequest request, Instrument instrument, ImportSetup setup, PartRows? parts, AnswerFaults faults,
        ResponseIds? ids)
    {
        var written = new List<IRowOutput>();
        if (outputs?.Target is not { } target)
        {
            return (written, null);
        }

        var sheet = setup.Sheet is null ? null : _mask.Text(setup.Sheet);
        var origins = new RowOrigins(
            parts, parts is null ? [(request.FileName, sheet)]
                : [.. parts.Parts.Select(part => (part.File.Name, part.Sheet is null ? null : _mask.Text(part.Sheet)))]);
        if (outputs.Responses is { } responses)
        {
            written.Add(setup.Plan.PatternCount is null
                ? new ResponseFileWriter(responses, target, setup.Plan.Questions, origins, ids)
                : new PatternFileWriter(responses, target, setup.Plan.Questions, origins, ids));
        }

        if (outputs.Sink is { } sink)
        {
            written.Add(new SinkOutput(sink, target, instrument, setup.Plan.Questions, origins, ids));
        }

        if (outputs.Drafts is { } drafts)
        {
            written.Add(new DraftFileWriter(
                drafts, target, setup.Plan, new QuoteCleaner(new TextMasker(data.Guard.Scanner)), faults, areTold: outputs.Quotes is not null, ids));
        }

        if (outputs is not { Quotes: { } stream, QuoteRole: { } role })
        {
            return (written, null);
        }

        var quotes = new QuoteFileWriter(stream, target, _mask.Text(role), setup.Plan.Questions, new QuoteCleaner(new TextMasker(data.Guard.Scanner)), faults, ids);
        written.Add(quotes);
        return (written, quotes);
    }

    private static IReadOnlyList<Problem> Placed(ProblemList problems, ImportFile file) =>
        file.Parts is { } parts ? [.. problems.ToProblems().Select(parts.Place)] : problems.ToProblems();

    private List<ImportFile> Further(ImportRequest request, bool hashed, CancellationToken cancellationToken) =>
        [.. request.Further.Select(one => new ImportFile(one.Content, _mask.Text(one.FileName), Limits, hashed, cancellationToken))];

    /// <summary>Warns of texts that a spreadsheet would take for formulas.</summary>
    internal static void Formulas(int texts, ProblemList problems)
    {
        if (texts > 0)
        {
            problems.Warning(
                ImportCodes.FormulasWritten, new ProblemLocation(problems.File),
                $"{Wording.Count(texts, "text")} that {(texts == 1 ? "was" : "were")} written {(texts == 1 ? "begins" : "begin")} as a formula does in a spreadsheet; evidence holds "
                    + "words to the letter.",
                "Words that no program runs.", "Do not open the CSV file with a double click: import its columns as text, or work in the evidence workbook.");
        }
    }

    private static void CheckSize(IEnumerable<IRowOutput> outputs, ImportCounts counts, ProblemList problems)
    {
        var (bytes, rows) = outputs.Select(output => output switch
        {
            ResponseFileWriter file => (file.Bytes, counts.Kept),
            PatternFileWriter file => (file.Bytes, file.Patterns),
            _ => default((long, long)),
        }).FirstOrDefault(size => size.Item1 > 0);
        if (bytes > PackLimits.Default.FileBytes || rows >= PackLimits.Default.Rows)
        {
            problems.Warning(
                ImportCodes.PackTooLarge, new ProblemLocation(problems.File), "The responses are more than a file of an evidence pack can hold.",
                $"At most {Wording.Number(PackLimits.Default.Rows)} rows with the header, and {Wording.Size(PackLimits.Default.FileBytes)}.",
                "Divide the export, or use the counts without a pack.");
        }
    }

    private static IReadOnlyList<ImportConflict> Conflicts(
        ImportFile file, ImportSetup setup, IReadOnlyList<(int First, int Row)> pairs, ConflictRule rule, ProblemList problems,
        CancellationToken cancellationToken)
    {
        if (pairs.Count == 0)
        {
            return [];
        }

        using var reader = file.Open(new ProblemList(file.Name, 1));
        if (reader is null || !setup.Skip(reader))
        {
            return [];
        }

        var conflicts = new ConflictLook(setup.Plan, SipHash.Draw()).Compare(reader, pairs, cancellationToken);
        foreach (var conflict in conflicts)
        {
            problems.Warning(
                ImportCodes.Conflict, new ProblemLocation(file.Name, conflict.Row),
                $"The row has the id, or the person, of row {Wording.Number(conflict.FirstRow)} and {Differing(conflict.Questions)}.",
                "One row for each response.", rule == ConflictRule.KeepFirst
                    ? "Find out which one holds; the earlier one counts, and this one does not."
                    : "Find out which one holds, and delete the other, or keep the first of each (--conflicts first); until then both count.");
        }

        return conflicts;
    }

    // One response that was sent in, or saved, twice differs in its time alone; so does somebody who answered again and says the same.
    private static string Differing(IReadOnlyList<string> what)
    {
        var questions = what.Where(one => one is not (ConflictLook.Status or ConflictLook.Time)).ToList();
        var beside = what.Contains(ConflictLook.Status) ? what.Contains(ConflictLook.Time) ? "another status and time" : "another status"
            : what.Contains(ConflictLook.Time) ? "another time" : null;
        return questions.Count == 0 ? $"the same answers, with {beside}"
            : $"{(beside is null ? string.Empty : beside + ", and ")}other answers to: {string.Join(", ", questions)}";
    }

    private static void Check(Stream file, ImportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        SuiImports.Check(file);
        if (request.Further.Any(one => !one.Content.CanRead || !one.Content.CanSeek || one.FileName == request.FileName)
            || request.Further.DistinctBy(one => one.FileName).Count() < request.Further.Count)
        {
            throw new ArgumentException("Further files must be readable and seekable, and have names of their own.", nameof(request));
        }
    }

    private static void Check(ImportOutputs? outputs)
    {
        if (outputs is { Target: null } and not { Responses: null, Quotes: null, Drafts: null, Sink: null })
        {
            throw new ArgumentException("Responses and quotations need a target: the source and the experience.", nameof(outputs));
        }

        if (outputs is { Quotes: not null } && string.IsNullOrWhiteSpace(outputs.QuoteRole))
        {
            throw new ArgumentException("Quotations need a role.", nameof(outputs));
        }
    }

    private static Func<string, string?>? PseudonymOf(ImportRequest request) =>
        request.Pseudonymiser is { } pseudonymiser ? person => pseudonymiser.Pseudonym(request.PersonScope, person) : null;

    private Instrument? InstrumentOf(ImportRequest request, ProblemList problems)
    {
        if (data.Instruments.Find(request.InstrumentId) is { } instrument)
        {
            return instrument;
        }

        problems.Error(
            ImportCodes.InstrumentUnknown, new ProblemLocation(request.FileName), "The instrument is not known.",
            Wording.OneOf(data.Instruments.Versions.Select(version => version.Id).Distinct(StringComparer.Ordinal)), "Name one of these, or add the instrument.");
        return null;
    }
}
