using Sui.Inspection.Assessments;

namespace Sui.Inspection.Instruments;

/// <summary>Chooses the questions of an instrument for a conversation that has to be short. The same input gives the same choice.</summary>
public static class InstrumentSubsets
{
    /// <summary>The longest conversation, in minutes.</summary>
    public const int LongestMinutes = 120;

    /// <summary>Chooses by what an assessment leaves unsettled: criteria that are unclear or without evidence.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="minutes">How long the questions may take, in minutes, 1 to 120.</param>
    /// <param name="assessment">The assessment of the evidence so far.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is not 1 to 120.</exception>
    public static InstrumentSubset Choose(Instrument instrument, int minutes, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Choose(instrument, minutes, UnsettledCriteria.Of(assessment));
    }

    /// <summary>
    /// Chooses by a list of criteria. The consent to be quoted comes first, since without it no words can be used; then, criterion by
    /// criterion, one question that speaks to it, and further ones in a second round; then questions that describe who speaks; then
    /// those whose criteria are settled. A question comes with the questions that decide whether it is asked, or not at all, and one
    /// that does not fit does not keep a shorter one out. With time for everything it is the whole instrument.
    /// </summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="minutes">How long the questions may take, in minutes, 1 to 120.</param>
    /// <param name="unsettled">The ids of the criteria that are not settled, most decisive first.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is not 1 to 120.</exception>
    public static InstrumentSubset Choose(Instrument instrument, int minutes, IReadOnlyList<string> unsettled)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(unsettled);
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, LongestMinutes);

        var time = new TimePlan(instrument, minutes * 60);
        var wanted = unsettled.Distinct(StringComparer.Ordinal).ToList();
        foreach (var index in Order(instrument, wanted))
        {
            time.TryTake(index);
        }

        var choices = instrument.Questions.Index()
            .Select(one => new QuestionChoice
            {
                QuestionId = one.Item.Id,
                Included = time.IsTaken(one.Index),
                Purpose = PurposeOf(one.Item, wanted),
                Criteria = [.. wanted.Where(id => one.Item.Criteria.Contains(id, StringComparer.Ordinal))],
                NeededBy = time.IsTaken(one.Index) ? time.NeededBy(one.Index) : null,
                Seconds = one.Item.Seconds,
            })
            .ToList();
        return new InstrumentSubset
        {
            Instrument = SubsetNote.Mark(instrument with { Questions = time.Taken }, instrument.Questions.Count),
            Minutes = minutes,
            Seconds = time.Taken.Sum(question => question.Seconds),
            Unsettled = wanted,
            Choices = choices,
        };
    }

    private static IEnumerable<int> Order(Instrument instrument, List<string> wanted)
    {
        var places = Enumerable.Range(0, instrument.Questions.Count).ToLookup(
            index => PurposeOf(instrument.Questions[index], wanted));
        return
        [
            .. places[QuestionPurpose.ConsentToQuote],
            .. ByCriterion(instrument, wanted),
            .. places[QuestionPurpose.Describes],
            .. places[QuestionPurpose.Settled],
        ];
    }

    // In rounds: every criterion gets its first question before any gets its second. Questions whose answers are counted come first.
    private static IEnumerable<int> ByCriterion(Instrument instrument, List<string> wanted)
    {
        var speaking = wanted
            .Select(id => Enumerable.Range(0, instrument.Questions.Count)
                .Where(index => instrument.Questions[index].Criteria.Contains(id, StringComparer.Ordinal))
                .OrderBy(index => AnswerRules.IsScored(instrument.Questions[index]) ? 0 : 1)
                .ToList())
            .ToList();
        for (var round = 0; speaking.Exists(list => list.Count > round); round++)
        {
            foreach (var list in speaking.Where(list => list.Count > round))
            {
                yield return list[round];
            }
        }
    }

    private static QuestionPurpose PurposeOf(Question question, List<string> wanted) =>
        question.Consent == ConsentKind.Quote ? QuestionPurpose.ConsentToQuote
        : question.Criteria.Count == 0 ? QuestionPurpose.Describes
        : question.Criteria.Any(id => wanted.Contains(id, StringComparer.Ordinal)) ? QuestionPurpose.Unsettled
        : QuestionPurpose.Settled;
}
