namespace Sui.Inspection.CaseFiles.Items;

/// <summary>Compares the parts of a pack with what a case holds, by their bytes; the line end of a row does not count.</summary>
internal sealed class PackDifference
{
    private readonly List<PackParts.PackPart> _added = [];
    private readonly List<CaseItem> _missing = [];
    private readonly List<string> _leftOut = [];

    private PackDifference()
    {
    }

    /// <summary>The parts that are not held yet, in their order.</summary>
    public IReadOnlyList<PackParts.PackPart> Added => _added;

    /// <summary>The items that are held, and that the pack does not have.</summary>
    public IReadOnlyList<CaseItem> Missing => _missing;

    /// <summary>Compares.</summary>
    /// <param name="held">The items that are held with what they hold, in their order.</param>
    /// <param name="withdrawn">Rows that were withdrawn: they do not come in again.</param>
    /// <param name="parts">The parts of the pack, in their order.</param>
    public static PackDifference Of(IReadOnlyList<(CaseItem Item, byte[] Content)> held, IEnumerable<(CaseItem Item, byte[] Content)> withdrawn, IEnumerable<PackParts.PackPart> parts)
    {
        var difference = new PackDifference();
        var list = parts.ToList();
        var headings = list.Where(part => part.Part == CaseItemPart.Header).ToDictionary(part => part.File, part => Key(part), StringComparer.Ordinal);
        // Rows under other headings are other rows, whatever their bytes.
        var changed = held.Where(one => one.Item.Part == CaseItemPart.Header && headings.TryGetValue(one.Item.File!, out var now) && now != Key(one.Item, one.Content))
            .Select(one => one.Item.File).ToHashSet(StringComparer.Ordinal);
        var left = new Dictionary<(string, CaseItemPart, string), Queue<CaseItem>>();
        foreach (var (item, content) in held)
        {
            if (changed.Contains(item.File))
            {
                difference._missing.Add(item);
                continue;
            }

            var key = Key(item, content);
            (left.TryGetValue(key, out var same) ? same : left[key] = new Queue<CaseItem>()).Enqueue(item);
        }

        var gone = withdrawn.Where(one => !changed.Contains(one.Item.File)).Select(one => Key(one.Item, one.Content)).ToHashSet();
        foreach (var part in list.Where(part => !left.TryGetValue(Key(part), out var same) || !same.TryDequeue(out _)))
        {
            if (gone.Contains(Key(part)))
            {
                difference._leftOut.Add(part.File);
            }
            else
            {
                difference._added.Add(part);
            }
        }

        difference._missing.AddRange(left.Values.SelectMany(items => items));
        difference._missing.Sort((one, other) => one.Sequence.CompareTo(other.Sequence));
        return difference;
    }

    /// <summary>How each file differs.</summary>
    /// <param name="replaces">Whether what is missing is withdrawn.</param>
    public IReadOnlyList<CaseFileDifference> Files(Func<CaseItem, bool> replaces) =>
        [.. _added.Select(part => part.File).Concat(_missing.Select(item => item.File!)).Concat(_leftOut).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(file => new CaseFileDifference(
                file, _added.Count(part => part.File == file && part.Part != CaseItemPart.Header), _missing.Count(item => item.File == file && item.Part != CaseItemPart.Header),
                _missing.Exists(item => item.File == file && replaces(item)), _leftOut.Count(one => one == file)))];

    private static (string, CaseItemPart, string) Key(CaseItem item, byte[] content) => Key(item.File!, item.Part, content);

    private static (string, CaseItemPart, string) Key(PackParts.PackPart part) => Key(part.File, part.Part, part.Content.Span);

    private static (string, CaseItemPart, string) Key(string file, CaseItemPart part, ReadOnlySpan<byte> content) => (
        file, part, Convert.ToBase64String(part is CaseItemPart.Row or CaseItemPart.Header ? content.TrimEnd("\r\n"u8) : content));
}
