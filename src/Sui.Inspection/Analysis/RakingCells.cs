namespace Sui.Inspection.Analysis;

/// <summary>People who belong to the same groups of all characteristics share a weight: what raking costs grows with the number of such cells.</summary>
internal sealed class RakingCells
{
    private readonly int[] _cellOf;
    private readonly List<int> _counts = [];
    private readonly List<int> _first = [];
    private readonly IReadOnlyList<RakingCharacteristic> _characteristics;

    /// <summary>Counts the cells.</summary>
    /// <param name="characteristics">The characteristics.</param>
    /// <param name="people">How many people each of those given stands for; null for one each.</param>
    public RakingCells(IReadOnlyList<RakingCharacteristic> characteristics, IReadOnlyList<int>? people = null)
    {
        _characteristics = characteristics;
        _cellOf = new int[characteristics[0].Groups.Count];
        var cells = 1;
        foreach (var characteristic in characteristics)
        {
            var known = new Dictionary<(int Cell, int Group), int>();
            for (var person = 0; person < _cellOf.Length; person++)
            {
                var key = (_cellOf[person], Math.Max(characteristic.Groups[person], -1));
                if (!known.TryGetValue(key, out var cell))
                {
                    known.Add(key, cell = known.Count);
                }

                _cellOf[person] = cell;
            }

            cells = known.Count;
        }

        _counts.AddRange(Enumerable.Repeat(0, cells));
        _first.AddRange(Enumerable.Repeat(-1, cells));
        for (var person = 0; person < _cellOf.Length; person++)
        {
            var cell = _cellOf[person];
            _counts[cell] += people?[person] ?? 1;
            _first[cell] = _first[cell] < 0 ? person : _first[cell];
        }
    }

    /// <summary>How many cells there are.</summary>
    public int Count => _counts.Count;

    /// <summary>How many people there are.</summary>
    public int People => Totals.Of(_counts);

    /// <summary>How many people each cell holds.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>The group of each cell by one characteristic; negative where it is not known.</summary>
    public int[] Groups(int characteristic) => [.. _first.Select(person => _characteristics[characteristic].Groups[person])];

    /// <summary>The weight of each of those given from that of each cell.</summary>
    public double[] Spread(double[] weights) => Array.ConvertAll(_cellOf, cell => weights[cell]);
}
