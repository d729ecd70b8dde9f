using System.Globalization;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Files;

namespace Sui.Inspection.Forms.Additions;

/// <summary>What adding an import to evidence comes to, before anything is written.</summary>
internal sealed class AdditionPlan : IAdditionPlan
{
    private const string NotAsked = "not_asked";

    private static readonly string[] Origins = ["imported_file", "imported_sheet", "imported_row"];
    private static readonly string[] NotCompared = ["id", "recorded_date", "received_date", .. Origins, ImportColumns.Earlier];

    private readonly IReadOnlyList<AnswerTable> _tables;
    private readonly IReadOnlyList<string> _header;
    private readonly ImportedAnswers _imported;
    private readonly HashSet<string> _questions;
    private readonly List<AnswerRow> _added = [];
    private readonly List<(AnswerRow There, AnswerRow Row)> _met = [];
    private readonly List<(AnswerTable Table, AnswerRow Row)> _kept = [];
    private readonly Dictionary<AnswerRow, (AnswerTable Table, Dictionary<string, string> Values)> _sets = [];

    private AdditionPlan(
        IReadOnlyList<AnswerTable> tables, ImportedAnswers imported, Instrument? instrument, IReadOnlyDictionary<string, string> setAside,
        Func<AnswerTable, ReadOnlyMemory<byte>> recordOf)
    {
        _tables = tables;
        _imported = imported;
        _questions = new HashSet<string>(
            instrument?.Questions.Where(question => question.Scale != AnswerScale.Text).Select(question => question.Id) ?? [],
            StringComparer.OrdinalIgnoreCase);
        (_header, var rows) = AnswerTable.Read(imported.Responses, "responses.csv");
        Imported = rows;
        Table = Choose(instrument?.Identity.Version.ToString(CultureInfo.InvariantCulture) ?? string.Empty);
        var left = Compare(rows);
        Elsewhere = imported.AcceptAlike || _added.Count == 0 ? null : new ElsewhereRows(_tables, _added, imported.SourceId).Find(instrument is null ? null : _header.Where(_questions.Contains), left, Differing);
        OtherPeople = imported.AcceptAlike || instrument is null ? 0 : new MovedIds([.. _header.Where(_questions.Contains)]).Find(_met, left.Where(row => row["source"].Trim() == imported.SourceId), rows);
        var stay = left.Where(row => row["source"].Trim() == imported.SourceId
            && (instrument is null ? IsNumbered(row["id"].Trim(), imported.SourceId) : row["imported_file"].Length > 0)).ToHashSet<AnswerRow>(ReferenceEqualityComparer.Instance);
        SetAside = [.. _tables.SelectMany(table => table.Rows.Where(row => stay.Contains(row) && setAside.ContainsKey(row["id"].Trim()))
            .Select(row => (Table: table, Row: row, Reason: setAside[row["id"].Trim()])))];
        Missing = [.. _tables.SelectMany(table => table.Rows.Where(row => stay.Contains(row) && !setAside.ContainsKey(row["id"].Trim())).Select(row => (Table: table, Row: row)))];
        Removed = [.. imported.RemoveSetAside ? SetAside.Select(one => (one.Table, one.Row)) : [], .. imported.RemoveNotInImport ? Missing : []];
        Total = _tables.Sum(table => table.Rows.Count(row => row["source"].Trim() == imported.SourceId)) + _added.Count - Removed.Count;
        if (ChangesAnything && Table is { } ours && !imported.Record.IsEmpty)
        {
            // Only now is the record replaced; where nothing else changes, all rows are of the export that it names.
            var gone = Removed.Select(one => one.Row).ToHashSet<AnswerRow>(ReferenceEqualityComparer.Instance);
            var stays = ours.Rows.Where(left.Contains).Concat(_kept.Where(one => ReferenceEquals(one.Table, ours)).Select(one => one.Row)).Where(row => !gone.Contains(row));
            foreach (var (row, sha) in KeptOrigins.Of(stays, () => recordOf(ours), imported.Record))
            {
                Set(ours, row, ImportColumns.Earlier, sha);
            }
        }

        Complete();
    }

    /// <summary>The record of the import.</summary>
    public ReadOnlyMemory<byte> Record => _imported.Record;

    /// <inheritdoc/>
    public AnswerTable? Table { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Header => _header;

    /// <inheritdoc/>
    public IReadOnlyList<AnswerRow> Added => _added;

    /// <summary>All rows of the import, in its order.</summary>
    public IReadOnlyList<AnswerRow> Imported { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> NewColumns { get; private set; } = [];

    /// <inheritdoc/>
    public IEnumerable<(AnswerTable Table, AnswerRow Row, IReadOnlyDictionary<string, string> Values)> Sets =>
        _sets.Select(one => (one.Value.Table, one.Key, (IReadOnlyDictionary<string, string>)one.Value.Values));

    /// <summary>The rows that differ.</summary>
    public List<ChangedAnswers> Changed { get; } = [];

    /// <summary>How many rows are there as they are.</summary>
    public int Unchanged { get; private set; }

    /// <summary>How many rows stand elsewhere in this export.</summary>
    public int Moved { get; private set; }

    /// <summary>Where rows that would be new stand already: under which source, how many, and whether their ids are the same; null where they do
    /// not.</summary>
    public (string Source, int Rows, bool SameIds)? Elsewhere { get; }

    /// <summary>How many rows have ids that seem to name other people now; 0 where ids hold.</summary>
    public int OtherPeople { get; }

    /// <summary>The rows of an earlier import that this one sets aside, and why.</summary>
    public IReadOnlyList<(AnswerTable Table, AnswerRow Row, string Reason)> SetAside { get; }

    /// <inheritdoc/>
    public IReadOnlyList<(AnswerTable Table, AnswerRow Row)> Removed { get; }

    /// <summary>The imported rows of the source that the import does not hold.</summary>
    public IReadOnlyList<(AnswerTable Table, AnswerRow Row)> Missing { get; }

    /// <summary>How many rows the source has once it is written.</summary>
    public int Total { get; }

    /// <inheritdoc/>
    public bool ChangesAnything => Added.Count > 0 || _sets.Count > 0 || Removed.Count > 0;

    /// <summary>Makes the plan.</summary>
    /// <param name="tables">The files and sheets of answers to the instrument, or of proposals.</param>
    /// <param name="imported">The import.</param>
    /// <param name="instrument">The instrument; null for a register of proposals.</param>
    /// <param name="setAside">The ids of what the import sets aside, and why.</param>
    /// <param name="recordOf">Reads the record beside a table; empty for none.</param>
    public static AdditionPlan Of(
        IReadOnlyList<AnswerTable> tables, ImportedAnswers imported, Instrument? instrument, IReadOnlyDictionary<string, string> setAside,
        Func<AnswerTable, ReadOnlyMemory<byte>> recordOf) => new(tables, imported, instrument, setAside, recordOf);

    // Questions that the import has no column for were not asked.
    /// <inheritdoc/>
    public string ValueOf(AnswerRow row, string column) =>
        row.Cells.TryGetValue(column, out var value) ? value : row.TookPart && _questions.Contains(column) ? NotAsked : string.Empty;

    // One record says where the answers of a file stood: two imports of different sources are two files.
    private AnswerTable? Choose(string version)
    {
        var fit = _tables.Where(table => table.Version.Length == 0 || table.Version == version).ToList();
        return fit.Find(table => table.Rows.Any(row => row["source"].Trim() == _imported.SourceId))
            ?? fit.Find(table => table.Rows.Count == 0)
            ?? fit.Find(table => table.Import.Length == 0);
    }

    private HashSet<AnswerRow> Compare(IReadOnlyList<AnswerRow> rows)
    {
        var there = new Dictionary<string, (AnswerTable Table, AnswerRow Row)>(StringComparer.Ordinal);
        var places = new Dictionary<string, (AnswerTable Table, AnswerRow Row)>(StringComparer.Ordinal);
        foreach (var table in _tables)
        {
            foreach (var row in table.Rows)
            {
                there.TryAdd(row["id"].Trim(), (table, row));
                if (row["imported_file"].Length > 0 && row[ImportColumns.Earlier].Length == 0 && row["id"].Trim() == $"{row["source"].Trim()}-{row["imported_row"].Trim()}")
                {
                    places.TryAdd(PlaceOf(row), (table, row));
                }
            }
        }

        var left = _tables.SelectMany(table => table.Rows).ToHashSet<AnswerRow>(ReferenceEqualityComparer.Instance);
        foreach (var row in rows)
        {
            // What was imported as a file of its own, under ids of its rows' numbers, is not added a second time.
            var known = there.TryGetValue(row["id"], out var byId)
                || (places.TryGetValue(PlaceOf(row), out byId) && Differing(byId.Table, byId.Row, row).Count == 0);
            if (known)
            {
                left.Remove(byId.Row);
                _met.Add((byId.Row, row));
                Meet(byId.Table, byId.Row, row);
            }
            else
            {
                _added.Add(row);
            }
        }

        return left;
    }

    private void Meet(AnswerTable table, AnswerRow there, AnswerRow row)
    {
        var differing = Differing(table, there, row);
        if (differing.Count > 0)
        {
            Changed.Add(new ChangedAnswers(there["id"].Trim(), table.Name, there.Number, differing));
        }
        else
        {
            Unchanged++;
        }

        // What is left as it was rests on the export before, and says so; what holds now is brought up to date.
        if (differing.Count > 0 && !_imported.ReplaceChanged)
        {
            _kept.Add((table, there));
            return;
        }

        var origin = Origins.Append(ImportColumns.Earlier).Where(column => there[column].Trim() != row[column]).ToList();
        Moved += differing.Count == 0 && origin.Count > 0 ? 1 : 0;
        foreach (var column in differing.Concat(origin))
        {
            Set(table, there, column, row[column]);
        }
    }

    private void Set(AnswerTable table, AnswerRow row, string column, string value)
    {
        if (!_sets.TryGetValue(row, out var known))
        {
            _sets[row] = known = (table, new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        }

        known.Values.TryAdd(column, value);
    }

    private List<string> Differing(AnswerTable table, AnswerRow there, AnswerRow row) =>
        [.. _header.Where(column => !NotCompared.Contains(column, StringComparer.OrdinalIgnoreCase)
            && !IsSame(there[column], row[column]) && !(row[column] == NotAsked && !table.Has(column)))];

    // People write 5.0 for 5, and the answers of a choice in any order.
    internal static bool IsSame(string there, string row)
    {
        there = there.Trim();
        return string.Equals(there, row, StringComparison.OrdinalIgnoreCase)
            || (decimal.TryParse(there, NumberStyles.Float, CultureInfo.InvariantCulture, out var one)
                && decimal.TryParse(row, NumberStyles.Float, CultureInfo.InvariantCulture, out var other) && one == other)
            || (row.Contains('|', StringComparison.Ordinal) && there.Split('|', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase)
                .SetEquals(row.Split('|', StringSplitOptions.TrimEntries)));
    }

    // A question that a file has no column for was not asked; once it has one, its older rows have to say so.
    private void Complete()
    {
        if (Table is not { } table)
        {
            return;
        }

        NewColumns = [.. _header.Append(ImportColumns.Earlier).Where(column => !table.Has(column)
            && ((Added.Count > 0 && (_questions.Contains(column) || _added.Exists(row => row[column].Length > 0)))
                || _sets.Values.Any(set => ReferenceEquals(set.Table, table) && set.Values.ContainsKey(column))))];
        foreach (var row in table.Rows.Where(row => row.TookPart))
        {
            foreach (var column in NewColumns.Where(_questions.Contains))
            {
                Set(table, row, column, NotAsked);
            }
        }
    }

    // The ids of imported proposals are the source's and the platform's number.
    private static bool IsNumbered(string id, string source) =>
        id.Length > source.Length + 1 && id.StartsWith(source + "-", StringComparison.Ordinal)
        && !id.AsSpan(source.Length + 1).ContainsAnyExceptInRange('0', '9');

    private static string PlaceOf(AnswerRow row) => string.Join('\u001F', Origins.Select(column => row[column].Trim()));
}
