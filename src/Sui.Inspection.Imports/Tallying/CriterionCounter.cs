namespace Sui.Inspection.Imports.Tallying;

/// <summary>
/// Counts one criterion as the method does: each person's k is the share of their valid answers that is favourable. People are
/// counted by how many of how many answers were favourable, so that the sum does not depend on the order of rows.
/// </summary>
/// <param name="criterionId">The criterion's id.</param>
/// <param name="questions">The places of the questions that speak to it.</param>
internal sealed class CriterionCounter(string criterionId, int[] questions)
{
    private readonly SortedDictionary<(int Valid, int Favourable), long> _people = [];
    private readonly long[] _usual = new long[16 * 16];

    /// <summary>Counts the answers of the row in hand.</summary>
    /// <param name="answers">Of each question: whether the answer is valid (bit 0), and whether it is favourable (bit 16).</param>
    /// <returns>Valid answers in the lower half, favourable ones in the upper.</returns>
    public uint Of(uint[] answers)
    {
        var sum = 0u;
        foreach (var place in questions)
        {
            sum += answers[place];
        }

        return sum;
    }

    /// <summary>Adds a person, or people who answered alike.</summary>
    /// <param name="answers">Valid answers in the lower half, favourable ones in the upper.</param>
    /// <param name="people">How many.</param>
    public void Add(uint answers, int people = 1)
    {
        var valid = (int)(answers & 0xFFFF);
        var favourable = (int)(answers >> 16);
        if (valid < 16)
        {
            _usual[(valid * 16) + favourable] += people;
        }
        else
        {
            _people[(valid, favourable)] = _people.GetValueOrDefault((valid, favourable)) + people;
        }
    }

    /// <summary>k and n.</summary>
    public CriterionTally ToTally()
    {
        for (var at = 0; at < _usual.Length; at++)
        {
            if (_usual[at] > 0)
            {
                _people[(at / 16, at % 16)] = _usual[at];
            }
        }

        var heard = _people.Where(one => one.Key.Valid > 0).ToList();
        var valid = heard.Sum(one => one.Value);
        var favourable = heard.Sum(one => one.Value * ((double)one.Key.Favourable / one.Key.Valid));
        return new CriterionTally(criterionId, Math.Min(favourable, valid), valid);
    }
}
