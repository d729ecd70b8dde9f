using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>What respondents said in the rows of a case, read once and gone on with row by row: reading a whole case for each change would make changes slow. What was erased meanwhile stays
/// known until the file is closed, so that it cannot come back in a reason.</summary>
/// <param name="inspection">What knows the instruments.</param>
internal sealed class SaidRows(ISuiInspection inspection)
{
    private static readonly string[] Said = ["quotes", "drafts", "interviews", "survey"];

    private readonly Dictionary<string, IReadOnlyList<string>> _columns = new(StringComparer.Ordinal);
    private readonly SaidIndex _words = new();
    private IReadOnlyDictionary<string, (string? Kind, string? Instrument, int? Version)> _kinds = new Dictionary<string, (string?, string?, int?)>(0);
    private HiddenTexts _hidden = new();
    private long _size;

    /// <summary>Whether a text holds any of it, or is one that is shown nowhere any more.</summary>
    public bool AreIn(string text) => _words.IsIn(text) || _hidden.Has(text);

    /// <summary>Takes into account what came since.</summary>
    /// <param name="statements">The case.</param>
    /// <param name="scope">What it is read in.</param>
    /// <param name="size">The number of the entry up to which it is read.</param>
    public void GoOn(CaseStatements statements, SqliteTransaction? scope, long size)
    {
        if (size <= _size)
        {
            return;
        }

        var rows = statements.ReadEvidence(scope, after: _size).Where(one => one.Item.Sequence <= size).ToList();
        if (rows.Exists(one => one.Item.Part != CaseItemPart.Row))
        {
            // Headings, and what the tables are, can be others now, of rows that were there before as well.
            rows = _size == 0 ? rows : [.. statements.ReadEvidence(scope).Where(one => one.Item.Sequence <= size)];
            _kinds = CaseRows.Kinds(statements, scope);
            foreach (var (item, content) in rows.Where(one => one.Item.Part == CaseItemPart.Header))
            {
                _columns[item.File!] = CaseRows.Columns(content);
            }
        }

        _words.Add(rows.Where(one => one.Item.Part == CaseItemPart.Row).SelectMany(one => Words(one.Item, one.Content)));
        _hidden = statements.ReadHidden(scope, _size, _hidden);
        _size = size;
    }

    // What people said and wrote themselves: findings and summaries are the inspectorate's own words.
    private IEnumerable<string> Words(CaseItem item, byte[] content)
    {
        var (kind, named, version) = _kinds.GetValueOrDefault(item.File!);
        if (kind is null || !Said.Contains(kind) || !RetentionRule.Shipped.TryGetValue(kind, out var rule))
        {
            return [];
        }

        var instrument = named is null ? null : inspection.Instruments.Find(named, version)?.Identity;
        var row = new HeldRow(item, kind, instrument, _columns.GetValueOrDefault(item.File!) ?? [], CsvRecord.Cells(content), default);
        return PurgePlan.Said(rule, row, inspection).Where(column => column != "statement").Select(row.Cell).OfType<string>();
    }
}
