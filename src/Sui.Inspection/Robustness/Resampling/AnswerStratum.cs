using Sui.Inspection.Analysis;

namespace Sui.Inspection.Robustness.Resampling;

/// <summary>People of one source who are drawn anew among themselves, as many as they are.</summary>
internal sealed class AnswerStratum
{
    // Drawing persons one by one costs a step a person; drawing patterns costs a binomial draw a pattern, about as much as five.
    private const int DrawsOfPattern = 5;

    private readonly AnswerPattern[] _patterns;
    private readonly MultinomialDraw _draw;
    private readonly int[]? _patternOfPerson;

    /// <summary>A stratum.</summary>
    /// <param name="people">How many people.</param>
    /// <param name="patterns">Their patterns, in an order that does not depend on the order of evidence; the counts add up to the people.</param>
    public AnswerStratum(int people, IReadOnlyList<AnswerPattern> patterns)
    {
        People = people;
        _patterns = [.. patterns];
        _draw = new MultinomialDraw(people, _patterns.Select(pattern => pattern.Count));
        var whole = _patterns.All(pattern => pattern.Count == Math.Floor(pattern.Count));
        _patternOfPerson = whole && people <= (long)_patterns.Length * DrawsOfPattern ? [.. Expanded()] : null;
    }

    /// <summary>How many people.</summary>
    public int People { get; }

    /// <summary>Draws the stratum anew and adds what was drawn to the sums of the proportions.</summary>
    public void Draw(ref SeededGenerator generator, SlotSums[] sums, int[] scratch)
    {
        if (_patternOfPerson is { } persons)
        {
            Array.Clear(scratch, 0, _patterns.Length);
            for (var person = 0; person < persons.Length; person++)
            {
                scratch[persons[generator.Below(persons.Length)]]++;
            }
        }
        else
        {
            _draw.Next(ref generator, scratch);
        }

        for (var at = 0; at < _patterns.Length; at++)
        {
            Add(at, scratch[at], sums);
        }
    }

    /// <summary>The patterns.</summary>
    public IReadOnlyList<AnswerPattern> All => _patterns;

    /// <summary>How many patterns there are.</summary>
    public int Patterns => _patterns.Length;

    private void Add(int pattern, int times, SlotSums[] sums)
    {
        if (times > 0)
        {
            foreach (var part in _patterns[pattern].Parts)
            {
                sums[part.Slot] = sums[part.Slot].Plus(part, times);
            }
        }
    }

    private IEnumerable<int> Expanded()
    {
        for (var at = 0; at < _patterns.Length; at++)
        {
            for (var person = 0; person < (int)_patterns[at].Count; person++)
            {
                yield return at;
            }
        }
    }
}
