using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Parts;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;


namespace Sui.Inspection.Imports;

/// <summary>Looks at the beginning of a file, and decides which column says what.</summary>
/// <param name="proposer">Proposes mappings.</param>
/// <param name="layouts">The layouts that are known.</param>
internal sealed class SetupMaker(MappingProposer proposer, KnownLayouts layouts)
{
    // What is set aside for ids before any was read: no more than a file of that many rows would need.
    private const long MostExpected = 1_250_000;

    /// <summary>Decides.</summary>
    /// <param name="file">The file.</param>
    /// <param name="further">Files that are imported with it.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="hasKey">Whether there is a key for pseudonyms.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>The setup; null, after problems, where nothing can be read.</returns>
    public ImportSetup? Make(
        ImportFile file, IReadOnlyList<ImportFile> further, ImportRequest request, Instrument instrument, bool hasKey, ProblemList problems)
    {
        var formulas = new FormulaCells();
        file.Formulas = formulas;
        foreach (var other in further)
        {
            other.Formulas = formulas;
        }

        if (Sample(file, request, problems) is not var (sample, description, unread))
        {
            return null;
        }

        var given = request.Mapping;
        var index = new QuestionIndex(instrument);
        var layout = LayoutRecogniser.Recognise(
            sample, request.Sheet ?? (request.AllSheets ? null : given?.Sheet), given?.Layout, layouts, new QuestionWords(index, given), request.AllSheets, request.LeaveOutSheets);
        ReportSheets(request, sample, description, problems);
        new HiddenAnswers(request, new QuestionWords(index, given)).Report(file, description, layout, problems);
        if (given is null && layout.Columns.Count > 0
            && new TableShape(index, layout, sample.Sheets[layout.SheetPlace]).IsRefused(problems))
        {
            return null;
        }

        sample = NoResponse.Without(sample, layout);
        var chosen = ColumnMap.Find(request.Columns, layout, instrument, problems);
        var proposal = proposer.Propose(layout, sample, instrument, request.Culture ?? given?.Culture, chosen);
        if (given is null && proposal.Problems.FirstOrDefault(problem => problem.Code == ImportCodes.TablesBeside) is { } beside)
        {
            // That questions have no column, and all else, follows from it.
            problems.Add(beside);
            return null;
        }

        if (chosen.Count > 0)
        {
            ColumnMap.ReportDisplaced((given ?? proposer.Propose(layout, sample, instrument, request.Culture).Mapping).Columns, chosen, problems);
        }

        var mapping = given is null ? proposal.Mapping : ColumnMap.With(given with { Culture = request.Culture ?? given.Culture }, chosen, proposal.Columns);
        var likely = LikelyColumns.Find(mapping, layout, instrument, request.AcceptLikely);
        mapping = request.AcceptLikely ? LikelyColumns.Accept(mapping) : mapping;
        mapping = WordMap.With(mapping, instrument, request.Words, problems);
        mapping = layout.Alike.Count > 0 ? mapping with { Sheet = null } : mapping;
        var applied = MappingApplier.Apply(mapping, layout, instrument);
        LikelyColumns.Report(likely, problems);
        WordingCheck.Check(applied.Columns, instrument, problems);
        Report(given is null ? proposal.Problems.Where(ToReport).Union(applied.Problems) : applied.Problems, problems);
        if (layout.Columns.Count == 0)
        {
            // Why there is nothing to read, which else the rows would say when they are imported.
            Report(unread, problems);
            return null;
        }

        var identifiers = IdentifierCheck.Find(mapping, proposal, sample.Sheets[layout.SheetPlace], layout.HeaderRows);
        var person = applied.Columns.FirstOrDefault(column => column.Mapping.Use == ColumnUse.Person)?.Place ?? -1;
        person = new IdentifierCheck(request, hasKey, problems).Apply(identifiers, person);
        file.Parts = Parts(file, further, request, instrument, new FurtherFiles(applied, mapping, layout), layout, sample, problems);
        var plan = new ImportPlanner(instrument, CultureOf(mapping.Culture, problems), request.Latest, problems).Make(applied.Columns, person);
        plan = request.IgnoreIds ? plan with { ResponseId = -1 } : plan;
        HashSet<ColumnKey> said = [.. given?.Columns.Select(column => column.Column) ?? []];
        PatternColumns.Check(plan, applied, [.. said, .. proposal.Columns.Where(column => column.Certainty == MappingCertainty.Certain).Select(column => column.Mapping.Column)], problems);
        SwappedDates.Report(plan, sample.Sheets[layout.SheetPlace], layout.HeaderRows, problems);
        TextCheck.Dates(plan, sample.Sheets[layout.SheetPlace], layout.HeaderRows, problems);
        if (!TextCheck.MonthFirst(layout.Layout, plan, sample.Sheets[layout.SheetPlace], layout.HeaderRows, problems))
        {
            DoubtfulDates.Report(plan, sample.Sheets[layout.SheetPlace], layout.HeaderRows, problems);
        }

        if (plan.Questions.Length == 0)
        {
            problems.Error(
                ImportCodes.NoQuestions, new ProblemLocation(problems.File), "No column of the file answers a question of the instrument.",
                "A column for at least one question.", "Name the instrument that was fielded, or give a mapping.");
        }

        var cells = new ColumnCells(sample.Sheets[layout.SheetPlace], layout.HeaderRows);
        var unused = new UnusedColumns(proposal, applied.Columns, cells, said, instrument, problems);
        unused.ReportCounts();
        unused.ReportOutcomes();
        var watched = unused.ToWatch(request.IgnoreIds, layout.Columns);
        var undecided = watched.Undecided;
        var words = WordsToMap(proposal, plan, cells);
        return new ImportSetup
        {
            Shape = RowShape.Of(sample.Sheets[layout.SheetPlace], layout.HeaderRows, layout.Columns, description.IsWorkbook),
            Saved = WordMap.WithStubs(mapping with { Columns = [.. mapping.Columns.Where(column => !undecided.Contains(column.Column))] }, words),
            Watched = watched,
            UnusedDates = unused.Dates(),
            Description = description,
            Sheet = layout.Sheet,
            SheetPlace = layout.SheetPlace,
            HeaderRows = layout.HeaderRows,
            ExpectedRows = description.IsWorkbook ? 0 : Expected(sample.Sheets[layout.SheetPlace], file.Length),
            Facts = proposal.Facts,
            Mapping = mapping,
            Columns = Columns(mapping, applied, [.. identifiers.Select(column => column.Mapping.Column)]) with
            {
                Likely = likely,
                OwnWords = OwnWords.Of(proposal, applied, cells),
            },
            WordsToMap = words,
            Plan = plan,
            Formulas = formulas,
            Parts = file.Parts,
            Calculated = file.Parts is null ? FormulaCells.Used(plan) : null,
        };
    }

    // What is not understood of a question's answers the rows say themselves, and all of them, not the first alone.
    private static bool ToReport(Problem problem) => problem.Code != MappingCodes.AnswersNotUnderstood;

    // Of the words that the proposal does not know, those that the mapping does not know either; and those of columns that the mapping alone ties to
    // a question, unless the proposal takes them for identifiers.
    private static ILookup<string, WordCount> WordsToMap(MappingProposal proposal, ImportPlan plan, ColumnCells cells)
    {
        var answered = plan.Questions
            .Where(question => question.Question.Options.Count > 0 && question.Columns[0].Mapping.Use == ColumnUse.Answer).ToList();
        var known = answered.ToDictionary(question => question.Question.Id, Vocabulary, StringComparer.Ordinal);
        var proposed = proposal.Columns.ToDictionary(column => column.Place);
        var byMapping = answered.Where(question => proposed.GetValueOrDefault(question.Columns[0].Place)?.Mapping is { } mapping
            && mapping.QuestionId != question.Question.Id && mapping.Use != ColumnUse.Identifier);
        return proposal.Columns
            .Where(column => column.Mapping.QuestionId is not null)
            .SelectMany(column => Named(column.Mapping.QuestionId!, column.WordsToMap))
            .Where(one => !known.TryGetValue(one.Question, out var vocabulary) || !vocabulary.TryFind(one.Word.Word, out _))
            .Concat(byMapping.SelectMany(question => Named(question.Question.Id, SampleWords.Of(
                cells.Filled(question.Columns[0].Place), known[question.Question.Id], question.Columns[0].Mapping.Separator).Words)))
            .Concat(plan.Statuses.SelectMany(status => Named(WordMap.Status, SampleWords.Of(cells.Filled(status.Column.Place), status.Words, null).Words)))
            .Concat(plan.Questions.SelectMany(question => question.Column is NumberColumn numbers
                ? Named(question.Question.Id, SampleWords.Of(cells.Filled(numbers.Place), numbers.Understands).Words) : []))
            .ToLookup(one => one.Question, one => one.Word, StringComparer.Ordinal);

        static IEnumerable<(string Question, WordCount Word)> Named(string question, IEnumerable<WordCount> words) => words.Select(word => (question, word));

        static AnswerVocabulary Vocabulary(QuestionPlan question) => AnswerVocabulary.OfAnswers(question.Question, question.Columns[0].Mapping.Answers);
    }

    private PartRows? Parts(
        ImportFile file, IReadOnlyList<ImportFile> further, ImportRequest request, Instrument instrument, FurtherFiles fitting, RecognisedLayout layout,
        TabularSample own, ProblemList problems)
    {
        var parts = new List<FilePart>(FurtherFiles.Parts(file, layout, columns: null));
        Answering(file, layout, own, problems);
        foreach (var other in further)
        {
            var faults = new ProblemList(other.Name, file.Limits.Problems);
            if (Sample(other, request, faults) is var (sample, shown, _))
            {
                var words = new QuestionWords(new QuestionIndex(instrument), fitting.Mapping);
                var sheet = sample.Sheets.Any(one => one.Name == request.Sheet) ? request.Sheet : null;
                var recognised = LayoutRecogniser.Recognise(sample, sheet, null, layouts, words, request.AllSheets, request.LeaveOutSheets);
                new HiddenAnswers(request, words).Report(other, shown, recognised, faults);
                if (recognised.Columns.Count > 0)
                {
                    Fit(other, recognised, sample, faults);
                    Answering(other, recognised, sample, faults);
                }
                else
                {
                    Report(recognised.Problems, faults);
                }
            }

            Report(faults.ToProblems(), problems);
        }

        return parts.Count > 1 ? new PartRows(parts) : null;

        void Fit(ImportFile inFile, RecognisedLayout found, TabularSample sample, ProblemList faults)
        {
            var proposal = proposer.Propose(found, sample, instrument, fitting.Mapping.Culture);
            parts.AddRange(fitting.Fit(inFile, found, proposal, instrument, faults));
            var identifiers = IdentifierCheck.Find(fitting.Mapping, proposal, sample.Sheets[found.SheetPlace], found.HeaderRows);
            new IdentifierCheck(request, hasKey: true, faults).Apply(identifiers, -1);
        }

        // Sheets below other headers are united by their headers, as files are.
        void Answering(ImportFile inFile, RecognisedLayout beside, TabularSample sample, ProblemList into)
        {
            foreach (var sheet in beside.Answering)
            {
                var faults = new ProblemList(sheet.File, file.Limits.Problems);
                Fit(inFile, sheet, sample, faults);
                if (faults.HasErrors)
                {
                    faults.Error(
                        LayoutCodes.SheetDiffers, new ProblemLocation(sheet.File), "The sheet holds answers and cannot be united with the others.",
                        "Sheets with the same questions, in any order.", $"Import it by itself with --sheet \"{sheet.Sheet}\", or leave it out with --leave-out-sheet \"{sheet.Sheet}\".");
                }

                Report(faults.ToProblems(), into);
            }
        }
    }

    private static void ReportSheets(ImportRequest request, TabularSample sample, TabularDescription description, ProblemList problems)
    {
        foreach (var name in request.LeaveOutSheets.Where(name => request.Further.Count == 0
            && sample.Sheets.All(sheet => sheet.Name != name) && description.Sheets.All(sheet => sheet.Name != name)))
        {
            problems.Error(
                LayoutCodes.NoSuchSheet, new ProblemLocation(problems.File), $"The sheet '{name}', which is to be left out, is not in the file.",
                Wording.OneOf(sample.Sheets.Select(sheet => sheet.Name ?? "the whole file, which has no sheets")), "Name one of the sheets, or none.");
        }
    }

    // A column that holds identifiers is listed as one of these, and not among those that are not used.
    private static ImportedColumns Columns(ImportMapping mapping, AppliedMapping applied, IReadOnlyList<ColumnKey> identifiers)
    {
        var present = applied.Columns.Concat(applied.Identifiers).Select(column => column.Mapping.Column)
            .Concat(applied.NotUsed.Select(column => column.Key))
            .ToHashSet();
        return new ImportedColumns(
            [.. applied.Columns.Select(column => column.Mapping)],
            [.. applied.NotUsed.Select(column => (column.Key, column.Place))
                .Concat(applied.Identifiers.Select(column => (Key: column.Mapping.Column, column.Place)))
                .OrderBy(column => column.Place)
                .Select(column => column.Key)
                .Except(identifiers)],
            identifiers,
            [.. mapping.Columns
                .Where(column => column is { Use: not (ColumnUse.NotUsed or ColumnUse.Identifier), Likely: false } && !present.Contains(column.Column))
                .Select(column => column.Column)]);
    }

    private static void Report(IEnumerable<Problem> found, ProblemList problems)
    {
        foreach (var problem in found)
        {
            problems.Add(problem, problem.Location.Row ?? 0);
        }
    }

    private static (TabularSample Sample, TabularDescription Description, IReadOnlyList<Problem> Unread)? Sample(
        ImportFile file, ImportRequest request, ProblemList problems)
    {
        // What is wrong with rows is reported when they are imported, and need not be reported twice.
        var faults = new ProblemList(file.Name, file.Limits.Problems);
        var sheets = new List<TabularFault>();
        using var reader = file.OpenAlone(faults, sheets);
        if (reader is not null && !file.WithHidden && reader.Description.Sheets.Any(sheet => sheet.Hidden && (request.AllSheets || sheet.Name == request.Sheet)))
        {
            file.WithHidden = true;
            return Sample(file, request, problems);
        }

        if (reader is not null)
        {
            var sample = TabularSampler.Take(reader, file.Name);
            if (!file.IsMended && TextCheck.Mendable(sample) is > 0 and var cells)
            {
                TextCheck.Mended(cells, problems);
                file.IsMended = true;
                return Sample(file, request, problems);
            }

            UnreadSheets.Report(sheets, reader.Description, request, problems);
            TextCheck.Lost(sample, problems);
            return (sample, reader.Description, faults.ToProblems());
        }

        Report(faults.ToProblems(), problems);
        return null;
    }

    // The first rows need not be like the others, so that this is no more than a guess; the tables grow where it is too small.
    private static long Expected(SampleSheet sheet, long bytes)
    {
        var characters = sheet.Rows.Sum(row => row.Cells.Sum(cell => cell.Text.Length + 1L));
        return characters == 0 ? 0 : Math.Min(bytes * sheet.Rows.Count / characters, MostExpected);
    }

    /// <summary>The culture of a tag; null for none, and where it is not known and a problem says so.</summary>
    internal static ImportCulture? CultureOf(string? tag, ProblemList problems)
    {
        if (tag is null)
        {
            return null;
        }

        var known = ImportCulture.Find(tag);
        if (known is null)
        {
            problems.Error(
                ImportCodes.CultureUnknown, new ProblemLocation(problems.File), "The culture of dates and numbers is not known.",
                Wording.OneOf(ImportCulture.Tags), "Name one of these.");
        }

        return known;
    }
}
