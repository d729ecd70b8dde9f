using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Files;

namespace Sui.Inspection.Forms.Additions;

/// <summary>
/// What rows say of their origin that stay as an earlier export has them. The record beside them becomes that of the new export, which holds another row
/// where they stood: they keep the hash of the file that they came from.
/// </summary>
internal static class KeptOrigins
{
    /// <summary>The rows that do not say it yet, and the hash that each gets.</summary>
    /// <param name="rows">The rows that stay.</param>
    /// <param name="before">Reads the record that is replaced; empty for none.</param>
    /// <param name="now">The record that replaces it.</param>
    public static IEnumerable<(AnswerRow Row, string Sha256)> Of(IEnumerable<AnswerRow> rows, Func<ReadOnlyMemory<byte>> before, ReadOnlyMemory<byte> now)
    {
        var earlier = new Lazy<RecordedFiles>(() => RecordedFiles.Of(before()));
        var latest = new Lazy<RecordedFiles>(() => RecordedFiles.Of(now));
        foreach (var row in rows)
        {
            if (row["imported_file"].Trim() is { Length: > 0 } file && row[ImportColumns.Earlier].Trim().Length == 0)
            {
                // In evidence that says nothing of it yet, the record can be of this export already.
                var sha = earlier.Value.ShaOf(file);
                yield return (row, sha is null || sha == latest.Value.ShaOf(file) ? ImportOrigin.Unknown : sha);
            }
        }
    }
}
