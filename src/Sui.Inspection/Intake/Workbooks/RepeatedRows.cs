using Sui.Inspection.Analysis;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>
/// Finds rows that were pasted twice, into one sheet or into two of a kind. Rows with ids of their own are different evidence, and two people may give the
/// same answers; but that several rows come again in the same order is hardly ever chance. How often it is, the rows themselves show (<see cref="Chance"/>).
/// Rows of answers are looked at once more without the person that they name: a copy under other pseudonyms, or under none, is a copy.
/// </summary>
internal sealed class RepeatedRows
{
    /// <summary>How many rows in the same order are a block.</summary>
    public const int Block = 5;

    // Below, two people who answered alike, or who were interviewed together.
    private const int LeastBlock = 2;

    private readonly Dictionary<string, List<SeenRow>> _kinds = new(StringComparer.Ordinal);

    /// <summary>Takes the rows of a sheet, and finds those that stood before.</summary>
    /// <param name="kind">The kind of file that the sheet is.</param>
    /// <param name="rows">Its rows, in order.</param>
    public IReadOnlyList<RowsTwice> Add(string kind, IReadOnlyList<SeenRow> rows)
    {
        var all = _kinds.TryGetValue(kind, out var before) ? before : _kinds[kind] = [];
        var start = all.Count;
        all.AddRange(rows);
        var found = new Search(all, start, row => row.Key, Block, []).Find();
        if (rows.Any(row => row.Answers is not null))
        {
            var said = all.Index().Where(row => found.Any(twice => twice.Holds(row.Item))).Select(row => row.Index).ToHashSet();
            found.AddRange(new Search(all, start, row => row.Alike, LeastBlock, said).Find().Where(twice => !twice.IsOfOnePerson));
        }

        return found;
    }

    private sealed class Search(List<SeenRow> rows, int start, Func<SeenRow, ulong> keyOf, int block, HashSet<int> said)
    {
        private readonly Dictionary<ulong, (int First, int Count)> _single = [];
        private readonly Dictionary<ulong, int> _blocks = [];
        private Dictionary<ulong, int>? _answers;

        public List<RowsTwice> Find()
        {
            for (var at = 0; at < rows.Count; at++)
            {
                var (first, count) = _single.GetValueOrDefault(keyOf(rows[at]), (at, 0));
                _single[keyOf(rows[at])] = (first, count + 1);
            }

            var found = new List<RowsTwice>();
            for (var at = 0; at < rows.Count;)
            {
                var gram = Gram(at);
                if (at >= start && gram is { } key && _blocks.TryGetValue(key, out var former) && LengthOf(former, at) is var length && length >= block
                    && Add(found, former, at, length))
                {
                    at += length;
                    continue;
                }

                if (at >= start && !said.Contains(at) && _single[keyOf(rows[at])].First is var first && first < at && !rows[at].HasId
                    && rows[at] is { IsImported: true } or { HasWords: true })
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

        // A block that nothing but pasting explains, or one that the answers of its rows make unlikely; whether it was one.
        private bool Add(List<RowsTwice> found, int former, int at, int length)
        {
            var isSure = length >= Block && IsBeyondChance(at, length);
            if (isSure || AreAnswersBeyondChance(at, length))
            {
                Add(found, former, at, length, isSure);
                return true;
            }

            return length >= Block;
        }

        // Rows that have ids are let be; where the rows before have none and these do, those are too many.
        private void Add(List<RowsTwice> found, int former, int at, int length, bool isSure)
        {
            if (Enumerable.Range(at, length).All(row => !rows[row].HasId))
            {
                found.Add(Twice(at, former, length, isSure));
            }
            else if (former >= start && Enumerable.Range(former, length).All(row => !rows[row].HasId))
            {
                found.Add(Twice(former, at, length, isSure));
            }
        }

        private RowsTwice Twice(int at, int former, int length, bool isSure) => new(rows[at], rows[at + length - 1], rows[former], rows[former + length - 1], isSure)
        {
            IsOfOthers = Enumerable.Range(0, length).Any(row => rows[at + row].Key != rows[former + row].Key),
            IsOfOnePerson = Enumerable.Range(0, length).All(row => rows[at + row].Key == rows[former + row].Key && rows[at + row].HasPerson),
        };

        private ulong? Gram(int at)
        {
            if (at + block > rows.Count || !string.Equals(rows[at].Sheet, rows[at + block - 1].Sheet, StringComparison.Ordinal))
            {
                return null;
            }

            var gram = 14695981039346656037UL;
            for (var next = at; next < at + block; next++)
            {
                if (said.Contains(next))
                {
                    return null;
                }

                gram = (gram ^ keyOf(rows[next])) * 1099511628211UL;
                gram ^= gram >> 29;
            }

            return gram;
        }

        // Blocks that run into each other are runs of equal rows.
        private int LengthOf(int former, int at)
        {
            var length = 0;
            while (at + length < rows.Count && former + length < at && keyOf(rows[former + length]) == keyOf(rows[at + length]) && !said.Contains(at + length)
                && rows[at + length].Sheet == rows[at].Sheet && rows[former + length].Sheet == rows[former].Sheet)
            {
                length++;
            }

            return length;
        }

        // Over all pairs of places, how often other rows hold what each row of the block holds. A run of equal rows, as sorting makes it, is one.
        private bool IsBeyondChance(int at, int length) => IsBeyond(at, length, row => Share(_single[keyOf(row)].Count));

        // Of a few rows nothing can be told by how many others are the same; but by how many others hold what each of their cells holds. Who is content
        // with one thing is with others, so that the cells of a row count for half of what they would if they had nothing to do with each other.
        private bool AreAnswersBeyondChance(int at, int length)
        {
            if (rows[at].Answers is null)
            {
                return false;
            }

            if (_answers is null)
            {
                _answers = [];
                foreach (var answer in rows.SelectMany(row => row.Answers ?? []))
                {
                    _answers[answer] = _answers.GetValueOrDefault(answer) + 1;
                }
            }

            return IsBeyond(at, length, row => (row.Answers ?? []).Sum(answer => Share(_answers[answer])) / 2);
        }

        private bool IsBeyond(int at, int length, Func<SeenRow, double> logarithm)
        {
            var logarithms = 0.0;
            for (var row = at; row < at + length; row++)
            {
                if (row == at || keyOf(rows[row]) != keyOf(rows[row - 1]))
                {
                    logarithms += logarithm(rows[row]);
                }
            }

            return Chance.IsBlockBeyond(rows.Count / 2.0 * Others, logarithms);
        }

        private int Others => Math.Max(1, rows.Count - 1);

        private double Share(int count) => Math.Log((double)Math.Max(1, count - 1) / Others);
    }
}
