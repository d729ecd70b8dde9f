using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Instruments;

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
    /// <param name="row">The row.</param>
    public (int Valid, int Favourable) Of(ResponseRow row)
    {
        var valid = 0;
        var favourable = 0;
        foreach (var place in questions)
        {
            var plan = row.Plans[place];
            var (counts, speaksFor) = PersonAnswers.Read(plan.MeaningOf(row.Slots[place]), plan.Question.AsksKnowledge);
            valid += counts ? 1 : 0;
            favourable += speaksFor ? 1 : 0;
        }

        return (valid, favourable);
    }

    /// <summary>Adds a person.</summary>
    public void Add(int valid, int favourable)
    {
        if (valid < 16)
        {
            _usual[(valid * 16) + favourable]++;
        }
        else
        {
            _people[(valid, favourable)] = _people.GetValueOrDefault((valid, favourable)) + 1;
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

    /// <summary>Whether answers to a question can count.</summary>
    public static bool IsScored(Question question) => question.Criteria.Count > 0 && question.Scale switch
    {
        AnswerScale.Text or AnswerScale.Date => false,
        AnswerScale.Number => question.Favourable is not null,
        _ => true,
    };
}
