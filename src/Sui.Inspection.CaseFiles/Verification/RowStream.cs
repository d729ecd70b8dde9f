namespace Sui.Inspection.CaseFiles.Verification;

/// <summary>Computes what rows say, beside the reading of those after them: as many at a time as are held anyway.</summary>
internal static class RowStream
{
    private const int MostRows = 256;
    private const long MostBytes = 1 << 20;
    private const int Ahead = 3;

    /// <summary>The rows in their order, computed.</summary>
    /// <param name="rows">The rows as they are read.</param>
    public static IEnumerable<JournalRow> Computed(IEnumerable<JournalRow> rows)
    {
        var computing = new Queue<Task<List<JournalRow>>>();
        foreach (var chunk in Chunks(rows))
        {
            computing.Enqueue(Task.Run(() => Compute(chunk)));
            if (computing.Count > Ahead)
            {
                foreach (var row in computing.Dequeue().GetAwaiter().GetResult())
                {
                    yield return row;
                }
            }
        }

        while (computing.TryDequeue(out var last))
        {
            foreach (var row in last.GetAwaiter().GetResult())
            {
                yield return row;
            }
        }
    }

    private static List<JournalRow> Compute(List<JournalRow> chunk)
    {
        JournalRow? before = null;
        foreach (var row in chunk)
        {
            row.Compute(before);
            before = row;
        }

        return chunk;
    }

    private static IEnumerable<List<JournalRow>> Chunks(IEnumerable<JournalRow> rows)
    {
        var (chunk, bytes) = (new List<JournalRow>(MostRows), 0L);
        foreach (var row in rows)
        {
            chunk.Add(row);
            bytes += row.Size;
            if (chunk.Count == MostRows || bytes > MostBytes)
            {
                yield return chunk;
                (chunk, bytes) = (new List<JournalRow>(MostRows), 0);
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk;
        }
    }
}
