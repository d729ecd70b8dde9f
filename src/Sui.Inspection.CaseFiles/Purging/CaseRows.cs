using System.Globalization;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.CaseFiles.Purging;

/// <summary>Reads the rows and attachments of a case that hold something still.</summary>
internal static class CaseRows
{
    /// <summary>The rows and attachments, held or withdrawn, and what follows from the journal.</summary>
    /// <param name="statements">The case.</param>
    /// <param name="transaction">What it is read in.</param>
    /// <param name="inspection">What knows the instruments.</param>
    /// <param name="texts">Gets what somebody wrote in the entries, so that they are read once; null for nobody who asks.</param>
    /// <param name="parts">Gets the parts of the pack that are held, so that they are read once; null for nobody who asks.</param>
    public static (IReadOnlyList<HeldRow> Rows, CaseState State) Read(
        CaseStatements statements, SqliteTransaction? transaction, ISuiInspection inspection, WrittenTexts? texts = null, List<(string File, byte[] Content)>? parts = null)
    {
        var evidence = statements.ReadEvidence(transaction).ToList();
        parts?.AddRange(evidence.Where(one => one.Item.State == CaseItemState.Held).Select(one => (one.Item.File!, one.Content)));
        var (days, at, day) = (new Dictionary<long, DateOnly>(), (string?)null, default(DateOnly));
        var state = statements.GoOn(transaction, new CaseState(), 0, entry =>
        {
            // Those of one change are of one day.
            if (entry.Kind == EntryKinds.EntryCarried || !ReferenceEquals(at, entry.At))
            {
                (at, day) = (entry.Kind == EntryKinds.EntryCarried ? null : entry.At, Day(entry));
            }

            days[entry.Sequence] = day;
            texts?.Add(entry);
        });

        var files = Kinds(evidence);
        var headings = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var rows = new List<HeldRow>();
        foreach (var (item, content) in evidence)
        {
            if (item.Part == CaseItemPart.Header)
            {
                headings[item.File!] = Columns(content);
            }
            else if (item.Part == CaseItemPart.Row)
            {
                var (kind, named, version) = files.GetValueOrDefault(item.File!);
                var instrument = named is null ? null : inspection.Instruments.Find(named, version)?.Identity;
                rows.Add(new HeldRow(
                    item, kind, instrument, headings.GetValueOrDefault(item.File!) ?? [], CsvRecord.Cells(content), days.GetValueOrDefault(item.Sequence)));
            }
        }

        // Whatever they hold is never opened, and large.
        rows.AddRange(state.Items.Where(item => item is { Part: CaseItemPart.Attachment, State: not CaseItemState.Erased })
            .Select(item => new HeldRow(item, RetentionRule.Attachments, null, [], [], days.GetValueOrDefault(item.Sequence))));
        return (rows, state);
    }

    /// <summary>What the files of the pack are, by their paths, as the manifest that is held says.</summary>
    public static IReadOnlyDictionary<string, (string? Kind, string? Instrument, int? Version)> Kinds(CaseStatements statements, SqliteTransaction? transaction) =>
        Kinds(statements.ReadEvidence(transaction, ManifestReader.FileName));

    /// <summary>The columns of a table, as ids.</summary>
    public static IReadOnlyList<string> Columns(byte[] header) => [.. CsvRecord.Cells(header).Select(Id)];

    private static IReadOnlyDictionary<string, (string? Kind, string? Instrument, int? Version)> Kinds(IEnumerable<(CaseItem Item, byte[] Content)> evidence) =>
        evidence.Where(one => one.Item is { Part: CaseItemPart.Manifest, State: CaseItemState.Held }).Select(one => ManifestVersions.FileKinds(one.Content)).FirstOrDefault()
            ?? new Dictionary<string, (string?, string?, int?)>(0);

    private static DateOnly Day(JournalEntry entry)
    {
        var at = (CarriedEntry.Innermost(entry) ?? entry).At;
        return at.Length >= 10 && DateOnly.TryParseExact(at[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default;
    }

    private static string Id(string heading) => heading.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
}
