using System.Text.Json;
using Sui.Inspection.Evidence;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Files;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Forms.Additions;

/// <summary>
/// Evidence that an import is added to: a workbook, a folder or a .zip, or one that is to be made. Nothing is written; what
/// <see cref="Add(ImportedAnswers)"/> gives is the caller's to write. docs/importing.md describes it.
/// </summary>
public sealed class EvidenceTarget
{
    private readonly ISuiInspection _inspection;
    private readonly string _path;
    private readonly IPackContainer _pack;
    private readonly string _language;

    private readonly AdditionWriting _writing;
    private readonly EvidenceDays _days;

    private IReadOnlyList<AnswerTable>? _tables;

    /// <summary>Evidence that was opened or made; <see cref="EvidenceOpening"/> does both.</summary>
    /// <param name="inspection">What is known beside it.</param>
    /// <param name="path">Its path.</param>
    /// <param name="pack">Its files.</param>
    /// <param name="workbook">The workbook; empty for none.</param>
    /// <param name="isNew">Whether there is nothing at the path yet.</param>
    internal EvidenceTarget(ISuiInspection inspection, string path, IPackContainer pack, ReadOnlyMemory<byte> workbook, bool isNew)
    {
        _inspection = inspection;
        _path = path;
        _pack = pack;
        IsNew = isNew;

        // Of a .zip, every file is written again.
        _writing = new AdditionWriting(
            inspection, path, pack, workbook, Directory.Exists(path) || (isNew && !path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) ? path : null, isNew);
        using var manifest = JsonDocument.Parse(ByteOrderMark.Skip(pack.Read(ManifestReader.FileName, int.MaxValue).Bytes ?? default));
        var root = manifest.RootElement;
        _language = root.TryGetProperty("language", out var language) && language.ValueKind == JsonValueKind.String ? language.GetString()! : "en";
        _days = EvidenceDays.Of(root);
        Sources = root.TryGetProperty("sources", out var sources) && sources.ValueKind == JsonValueKind.Array ? EvidenceOpening.ReadSources(sources)
            : new Dictionary<string, SourceKind>(0);
    }

    /// <summary>The evidence as tables.</summary>
    internal IReadOnlyList<AnswerTable> Tables => _tables ??= AnswerTable.Of(_pack);

    /// <summary>Its files.</summary>
    internal IPackContainer Pack => _pack;

    /// <summary>What reading it gave; null where it is to be made.</summary>
    internal PackReadResult? Read { get; init; }

    /// <summary>What was wrong with the evidence when it was opened; rows with errors are left out of what is made from it.</summary>
    public IReadOnlyList<Problem> Problems => Read?.Problems ?? [];

    /// <summary>What is known beside it.</summary>
    internal ISuiInspection Inspection => _inspection;

    /// <summary>Whether there is nothing at the path, and it is to be made.</summary>
    public bool IsNew { get; }

    /// <summary>The language that the evidence is written in, such as <c>en</c> or <c>cy</c>.</summary>
    public string Language => _language;

    /// <summary>The ids of the sources that are there, and their kinds.</summary>
    public IReadOnlyDictionary<string, SourceKind> Sources { get; }

    /// <summary>Opens evidence.</summary>
    /// <param name="inspection">The criteria, frameworks and instruments known.</param>
    /// <param name="path">The workbook's, folder's or .zip's path. Where there is nothing, <c>.xlsx</c> makes a workbook and <c>.zip</c> a .zip.</param>
    /// <param name="whenMissing">What to make it for where there is nothing; null makes that a problem.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The evidence; null, and what is wrong, where its head has errors or it cannot be read. Rows with errors do not hinder, and neither
    /// does what of the head is still to be filled in.</returns>
    /// <exception cref="ArgumentNullException">The inspection is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty, or a framework or an instrument to make it for is not known.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static (EvidenceTarget? Target, IReadOnlyList<Problem> Problems) Open(
        ISuiInspection inspection, string path, NewEvidence? whenMissing = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return EvidenceOpening.Open(inspection, path, whenMissing, cancellationToken);
    }

    /// <summary>The sources that answers to an instrument can come from: those of its kind.</summary>
    /// <param name="instrumentId">The instrument's id.</param>
    /// <exception cref="ArgumentException">There is no such instrument.</exception>
    public IReadOnlyList<string> SourcesOf(string instrumentId)
    {
        return SourcesOf(Find(instrumentId).Kind);
    }

    /// <summary>The sources of a kind; a register of proposals can come from those of the kind Council.</summary>
    /// <param name="kind">The kind.</param>
    public IReadOnlyList<string> SourcesOf(SourceKind kind) => [.. Sources.Where(source => source.Value == kind).Select(source => source.Key)];

    /// <summary>An id for a new source of answers to an instrument, such as <c>survey</c> or <c>interviews</c>.</summary>
    /// <param name="instrumentId">The instrument's id.</param>
    /// <exception cref="ArgumentException">There is no such instrument.</exception>
    public string NewSourceOf(string instrumentId) => NewSourceOf(Find(instrumentId).Kind);

    /// <summary>An id for a new source of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public string NewSourceOf(SourceKind kind)
    {
        var name = kind switch
        {
            SourceKind.Interview => "interviews",
            _ => kind.ToString().ToLowerInvariant(),
        };
        var id = name;
        for (var number = 2; Sources.ContainsKey(id); number++)
        {
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}-{number}");
        }

        return id;
    }

    /// <summary>Says what adding an import changes, and gives what is to be written. The evidence itself is not changed, and rows of it only where
    /// <see cref="ImportedAnswers.ReplaceChanged"/> says so; where imported rows stand in the export is kept up to date with the record.</summary>
    /// <param name="imported">What the import wrote.</param>
    /// <exception cref="ArgumentNullException"><paramref name="imported"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such instrument.</exception>
    /// <exception cref="InvalidDataException">The workbook cannot be written.</exception>
    public AddedAnswers Add(ImportedAnswers imported)
    {
        ArgumentNullException.ThrowIfNull(imported);
        var instrument = Find(imported.InstrumentId);
        var kind = ResponseFileReader.KindOf(instrument.Kind);
        return Adding(
            imported, instrument, table => table.Kind == kind && table.Instrument == imported.InstrumentId,
            AdditionTarget.Of(instrument, imported, !Sources.ContainsKey(imported.SourceId), _language),
            imported.SetAside.DistinctBy(one => one.Id, StringComparer.Ordinal).ToDictionary(one => one.Id, one => one.Reason.ToString(), StringComparer.Ordinal));
    }

    /// <summary>Says what adding a register of proposals changes, and gives what is to be written, as <see cref="Add(ImportedAnswers)"/> does. Columns
    /// that the platform does not know, and rows that it does not have, stay as they are.</summary>
    /// <param name="proposals">The register, without errors.</param>
    /// <param name="sourceId">The id of the source that its rows name.</param>
    /// <param name="origin">Who keeps the register, for a source that has to be added.</param>
    /// <param name="replaceChanged">Whether rows that are there and differ are replaced; otherwise they are named and left as they are.</param>
    /// <param name="removeLeftOut">Whether rows of an earlier import are taken out whose proposals the platform has withdrawn, hidden or made amendments;
    /// otherwise they are named and stay.</param>
    /// <exception cref="ArgumentNullException"><paramref name="proposals"/> or <paramref name="sourceId"/> is null.</exception>
    /// <exception cref="InvalidDataException">The workbook cannot be written.</exception>
    public AddedAnswers AddProposals(ImportedProposals proposals, string sourceId, Origin origin, bool replaceChanged, bool removeLeftOut = false)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        ArgumentNullException.ThrowIfNull(sourceId);
        var imported = new ImportedAnswers
        {
            Responses = proposals.File,
            Record = default,
            InstrumentId = string.Empty,
            SourceId = sourceId,
            Origin = origin,
            ReplaceChanged = replaceChanged,
            RemoveSetAside = removeLeftOut,
        };
        return Adding(
            imported, null, table => table.Kind == ProposalFileReader.Kind,
            AdditionTarget.OfProposals(imported, !Sources.ContainsKey(sourceId), _language),
            proposals.LeftOutIds.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal));
    }

    // Tables that are said to hold something else are left alone.
    private AddedAnswers Adding(ImportedAnswers imported, Instrument? instrument, Func<AnswerTable, bool> isOurs, AdditionTarget target,
        IReadOnlyDictionary<string, string> setAside)
    {
        if (PackSize.OfImport(imported.Responses.Length, _path) is { } tooLarge)
        {
            return new AddedAnswers { Place = string.Empty, Problems = [tooLarge] };
        }

        var plan = AdditionPlan.Of([.. Tables.Where(isOurs)], imported, instrument, setAside,
            table => table.Import.Length == 0 ? default : _pack.Read(table.Import, int.MaxValue).Bytes ?? default);
        if (plan.Elsewhere is not null)
        {
            return new AddedAnswers
            {
                Place = string.Empty,
                Problems = [ElsewhereProblems.Of(_pack, _path, plan, imported.SourceId, instrument is null)],
            };
        }

        if (plan.OtherPeople > 0)
        {
            return new AddedAnswers { Place = string.Empty, Problems = [ElsewhereProblems.IdsMoved(_path, plan.OtherPeople)] };
        }

        string[] gone = [.. imported.RemoveSetAside ? setAside.Keys : [], .. imported.RemoveNotInImport ? plan.Missing.Select(one => one.Row["id"].Trim()) : []];
        var dependents = instrument is not null ? DependentRows.Of(Tables, gone, imported.SourceId) : [];
        var untouched = dependents.Where(one => one.IsUntouched).Select(one => (one.Table, one.Row)).ToList();
        var drafts = imported.Drafts.IsEmpty && untouched.Count == 0 ? null
            : DraftPlan.Of(Tables, Others(), imported.Drafts.IsEmpty ? [] : ImportedWords.Of(imported.Drafts), untouched);
        var (files, places) = drafts is null ? _writing.Write((plan, target)) : _writing.Write((plan, target), (drafts, AdditionTarget.Drafts));
        if ((PackSize.OfTable((plan.Table?.Rows.Count ?? 0) + plan.Added.Count, _path) ?? PackSize.OfFiles(files, _writing.AfterWriting, _path)) is { } tooMuch)
        {
            return new AddedAnswers { Place = string.Empty, Problems = [tooMuch] };
        }

        return new AddedAnswers
        {
            Drafts = drafts is null || imported.Drafts.IsEmpty ? null : Added(drafts, places[1], files),
            Place = places[0],
            PlaceAdded = plan.ChangesAnything && plan.Table is null,
            SourceAdded = plan.ChangesAnything && target.Source is not null,
            Added = [.. plan.Added.Select(row => row["id"])],
            Unchanged = plan.Unchanged,
            Moved = plan.Moved,
            Changed = plan.Changed,
            ChangedReplaced = imported.ReplaceChanged,
            SetAside = [.. plan.SetAside.Select(one => new SetAsideAnswers(one.Row["id"].Trim(), one.Table.Name, one.Row.Number, one.Reason))],
            SetAsideRemoved = imported.RemoveSetAside,
            Dependents = [.. dependents.Select(one => new DependentRow(one.Row["id"].Trim(), one.Table.Kind, one.Table.Name, one.Row.Number, one.Response, one.IsUntouched))],
            Missing = [.. plan.Missing.Select(one => new MissingAnswers(one.Row["id"].Trim(), one.Table.Name, one.Row.Number))],
            MissingRemoved = imported.RemoveNotInImport,
            Total = plan.Total,
            Days = _days.Days,
            Outside = _days.Outside(plan.Imported),
            Warnings = instrument is { Kind: SourceKind.Survey } && plan.ChangesAnything && IsLeftEmpty(imported.SourceId)
                ? SurveyWarning.Of(_path, _inspection.Read(_writing.AfterWriting(files)).Pack, _inspection, imported, target.Source is not null, plan.Total) : [],
            Files = files,
        };
    }

    // Only then is the evidence read as it will be, which takes its time.
    private bool IsLeftEmpty(string sourceId) =>
        Read?.Pack?.Sources.FirstOrDefault(source => source.Id == sourceId) is null or { Representativeness: null };

    /// <summary>Says what adding words as draft findings changes, and gives what is to be written. Rows that are there stay as they are.</summary>
    /// <param name="words">The words, of this evidence or of other evidence with the same sources.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="InvalidDataException">The workbook cannot be written.</exception>
    public AddedDrafts Add(EvidenceWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var plan = DraftPlan.Of(Tables, Others(), words.ToCode);
        var (files, places) = _writing.Write((plan, AdditionTarget.Drafts));
        return Added(plan, places[0], files);
    }

    /// <summary>Gives all words as a file of their own, to be coded by themes: those that stand as a draft or a finding already say so in the column <c>known_as</c>. The evidence is not
    /// changed by it, and the file is none of its.</summary>
    /// <param name="words">The words, of this evidence or of other evidence with the same sources.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public AddedDrafts All(EvidenceWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Added(DraftPlan.Of(Tables, Others(), words.ToCode, all: true), string.Empty, new Dictionary<string, ReadOnlyMemory<byte>>(0));
    }

    private HashSet<string> Others() =>
        (Read?.Pack?.Items ?? []).Where(item => item is not Finding).Select(item => item.Id).ToHashSet(StringComparer.Ordinal);

    private static AddedDrafts Added(DraftPlan plan, string place, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) => new()
    {
        Place = place,
        PlaceAdded = plan.Added.Count > 0 && plan.Table is null,
        Added = plan.Words,
        Known = plan.Known,
        Files = files,
        File = PackWriting.Csv([plan.Header, .. ((IAdditionPlan)plan).Rows]),
    };

    private Instrument Find(string id) =>
        _inspection.Instruments.Find(id, null) ?? throw new ArgumentException($"There is no instrument '{id}'.", nameof(id));
}
