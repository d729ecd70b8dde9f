using Sui.Inspection.Analysis;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>
/// Finds rows that were pasted twice, into one sheet or into two of a kind. Rows with ids of their own are different evidence, and two people may give the
/// same answers; but that several rows come again in the same order is hardly ever chance. How often it is, the rows themselves show (<see cref="Chance"/>).
/// </summary>
internal sealed class RepeatedRows
{
    /// <summary>How many rows in the same order are a block.</summary>
    public const int Block = 5;

    private readonly Dictionary<string, List<SeenRow>> _kinds = new(StringComparer.Ordinal);

    /// <summary>Takes the rows of a sheet, and finds those that stood before.</summary>
    /// <param name="kind">The kind of file that the sheet is.</param>
    /// <param name="rows">Its rows, in order.</param>
    public IReadOnlyList<RowsTwice> Add(string kind, IReadOnlyList<SeenRow> rows)
    {
        var all = _kinds.TryGetValue(kind, out var before) ? before : _kinds[kind] = [];
        var start = all.Count;
        all.AddRange(rows);
        return new Search(all, start).Find();
    }

    private sealed class Search(List<SeenRow> rows, int start)
    {
        private readonly Dictionary<ulong, (int First, int Count)> _single = [];
        private readonly Dictionary<ulong, int> _blocks = [];

        public IReadOnlyList<RowsTwice> Find()
        {
            for (var at = 0; at < rows.Count; at++)
            {
                var (first, count) = _single.GetValueOrDefault(rows[at].Key, (at, 0));
                _single[rows[at].Key] = (first, count + 1);
            }

            var found = new List<RowsTwice>();
            for (var at = 0; at < rows.Count;)
            {
                var gram = Gram(at);
                if (at >= start && gram is { } key && _blocks.TryGetValue(key, out var former) && LengthOf(former, at) is >= Block and var length)
                {
                    Add(found, former, at, length, isSure: IsBeyondChance(at, length));
                    at += length;
                    continue;
                }

                if (at >= start && _single[rows[at].Key].First is var first && first < at && !rows[at].HasId && rows[at] is { IsImported: true } or { HasWords: true })
                {
                    Add(found, first, at, 1, rows[at].IsImported);
                }
                else if (gram is { } own)
                {
                    _blocks.TryAdd(own, at);
                }

                at++;
            }

            return found;
        }

        // Rows that have ids are let be; where the rows before have none and these do, those are too many.
        private void Add(List<RowsTwice> found, int former, int at, int length, bool isSure)
        {
            if (!isSure && length > 1)
            {
                return;
            }

            if (Enumerable.Range(at, length).All(row => !rows[row].HasId))
            {
                found.Add(new RowsTwice(rows[at], rows[at + length - 1], rows[former], rows[former + length - 1], isSure));
            }
            else if (former >= start && Enumerable.Range(former, length).All(row => !rows[row].HasId))
            {
                found.Add(new RowsTwice(rows[former], rows[former + length - 1], rows[at], rows[at + length - 1], isSure));
            }
        }

        private ulong? Gram(int at)
        {
            if (at + Block > rows.Count || !string.Equals(rows[at].Sheet, rows[at + Block - 1].Sheet, StringComparison.Ordinal))
            {
                return null;
            }

            var gram = 14695981039346656037UL;
            for (var next = at; next < at + Block; next++)
            {
                gram = (gram ^ rows[next].Key) * 1099511628211UL;
                gram ^= gram >> 29;
            }

            return gram;
        }

        // Blocks that run into each other are runs of equal rows.
        private int LengthOf(int former, int at)
        {
            var length = 0;
            while (at + length < rows.Count && former + length < at && rows[former + length].Key == rows[at + length].Key
                && rows[at + length].Sheet == rows[at].Sheet && rows[former + length].Sheet == rows[former].Sheet)
            {
                length++;
            }

            return length;
        }

        // Over all pairs of places, how often other rows hold what each row of the block holds. A run of equal rows, as sorting makes it, is one.
        private bool IsBeyondChance(int at, int length)
        {
            var others = Math.Max(1, rows.Count - 1);
            var logarithms = 0.0;
            for (var row = at; row < at + length; row++)
            {
                if (row == at || rows[row].Key != rows[row - 1].Key)
                {
                    logarithms += Math.Log((double)Math.Max(1, _single[rows[row].Key].Count - 1) / others);
                }
            }

            return Chance.IsBlockBeyond(rows.Count / 2.0 * others, logarithms);
        }
    }
}
