using Sui.Inspection.Forms.Wording;
using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Files;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Intake.Writing;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>
/// Makes evidence workbooks, and turns workbooks, folders and .zip files into each other. A workbook is a pack like the others:
/// <see cref="ISuiInspection.Read(string, CancellationToken)"/> takes its path. docs/workbook.md describes it.
/// </summary>
public static class EvidenceWorkbook
{
    private static readonly string[] UsualInstruments = ["telephone-interview", "service-user-survey", "stakeholder-survey"];

    /// <summary>Writes a new workbook: empty sheets with headings, notes and lists, and one greyed row in each that is never read.</summary>
    /// <param name="inspection">The criteria, frameworks and instruments known.</param>
    /// <param name="request">What it is made for.</param>
    /// <param name="output">Where to; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The framework or an instrument is not known.</exception>
    /// <exception cref="NotSupportedException">The language is not known; the message lists those that are.</exception>
    public static void Create(ISuiInspection inspection, NewEvidence request, Stream output)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(output);
        var wording = FormWording.In(request.Language);
        var tables = NewTables(inspection, request, wording);
        EvidenceBook.Write(inspection, tables.Head, [.. tables.Files, .. Missing(tables.Files)], wording, output);
    }

    /// <summary>The files of a new folder, by their paths: pack.json with what is known filled in, and CSV files with their headings.</summary>
    /// <param name="inspection">The criteria, frameworks and instruments known.</param>
    /// <param name="request">What they are made for.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The framework or an instrument is not known.</exception>
    /// <exception cref="NotSupportedException">The language is not known; the message lists those that are.</exception>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> CreateFiles(ISuiInspection inspection, NewEvidence request)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(request);
        var tables = NewTables(inspection, request, FormWording.In(request.Language));
        return PackWriting.Files(tables, tables.Files.ToDictionary(file => file.Path, file => file.Path, StringComparer.Ordinal));
    }

    /// <summary>Writes a pack – a folder, a .zip or another workbook – as a workbook. Rows that are wrong come along, to be mended there.</summary>
    /// <param name="inspection">The criteria, frameworks and instruments known.</param>
    /// <param name="pack">The pack's path.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="language">The language of headings, notes and lists.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What keeps the pack from being written, in which case nothing was; empty when all of it was.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="pack"/> is empty.</exception>
    /// <exception cref="NotSupportedException">The language is not known; the message lists those that are.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IReadOnlyList<Problem> Write(
        ISuiInspection inspection, string pack, Stream output, string language = "en", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        var wording = FormWording.In(language);
        var (tables, _, problems) = Open(inspection, pack, cancellationToken);
        if (tables is not null)
        {
            EvidenceBook.Write(inspection, tables.Head, [.. tables.Files, .. Missing(tables.Files)], wording, output);
        }

        return problems;
    }

    /// <summary>Writes a pack whose files are in memory as a workbook. Rows that are wrong come along, to be mended there.</summary>
    /// <param name="inspection">The criteria, frameworks and instruments known.</param>
    /// <param name="files">The files by their paths, pack.json among them.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="language">The language of headings, notes and lists.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What keeps the pack from being written, in which case nothing was; empty when all of it was.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NotSupportedException">The language is not known; the message lists those that are.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IReadOnlyList<Problem> Write(
        ISuiInspection inspection, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, Stream output, string language = "en",
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(output);
        var wording = FormWording.In(language);
        var wrong = inspection.Read(files, cancellationToken).Problems.Where(Hinders).ToList();
        if (wrong.Count == 0)
        {
            using var container = new MemoryPack(files, new ProblemList(ManifestReader.FileName, PackLimits.Default.Problems));
            var tables = PackTables.Of(container);
            EvidenceBook.Write(inspection, tables.Head, [.. tables.Files, .. Missing(tables.Files)], wording, output);
        }

        return wrong;
    }

    /// <summary>The files of a pack – a workbook, a .zip or another folder – by their paths, pack.json among them.</summary>
    /// <param name="inspection">The criteria, frameworks and instruments known.</param>
    /// <param name="pack">The pack's path.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The files, null where something keeps the pack from being written, and what that is.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="pack"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static (IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? Files, IReadOnlyList<Problem> Problems) ToFiles(
        ISuiInspection inspection, string pack, CancellationToken cancellationToken = default)
    {
        var (tables, names, problems) = Open(inspection, pack, cancellationToken);
        return (tables is null ? null : PackWriting.Files(tables, names), problems);
    }

    /// <summary>Writes the files of a pack as a .zip. The same files give the same bytes; they also depend on the runtime and the system.</summary>
    /// <param name="files">The files by their paths, as <see cref="ToFiles"/> and <see cref="CreateFiles"/> give them.</param>
    /// <param name="output">Where to; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteZip(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, Stream output)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(output);
        PackZip.Write([.. files.Select(file => new PackFile(file.Key, file.Value.ToArray()))], output);
    }

    /// <summary>Writes a copy of a workbook in which each cell that has a problem is coloured and says so in a note, with a sheet that lists them
    /// all.</summary>
    /// <param name="workbook">The workbook, which can seek; left open.</param>
    /// <param name="problems">The problems that reading it gave.</param>
    /// <param name="output">Where to; left open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">The stream holds no workbook that can be written.</exception>
    public static void Mark(Stream workbook, IReadOnlyList<Problem> problems, Stream output)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(output);
        BookMarker.Mark(workbook, problems, output);
    }

    private static (PackTables? Tables, IReadOnlyDictionary<string, string> Names, IReadOnlyList<Problem> Problems) Open(
        ISuiInspection inspection, string pack, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentException.ThrowIfNullOrEmpty(pack);
        var none = new Dictionary<string, string>(0);
        var wrong = inspection.Read(pack, cancellationToken).Problems.Where(Hinders).ToList();
        if (wrong.Count > 0)
        {
            return (null, none, wrong);
        }

        var problems = new ProblemList(Path.GetFileName(Path.TrimEndingDirectorySeparator(pack)), PackLimits.Default.Problems);
        using var container = new PackOpener(PackLimits.Default, inspection.Instruments, cancellationToken).Open(pack, problems);
        if (container is null)
        {
            return (null, none, problems.ToProblems());
        }

        var tables = PackTables.Of(container);
        var names = container is WorkbookPack workbook
            ? workbook.Sheets.ToDictionary(sheet => sheet.Path, sheet => sheet.FolderPath, StringComparer.Ordinal)
            : tables.Files.ToDictionary(file => file.Path, file => file.Path, StringComparer.Ordinal);
        return (tables, names, []);
    }

    /// <summary>Whether a problem keeps a pack from being written anew. What is wrong with a cell can be mended in the new place; what is wrong
    /// with the container, the head or the form of a table would be lost on the way.</summary>
    internal static bool Hinders(Problem problem) =>
        problem.Severity == ProblemSeverity.Error
        && (problem.Code.StartsWith("SUI10", StringComparison.Ordinal) || problem.Code.StartsWith("SUI11", StringComparison.Ordinal)
            || problem.Code.StartsWith("SUI12", StringComparison.Ordinal) || problem.Code.StartsWith("SUI13", StringComparison.Ordinal)
            || problem.Code.StartsWith("SUI60", StringComparison.Ordinal)
            || problem.Code is IntakeCodes.TooFewCells or IntakeCodes.TooManyCells or IntakeCodes.CellEncoding or IntakeCodes.CellControlCharacter
                or IntakeCodes.CellQuotes or IntakeCodes.CellTooLong);

    private static PackTables NewTables(ISuiInspection inspection, NewEvidence request, FormWording wording)
    {
        var framework = request.Framework ?? inspection.Rubric.Frameworks[0];
        if (inspection.Frameworks.Find(framework, null) is null)
        {
            throw new ArgumentException($"There is no framework '{framework}'.", nameof(request));
        }

        var rubric = inspection.Rubric.Identity.Id;
        if (request.RubricVersion is { } version && inspection.Rubrics.Find(rubric, version) is null)
        {
            throw new ArgumentException($"There is no version {version} of the rubric '{rubric}'.", nameof(request));
        }

        var files = WorkbookTemplate.Current.Sheets.Where(sheet => sheet.Layout is SheetLayout.File or SheetLayout.Answers).SelectMany(sheet =>
            sheet.Layout == SheetLayout.File
                ? [Empty(sheet)]
                : (request.Instruments ?? UsualInstruments).Distinct(StringComparer.Ordinal).Select(id => Answers(inspection, id))).ToList();
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["format"] = WorkbookTemplate.Format,
            ["provider.name"] = request.Provider,
            ["provider.id"] = HeadSheets.Slug(request.Provider),
            ["title"] = request.Provider.Length == 0 ? string.Empty : wording.Say("Book.Of", ("provider", request.Provider)),
            ["id"] = HeadSheets.Slug(request.Provider),
            ["framework"] = framework,
            ["language"] = wording.Language,
            ["culture"] = wording.Language == "cy" ? "cy-GB" : "en-GB",
        };
        if (request.RubricVersion is { } named)
        {
            values["rubric"] = rubric;
            values["rubricVersion"] = named.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return new PackTables(new EvidenceHead { Values = values }, files);
    }

    // Kinds of file that the pack has none of are there to be filled in.
    private static IEnumerable<EvidenceTable> Missing(IReadOnlyList<EvidenceTable> files) =>
        WorkbookTemplate.Current.Sheets.Where(sheet => sheet.Layout == SheetLayout.File && !files.Any(file => file.Kind == sheet.Kind)).Select(Empty);

    private static EvidenceTable Empty(TemplateSheet sheet) => new(
        sheet.Kind!, sheet.Kind + ".csv", string.Empty, string.Empty, string.Empty, [.. sheet.Columns.Select(column => column.Name)], []);

    private static EvidenceTable Answers(ISuiInspection inspection, string id)
    {
        var instrument = inspection.Instruments.Find(id, null) ?? throw new ArgumentException($"There is no instrument '{id}'.", nameof(id));
        var columns = WorkbookTemplate.Current.Sheet(WorkbookTemplate.Answers).Columns.Select(column => column.Name)
            .Concat(instrument.Questions.Select(question => question.Id));
        return new EvidenceTable(
            ResponseFileReader.KindOf(instrument.Kind), id + ".csv", id, instrument.Identity.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), string.Empty, [.. columns], []);
    }
}
