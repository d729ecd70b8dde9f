using System.Text;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Imports.Tallying;

/// <summary>Counts the rows that are kept.</summary>
internal sealed class TallyBuilder
{
    private readonly QuestionCounter[] _questions;
    private readonly CriterionCounter[] _criteria;
    private readonly SipHash _hash;

    // Of each question: whether the answer in hand is valid (bit 0), and whether it is favourable (bit 16).
    private readonly uint[] _counts;

    // Of linked people, for each criterion: valid answers in the lower half, favourable ones in the upper.
    private readonly KeyTable<int> _people = new();
    private readonly Chunks<uint> _answers = new();
    private long _rows;

    /// <summary>Sets up the counters.</summary>
    /// <param name="plans">The questions.</param>
    /// <param name="rubric">The rubric whose criteria are counted.</param>
    /// <param name="hash">The keyed hash by which people are told apart.</param>
    public TallyBuilder(QuestionPlan[] plans, Rubric rubric, SipHash hash)
    {
        _hash = hash;
        _counts = new uint[plans.Length];
        _questions = [.. plans.Select(plan => new QuestionCounter(plan.Question))];
        _criteria = [.. rubric.Criteria
            .Where(criterion => criterion.Claim.Kind == ClaimKind.Share)
            .Select(criterion => (criterion.Id, Places: PlacesOf(plans, criterion.Id)))
            .Where(criterion => criterion.Places.Length > 0)
            .Select(criterion => new CriterionCounter(criterion.Id, criterion.Places))];
    }

    /// <summary>The counters of the questions, in the plan's order.</summary>
    public IReadOnlyList<QuestionCounter> Questions => _questions;

    /// <summary>Adds a row.</summary>
    public void Add(ResponseRow row)
    {
        var people = row.People;
        _rows += people;
        for (var place = 0; place < _questions.Length; place++)
        {
            var slot = row.Slots[place];
            _questions[place].Add(slot, people);
            _counts[place] = row.Plans[place].CountOf(slot);
        }

        var person = row.Person is { } pseudonym ? NumberOf(pseudonym) : -1;
        for (var place = 0; place < _criteria.Length; place++)
        {
            var counts = _criteria[place].Of(_counts);
            if (person < 0)
            {
                _criteria[place].Add(counts, people);
            }
            else
            {
                _answers[(person * _criteria.Length) + place] += counts;
            }
        }
    }

    /// <summary>What was counted. To be called once, at the end.</summary>
    public ImportTally ToTally()
    {
        for (var at = 0; at < _answers.Count; at++)
        {
            _criteria[at % _criteria.Length].Add(_answers[at]);
        }

        return new ImportTally(
            [.. _questions.Select(question => question.ToTally())],
            [.. _criteria.Select(criterion => criterion.ToTally())],
            [.. _questions.Select(question => question.ToGroups(_rows)).OfType<GroupTally>()]);
    }

    private static int[] PlacesOf(QuestionPlan[] plans, string criterion) =>
        [.. Enumerable.Range(0, plans.Length).Where(place =>
            plans[place].IsScored && plans[place].Question.Criteria.Contains(criterion, StringComparer.Ordinal))];

    private int NumberOf(string person)
    {
        Span<byte> bytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(64)];
        var hash = person.Length <= 64
            ? _hash.Of(bytes[..Encoding.UTF8.GetBytes(person, bytes)])
            : _hash.Of(Encoding.UTF8.GetBytes(person));
        ref var number = ref _people.Get(hash, out var isNew);
        if (isNew)
        {
            number = _people.Count - 1;
            for (var place = 0; place < _criteria.Length; place++)
            {
                _answers.Add(0);
            }
        }

        return number;
    }
}
