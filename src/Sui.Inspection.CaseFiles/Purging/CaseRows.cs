using System.Globalization;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.CaseFiles.Publications;

namespace Sui.Inspection.CaseFiles.Purging;

/// <summary>Reads the rows and attachments of a case that hold something still.</summary>
internal static class CaseRows
{
    /// <summary>The rows and attachments, held or withdrawn.</summary>
    public static IReadOnlyList<HeldRow> Read(CaseStatements statements, SqliteTransaction transaction, ISuiInspection inspection)
    {
        var items = statements.ReadItems(transaction).Where(item => item.State != CaseItemState.Erased).ToList();
        var days = statements.ReadEntries(transaction).ToDictionary(entry => entry.Sequence, Day);
        var manifest = items.Find(item => item.Part == CaseItemPart.Manifest && item.State == CaseItemState.Held);
        var files = manifest is null ? new Dictionary<string, (string? Kind, string? Instrument, int? Version)>(0) : ManifestVersions.FileKinds(statements.ReadContent(transaction, manifest.Sequence));
        var headings = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var rows = new List<HeldRow>();
        foreach (var item in items)
        {
            var file = item.File ?? string.Empty;
            switch (item.Part)
            {
                case CaseItemPart.Header:
                    headings[file] = [.. CsvRecord.Cells(statements.ReadContent(transaction, item.Sequence)).Select(Id)];
                    break;
                case CaseItemPart.Attachment:
                    rows.Add(new HeldRow(item, RetentionRule.Attachments, null, [], [], days.GetValueOrDefault(item.Sequence)));
                    break;
                case CaseItemPart.Row:
                    var (kind, named, version) = files.GetValueOrDefault(file);
                    var instrument = named is null ? null : inspection.Instruments.Find(named, version)?.Identity;
                    rows.Add(new HeldRow(
                        item, kind, instrument, headings.GetValueOrDefault(file) ?? [], CsvRecord.Cells(statements.ReadContent(transaction, item.Sequence)),
                        days.GetValueOrDefault(item.Sequence)));
                    break;
                default:
                    break;
            }
        }

        return rows;
    }

    private static DateOnly Day(JournalEntry entry)
    {
        var at = (CarriedEntry.Innermost(entry) ?? entry).At;
        return at.Length >= 10 && DateOnly.TryParseExact(at[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default;
    }

    private static string Id(string heading) => heading.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
}
