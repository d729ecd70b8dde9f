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

    // Of linked people, for each criterion: valid answers in the upper half, favourable ones in the lower.
    private readonly KeyTable _people = new();
    private readonly Chunks<uint> _answers = new();
    private long _rows;

    /// <summary>Sets up the counters.</summary>
    /// <param name="plans">The questions.</param>
    /// <param name="rubric">The rubric whose criteria are counted.</param>
    /// <param name="hash">The keyed hash by which people are told apart.</param>
    public TallyBuilder(QuestionPlan[] plans, Rubric rubric, SipHash hash)
    {
        _hash = hash;
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
        _rows++;
        for (var place = 0; place < _questions.Length; place++)
        {
            _questions[place].Add(row.Slots[place]);
        }

        var person = row.Person is { } pseudonym ? NumberOf(pseudonym) : -1;
        for (var place = 0; place < _criteria.Length; place++)
        {
            var (valid, favourable) = _criteria[place].Of(row);
            if (person < 0)
            {
                _criteria[place].Add(valid, favourable);
            }
            else
            {
                ref var answers = ref _answers[(person * _criteria.Length) + place];
                answers += ((uint)valid << 16) + (uint)favourable;
            }
        }
    }

    /// <summary>What was counted. To be called once, at the end.</summary>
    public ImportTally ToTally()
    {
        for (var at = 0; at < _answers.Count; at++)
        {
            var answers = _answers[at];
            _criteria[at % _criteria.Length].Add((int)(answers >> 16), (int)(answers & 0xFFFF));
        }

        return new ImportTally(
            [.. _questions.Select(question => question.ToTally())],
            [.. _criteria.Select(criterion => criterion.ToTally())],
            [.. _questions.Select(question => question.ToGroups(_rows)).OfType<GroupTally>()]);
    }

    private static int[] PlacesOf(QuestionPlan[] plans, string criterion) =>
        [.. Enumerable.Range(0, plans.Length).Where(place =>
            CriterionCounter.IsScored(plans[place].Question) && plans[place].Question.Criteria.Contains(criterion, StringComparer.Ordinal))];

    private int NumberOf(string person)
    {
        Span<byte> bytes = stackalloc byte[Encoding.UTF8.GetMaxByteCount(64)];
        var hash = person.Length <= 64
            ? _hash.Of(bytes[..Encoding.UTF8.GetBytes(person, bytes)])
            : _hash.Of(Encoding.UTF8.GetBytes(person));
        var before = _people.Count;
        var number = _people.Number(hash);
        for (var place = 0; number == before && place < _criteria.Length; place++)
        {
            _answers.Add(0);
        }

        return number;
    }
}
