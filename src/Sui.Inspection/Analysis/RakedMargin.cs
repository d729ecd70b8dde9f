namespace Sui.Inspection.Analysis;

/// <summary>One characteristic while it is raked: groups by cell, and the weighted shares.</summary>
internal sealed class RakedMargin
{
    private readonly RakingCells _cells;
    private readonly int[] _groups;
    private readonly double[] _sums;

    public RakedMargin(RakingCharacteristic characteristic, RakingCells cells, int at)
    {
        var sum = characteristic.Targets.Sum();
        Name = characteristic.Name;
        Targets = [.. characteristic.Targets.Select(target => target / sum)];
        _cells = cells;
        _groups = cells.Groups(at);
        _sums = new double[Targets.Count];
        Unweighted = Shares([.. Enumerable.Repeat(1d, cells.Count)]);
        Known = Enumerable.Range(0, cells.Count).Where(cell => _groups[cell] >= 0).Sum(cell => cells.Counts[cell]);
        NotRaked = Targets.Zip(Unweighted).Any(group => group is { First: > 0, Second: 0 }) ? NotComputed.EmptyGroup
            : Targets.Zip(Unweighted).Any(group => group is { First: 0, Second: > 0 }) ? NotComputed.GroupWithoutShare
            : null;
    }

    public string Name { get; }

    public IReadOnlyList<double> Targets { get; }

    public IReadOnlyList<double> Unweighted { get; }

    public int Known { get; }

    public NotComputed? NotRaked { get; }

    /// <summary>Brings the weights to the margin. False where they have left the numbers there are.</summary>
    public bool Rake(double[] weights)
    {
        var known = Sum(weights);
        for (var group = 0; group < _sums.Length; group++)
        {
            _sums[group] = Targets[group] == 0 ? 1 : Targets[group] * known / _sums[group];
            if (!double.IsFinite(_sums[group]))
            {
                return false;
            }
        }

        for (var cell = 0; cell < weights.Length; cell++)
        {
            weights[cell] *= _groups[cell] < 0 ? 1 : _sums[_groups[cell]];
        }

        return true;
    }

    /// <summary>The largest difference between a weighted share and its target.</summary>
    public double Error(double[] weights)
    {
        var known = Sum(weights);
        var largest = 0d;
        for (var group = 0; group < _sums.Length; group++)
        {
            largest = Math.Max(largest, Math.Abs((_sums[group] / known) - Targets[group]));
        }

        return double.IsFinite(largest) ? largest : 1;
    }

    /// <summary>The margin as it is reported.</summary>
    public RakingMargin ToMargin(double[] weights) => new()
    {
        Name = Name,
        NotRaked = NotRaked,
        Known = Known,
        Targets = Targets,
        Unweighted = Unweighted,
        Weighted = Shares(weights),
    };

    private IReadOnlyList<double> Shares(double[] weights)
    {
        var known = Sum(weights);
        return [.. _sums.Select(sum => known > 0 ? sum / known : 0)];
    }

    private double Sum(double[] weights)
    {
        Array.Clear(_sums);
        for (var cell = 0; cell < weights.Length; cell++)
        {
            if (_groups[cell] is >= 0 and var group)
            {
                _sums[group] += _cells.Counts[cell] * weights[cell];
            }
        }

        return _sums.Sum();
    }
}
