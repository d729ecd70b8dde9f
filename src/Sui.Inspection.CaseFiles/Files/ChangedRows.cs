using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>Rows that are held and that a pack has otherwise: of one table and one id.</summary>
internal static class ChangedRows
{
    /// <summary>The items that are held, by table and id.</summary>
    /// <param name="held">What is held, in its order.</param>
    /// <param name="difference">How the pack differs.</param>
    /// <returns>The items, and what says which of what is held a part of the pack is put in the place of: its id; null for none.</returns>
    public static (IReadOnlyDictionary<(string File, string Id), CaseItem> Changed, Func<PackParts.PackPart, string?> Replaced) Of(IReadOnlyList<(CaseItem Item, byte[] Content)> held, PackDifference difference)
    {
        var places = held.Where(one => one.Item.Part == CaseItemPart.Header).DistinctBy(one => one.Item.File!, StringComparer.Ordinal)
            .ToDictionary(one => one.Item.File!, one => CsvRecord.Cells(one.Content).Place(TableHeadings.Id), StringComparer.Ordinal);
        var added = difference.Added.Where(part => part.Part == CaseItemPart.Row).Select(part => (part.File, Id: Id(part.File, part.Content)))
            .Where(row => row.Id.Length > 0).ToHashSet();
        var missing = difference.Missing.Where(item => item.Part == CaseItemPart.Row).ToHashSet();
        var changed = new Dictionary<(string File, string Id), CaseItem>();
        foreach (var (item, content) in added.Count == 0 ? [] : held.Where(one => missing.Contains(one.Item)))
        {
            var key = (item.File!, Id(item.File!, content));
            if (added.Contains(key))
            {
                changed.TryAdd(key, item);
            }
        }

        var documents = difference.Missing.Where(item => item.Part == CaseItemPart.Document).DistinctBy(item => item.File!).ToDictionary(item => item.File!, item => item.Id, StringComparer.Ordinal);
        return (changed, part => part.Part switch
        {
            CaseItemPart.Row => changed.GetValueOrDefault((part.File, Id(part.File, part.Content)))?.Id,
            CaseItemPart.Document => documents.GetValueOrDefault(part.File),
            _ => null,
        });

        string Id(string file, ReadOnlyMemory<byte> row) =>
            places.TryGetValue(file, out var place) && place >= 0 ? CsvRecord.Cells(row).ElementAtOrDefault(place)?.Trim() ?? string.Empty : string.Empty;
    }
}
