using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Intake.Guards;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Tables;

/// <summary>What the readers of CSV files share: the way from a file to rows. A reader holds no state and is
/// thread-safe.</summary>
internal abstract class TableFileReader : IEvidenceReader
{
    /// <inheritdoc/>
    public abstract string FileKind { get; }

    /// <summary>The kinds of instrument whose answers a file of this kind holds; none when it holds no answers.</summary>
    public virtual IReadOnlyList<SourceKind> InstrumentKinds => [];

    /// <summary>The kind of source that rows of this kind come from; null for any.</summary>
    public virtual SourceKind? SourceKind => null;

    /// <summary>Whether the rows are meetings.</summary>
    protected virtual bool HoldsMeetings => false;

    /// <inheritdoc/>
    public EvidenceReadResult Read(EvidenceReadContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var reading = ReadTable(context, PackLimits.Default, TextScanner.Nameless, cancellationToken);
        return new EvidenceReadResult(reading.Items, reading.Absences, reading.Problems.ToProblems());
    }

    /// <summary>Reads one file, and keeps what checks across files need.</summary>
    public TableReading ReadTable(
        EvidenceReadContext context, PackLimits limits, TextScanner scanner, CancellationToken cancellationToken)
    {
        var problems = new ProblemList(context.File, limits.Problems);
        var reading = new TableReading(problems, meetings: HoldsMeetings);
        if (FormatFor(context, problems) is not { } format)
        {
            return reading;
        }

        using var table = CsvTable.Open(context.Content, format.Columns, limits, problems);
        if (table is null)
        {
            return reading;
        }

        reading.NotePlaces(format.Columns, table.Header);
        var guard = new CellGuard(scanner, table.Header, InstrumentOf(context));
        var row = table.NewRow();
        row.Culture = context.Culture is { } tag ? ImportCulture.Find(tag) : null;
        var report = new RowReport(row, format.Columns);
        var data = new RuleData(context.Rubric, context.Instruments, context.Sources, RuleData.DaysOf(context.Period, context.Fieldwork));
        while (table.Read(row))
        {
            cancellationToken.ThrowIfCancellationRequested();
            guard.Look(row);
            var read = format.ReadRow(row);
            Check(read, data, report);
            if (!row.Failed)
            {
                format.Warn?.Invoke(row);
            }

            Keep(reading, row, read);
        }

        guard.Report(problems);

        if (table.Rows == 0)
        {
            problems.Warning(
                IntakeCodes.NoRows, new ProblemLocation(context.File), "The file names columns and has no rows.",
                "At least one row.",
                "Fill the file, or take it out of pack.json.");
        }

        return reading;
    }

    /// <summary>The columns and the way to read a row for one file; null, after a problem, when the file cannot be read at
    /// all.</summary>
    protected abstract TableFormat? FormatFor(EvidenceReadContext context, ProblemList problems);

    private Instruments.Instrument? InstrumentOf(EvidenceReadContext context) =>
        InstrumentKinds.Count > 0 && context.InstrumentId is { } id ? context.Instruments.Find(id, context.InstrumentVersion) : null;

    // A row with an error is checked as well, so that all of its problems are said at once.
    private static void Check(object read, RuleData data, RowReport report)
    {
        switch (read)
        {
            case EvidenceItem item:
                ItemRules.CheckSense(item, data, report);
                break;
            case AbsenceRecord absence:
                ItemRules.Absence.Check(absence, data, report, ofForm: false);
                break;
        }
    }

    private static void Keep(TableReading reading, TableRow row, object read)
    {
        var kept = row.Failed ? null : read;
        if (row.Id is { } id)
        {
            reading.Ids.Add(new DeclaredId(id, row.Locator, kept));
        }

        switch (kept)
        {
            case EvidenceItem item:
                reading.Items.Add(item);
                break;
            case AbsenceRecord absence:
                reading.Absences.Add(absence);
                break;
        }
    }
}
