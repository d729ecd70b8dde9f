using System.Globalization;
using Sui.Inspection.Intake.Files;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Which words of evidence are added as drafts. Those whose draft or finding is there by its id, or by what it holds, are not.</summary>
internal sealed class DraftPlan : IAdditionPlan
{
    // What stands in the evidence already, in a file of all words.
    private const string KnownAs = "known_as";

    private static readonly string[] Columns = [.. AdditionTarget.Drafts.Sheet.Columns.Select(column => column.Name)];

    private readonly List<AnswerRow> _added = [];
    private readonly List<WordsToCode> _words = [];

    private DraftPlan(IReadOnlyList<AnswerTable> tables, IReadOnlySet<string> others, IReadOnlyList<WordsToCode> words, bool all)
    {
        var drafts = tables.Where(table => table.Kind == DraftFileReader.Kind).ToList();
        var there = drafts.SelectMany(table => table.Rows).ToList();
        var ids = there.Select(row => row["id"].Trim()).ToHashSet(StringComparer.Ordinal);
        var findings = tables.Where(table => table.Kind == FindingFileReader.Kind).SelectMany(table => table.Rows).Select(row => row["id"].Trim()).ToHashSet(StringComparer.Ordinal);
        var free = Unclaimed(there, words);
        foreach (var one in words)
        {
            var id = Free(one.Id, others);
            var state = findings.Contains(id) || one.State == WordsState.Finding ? WordsState.Finding : ids.Contains(id) || Claim(free, one.Cells) ? WordsState.Draft : one.State;
            if (state != WordsState.New)
            {
                Known++;
                if (!all)
                {
                    continue;
                }
            }

            var cells = new Dictionary<string, string>(one.Cells, StringComparer.OrdinalIgnoreCase) { ["id"] = id, [KnownAs] = state == WordsState.New ? string.Empty : state.ToString().ToLowerInvariant() };
            _added.Add(new AnswerRow(0, cells));
            _words.Add(one with { Id = id, State = state });
        }

        Table = drafts.FirstOrDefault();
        Header = [.. Columns.Where(column => column != "origin" || _added.Exists(row => row[column].Length > 0)), .. all ? [KnownAs] : Array.Empty<string>()];
        NewColumns = Table is null ? [] : [.. Header.Where(column => !Table.Has(column) && _added.Exists(row => row[column].Length > 0))];
    }

    /// <inheritdoc/>
    public AnswerTable? Table { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Header { get; }

    /// <inheritdoc/>
    public IReadOnlyList<AnswerRow> Added => _added;

    /// <inheritdoc/>
    public bool ChangesAnything => _added.Count > 0 || Removed.Count > 0;

    /// <summary>The words that are added, under the ids of their drafts.</summary>
    public IReadOnlyList<WordsToCode> Words => _words;

    /// <summary>How many are there already.</summary>
    public int Known { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> NewColumns { get; }

    /// <inheritdoc/>
    public IEnumerable<(AnswerTable Table, AnswerRow Row, IReadOnlyDictionary<string, string> Values)> Sets => [];

    /// <inheritdoc/>
    public IReadOnlyList<(AnswerTable Table, AnswerRow Row)> Removed { get; init; } = [];

    /// <summary>Makes the plan.</summary>
    /// <param name="tables">The files and sheets of the evidence.</param>
    /// <param name="others">The ids of its items that are neither drafts nor findings.</param>
    /// <param name="words">The words.</param>
    /// <param name="removed">Drafts that are there and are taken out; null for none.</param>
    /// <param name="all">Whether words that are there already are among those that are added, and say so.</param>
    public static DraftPlan Of(
        IReadOnlyList<AnswerTable> tables, IReadOnlySet<string> others, IReadOnlyList<WordsToCode> words, IReadOnlyList<(AnswerTable Table, AnswerRow Row)>? removed = null,
        bool all = false) =>
        new(tables, others, words, all) { Removed = removed ?? [] };

    /// <inheritdoc/>
    public string ValueOf(AnswerRow row, string column) => row[column];

    // A row of a workbook without an id has another one once anything in it is corrected: its draft is known by what was said, then. Drafts that
    // are known by their ids stand for nobody else.
    private static Dictionary<string, int> Unclaimed(IEnumerable<AnswerRow> there, IReadOnlyList<WordsToCode> words)
    {
        var claimed = words.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        return there.Where(row => !claimed.Contains(row["id"].Trim())).GroupBy(row => Content(row.Cells)).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }

    private static bool Claim(Dictionary<string, int> free, IReadOnlyDictionary<string, string> cells)
    {
        var content = Content(cells);
        if (free.GetValueOrDefault(content) == 0)
        {
            return false;
        }

        free[content]--;
        return true;
    }

    /// <summary>What was said, by whom and when: drafts that have it alike are of the same words.</summary>
    public static string Content(IReadOnlyDictionary<string, string> cells) => string.Join(
        '\u001F', new[] { "source", "event_date", "person", "question", "words" }
            .Select(column => string.Join(' ', cells.GetValueOrDefault(column, string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    private static string Free(string id, IReadOnlySet<string> others)
    {
        var free = id;
        for (var number = 2; others.Contains(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return free;
    }
}
