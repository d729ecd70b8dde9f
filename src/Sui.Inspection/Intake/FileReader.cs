using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake;

/// <summary>Reads the files of one pack with the reader of their kind.</summary>
internal sealed class FileReader
{
    // Where pack.json has no period, no row is reported for being outside it.
    private static readonly Period Always = new(new DateOnly(1900, 1, 1), new DateOnly(2199, 12, 31));

    private readonly PackKnowledge _knowledge;
    private readonly IReadOnlyList<ManifestSource> _sources;
    private readonly Period _period;
    private readonly Period _fieldwork;
    private readonly Rubric _rubric;
    private readonly ImportCulture? _culture;

    /// <summary>Makes a reader for the files of a pack.</summary>
    public FileReader(PackKnowledge knowledge, Manifest manifest, IReadOnlyList<ManifestSource> sources)
    {
        _knowledge = knowledge;
        _sources = sources;
        _rubric = manifest.Rubric ?? knowledge.Data.Rubric;
        _culture = manifest.Culture;
        var known = manifest is { Period: not null, Fieldwork: not null };
        _period = known ? PackBuilder.EvidencePeriod(manifest.Period!, manifest.Fieldwork!) : Always;
        _fieldwork = known ? manifest.Fieldwork! : Always;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file's entry.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="importedColumns">Question id to the name of the column that its answer stood in when it was imported.</param>
    /// <param name="cancellationToken">Ends the reading between rows.</param>
    public FileReading Read(
        ManifestFile file, ReadOnlyMemory<byte> content, IReadOnlyDictionary<string, string> importedColumns,
        CancellationToken cancellationToken)
    {
        var reader = _knowledge.Readers[file.Kind];
        var context = new EvidenceReadContext
        {
            File = file.Path,
            Content = content,
            InstrumentId = file.InstrumentId,
            InstrumentVersion = file.InstrumentVersion,
            Sources = SourcesFor(reader, file),
            Instruments = _knowledge.Data.Instruments,
            Rubric = _rubric,
            Period = _period,
            Fieldwork = _fieldwork,
            Culture = _culture?.Tag,
            ImportedColumns = importedColumns,
        };
        return reader is TableFileReader table
            ? new FileReading(file, table.ReadTable(context, _knowledge.Limits, _knowledge.Guard.Scanner, cancellationToken))
            : new FileReading(file, ReadForeign(reader, context, cancellationToken));
    }

    // A source with an error stays known while rows are read, so that one mistake in pack.json is not reported again for every
    // row; what comes from it is left out afterwards. If its kind is not known, it takes the kind that the file asks for.
    private Dictionary<string, EvidenceSource> SourcesFor(IEvidenceReader reader, ManifestFile file)
    {
        var kind = reader is TableFileReader table
            ? file.Instrument is { } instrument && table.InstrumentKinds.Count > 0 ? instrument.Kind : table.SourceKind
            : null;
        return _sources.ToDictionary(
            source => source.Source.Id,
            source => source.KindKnown || kind is null ? source.Source : source.Source with { Kind = kind.Value },
            StringComparer.Ordinal);
    }

    private TableReading ReadForeign(IEvidenceReader reader, EvidenceReadContext context, CancellationToken cancellationToken)
    {
        var reading = NewReading(context);
        try
        {
            var result = reader.Read(context, cancellationToken);
            foreach (var problem in result.Problems)
            {
                reading.Problems.Add(problem, problem.Location.Row ?? 0);
            }

            var data = new RuleData(context.Rubric, context.Instruments, context.Sources, RuleData.DaysOf(context.Period, context.Fieldwork));
            new ForeignItems(data, _knowledge.Guard.Scanner).Check(result, reading);
        }
        catch (Exception exception)
            when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A plug-in that breaks its promise costs its own file, not the pack. The message may hold somebody's words.
            reading = NewReading(context);
            reading.Problems.Error(
                IntakeCodes.ReaderFailed, new ProblemLocation(context.File),
                $"The reader {reader.GetType().Name} failed with {exception.GetType().Name}; the file was left out.",
                "A reader that reports problems and does not fail.", "Tell whoever maintains the plug-in.");
        }

        return reading;
    }

    private TableReading NewReading(EvidenceReadContext context) => new(new ProblemList(context.File, _knowledge.Limits.Problems), columns: false);
}
