using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Purging;
using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.CaseFiles.Merging;

/// <summary>One of the copies that are merged: it may hold what the merged file does not hold any more.</summary>
/// <param name="name">What it is called, so that it can be said which of the two has what.</param>
/// <param name="statements">The copy.</param>
/// <param name="scope">What it is read in.</param>
/// <param name="beyond">Its entries that the other copy does not know.</param>
/// <param name="hidden">The texts of entries that either copy shows nowhere any more.</param>
/// <param name="inspection">What knows the instruments.</param>
internal sealed class MergedCopy(
    string name, CaseStatements statements, SqliteTransaction? scope, IReadOnlyList<CaseBranch.BranchEntry> beyond, HiddenTexts hidden, ISuiInspection inspection)
{
    private readonly Dictionary<string, (string? Kind, string? Instrument, int? Version)> _kinds = new(CaseRows.Kinds(statements, scope), StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _columns = new(StringComparer.Ordinal);

    /// <summary>What it is called.</summary>
    public string Name => name;

    /// <summary>What an entry of either copy is called in words.</summary>
    public string Named(JournalEntry entry) => hidden.Named(entry);

    /// <summary>Its items by their ids.</summary>
    public IReadOnlyDictionary<string, CaseItem> Items { get; } = statements.ReadItems(scope).ToDictionary(item => item.Id, StringComparer.Ordinal);

    /// <summary>What became of items in it.</summary>
    public ItemFates Fates { get; } = new(beyond);

    /// <summary>A row or a document by its id; null where there is none, or what it held was erased.</summary>
    public HeldRow? Row(string id)
    {
        if (!Items.TryGetValue(id, out var item) || item is { State: CaseItemState.Erased } or { Part: not (CaseItemPart.Row or CaseItemPart.Document) })
        {
            return null;
        }

        var content = statements.ReadContent(scope, item.Sequence);
        if (item.Part == CaseItemPart.Document)
        {
            return Document(item, content);
        }

        var (kind, named, version) = _kinds.GetValueOrDefault(item.File!);
        return new HeldRow(item, kind, named is null ? null : inspection.Instruments.Find(named, version)?.Identity, Columns(item.File!), CsvRecord.Cells(content), default);
    }

    /// <summary>The bytes of an attachment by its id; null where there is none, or they were erased.</summary>
    public byte[]? Attachment(string id) =>
        Items.GetValueOrDefault(id) is { Part: CaseItemPart.Attachment, State: not CaseItemState.Erased } item ? statements.FindContent(scope, item.Sequence) : null;

    /// <summary>A document as a row of one cell.</summary>
    public static HeldRow Document(CaseItem item, byte[] content) => new(item, null, null, [], [Convert.ToBase64String(content)], default);

    /// <summary>What tells that two are one: the id of a row, empty for a document, of which there is one of each name; null where a row has no id.</summary>
    public static string? Key(HeldRow row) => row.Item.Part == CaseItemPart.Document ? string.Empty : row.Cell(TableHeadings.Id)?.Trim() is { Length: > 0 } id ? id : null;

    private IReadOnlyList<string> Columns(string file)
    {
        if (!_columns.TryGetValue(file, out var columns))
        {
            _columns[file] = columns = statements.ReadHeader(scope, file) is { } header ? CaseRows.Columns(header) : [];
        }

        return columns;
    }
}
