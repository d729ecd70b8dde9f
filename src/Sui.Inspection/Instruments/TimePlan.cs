namespace Sui.Inspection.Instruments;

/// <summary>The questions taken into a conversation so far, and the time that is left. Not thread-safe.</summary>
internal sealed class TimePlan
{
    private readonly Instrument _instrument;
    private readonly int[][] _needs;
    private readonly bool[] _taken;
    private readonly Dictionary<int, int> _neededBy = [];
    private long _left;

    /// <summary>Starts with nothing taken.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="seconds">The time there is.</param>
    public TimePlan(Instrument instrument, int seconds)
    {
        _instrument = instrument;
        _left = seconds;
        _taken = new bool[instrument.Questions.Count];
        _needs = [.. Enumerable.Range(0, instrument.Questions.Count).Select(Needs)];
    }

    /// <summary>The questions taken, in the instrument's order.</summary>
    public IReadOnlyList<Question> Taken => [.. _instrument.Questions.Where((_, index) => _taken[index])];

    /// <summary>Whether a question was taken.</summary>
    /// <param name="index">Its place.</param>
    public bool IsTaken(int index) => _taken[index];

    /// <summary>The id of the question that a question was taken for; null when it was taken for itself.</summary>
    /// <param name="index">Its place.</param>
    public string? NeededBy(int index) => _neededBy.TryGetValue(index, out var by) ? _instrument.Questions[by].Id : null;

    /// <summary>Takes a question with all that it depends on, when that fits and is not taken yet.</summary>
    /// <param name="index">Its place.</param>
    public void TryTake(int index)
    {
        var all = new SortedSet<int>();
        Collect(index, all);
        all.RemoveWhere(one => _taken[one]);
        var seconds = all.Sum(one => (long)_instrument.Questions[one].Seconds);
        if (seconds > _left)
        {
            return;
        }

        _left -= seconds;
        foreach (var one in all)
        {
            _taken[one] = true;
            if (one != index)
            {
                _neededBy[one] = index;
            }
        }
    }

    private void Collect(int index, SortedSet<int> all)
    {
        if (all.Add(index))
        {
            foreach (var needed in _needs[index])
            {
                Collect(needed, all);
            }
        }
    }

    // Those of its conditions, and who took part where only they are asked.
    private int[] Needs(int index)
    {
        var question = _instrument.Questions[index];
        var ids = question.Relevance.Select(condition => condition.QuestionId).ToList();
        if (question.AskedOf == AskedOf.ThoseWhoTookPart && _instrument.TookPartQuestion is { } tookPart)
        {
            ids.Add(tookPart);
        }

        return
        [
            .. Enumerable.Range(0, _instrument.Questions.Count)
                .Where(one => ids.Contains(_instrument.Questions[one].Id, StringComparer.Ordinal)),
        ];
    }
}
