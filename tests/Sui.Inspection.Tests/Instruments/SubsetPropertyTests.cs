using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Instruments;

/// <summary>Subsets of any instrument, for any time and anything unsettled.</summary>
[TestFixture]
internal sealed class SubsetPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20190903UL, 141UL);

    private static readonly string[] Criteria = ["I1", "I2", "I3", "C1", "C5", "C6", "U1", "P1", "P2", "P3"];

    [Test]
    public void Choose_AnyInstrument_KeepsToTheTime() => Check((whole, subset) =>
        subset.Seconds <= subset.Minutes * 60
        && subset.Seconds == subset.Instrument.Questions.Sum(question => question.Seconds));

    [Test]
    public void Choose_AnyInstrument_HasEveryGate() => Check((whole, subset) =>
    {
        var ids = subset.Instrument.Questions.Select(question => question.Id).ToHashSet();
        return subset.Instrument.Questions.All(question =>
            question.Relevance.All(condition => ids.Contains(condition.QuestionId))
            && (question.AskedOf == AskedOf.Everyone || whole.TookPartQuestion is null || ids.Contains(whole.TookPartQuestion)));
    });

    [Test]
    public void Choose_AnyInstrument_KeepsTheOrderAndTheQuestions() => Check((whole, subset) =>
        subset.Instrument.Questions.SequenceEqual(whole.Questions.Where(subset.Instrument.Questions.Contains))
        && subset.Choices.Select(choice => choice.QuestionId).SequenceEqual(whole.Questions.Select(question => question.Id))
        && subset.Choices.Where(choice => choice.Included).Select(choice => choice.QuestionId)
            .SequenceEqual(subset.Instrument.Questions.Select(question => question.Id)));

    [Test]
    public void Choose_TimeForAll_LeavesNothingOut() => Check((whole, subset) =>
        whole.Questions.Sum(question => question.Seconds) > subset.Minutes * 60
        || subset.Instrument.Questions.Count == whole.Questions.Count);

    [Test]
    public void Choose_WhatIsLeftOut_DoesNotFitWithItsGates() => Check((whole, subset) =>
    {
        var taken = subset.Instrument.Questions.ToHashSet();
        return whole.Questions.Where(question => !taken.Contains(question)).All(question =>
            subset.Seconds + WithGates(whole, question).Except(taken).Sum(one => one.Seconds) > subset.Minutes * 60);
    });

    [Test]
    public void Choose_Twice_GivesTheSame() => Check((whole, subset) =>
        InstrumentSubsets.Choose(whole, subset.Minutes, subset.Unsettled).Choices
            .Select(choice => (choice.QuestionId, choice.Included, choice.NeededBy))
            .SequenceEqual(subset.Choices.Select(choice => (choice.QuestionId, choice.Included, choice.NeededBy))));

    private static HashSet<Question> WithGates(Instrument whole, Question question)
    {
        var all = new HashSet<Question>();
        var open = new Stack<Question>([question]);
        while (open.TryPop(out var one))
        {
            if (all.Add(one))
            {
                var gates = one.Relevance.Select(condition => condition.QuestionId)
                    .ToList();
                var asks = one.AskedOf == AskedOf.ThoseWhoTookPart;
                foreach (var gate in whole.Questions.Where(
                    other => gates.Contains(other.Id) || (asks && other.Id == whole.TookPartQuestion)))
                {
                    open.Push(gate);
                }
            }
        }

        return all;
    }

    private static void Check(Func<Instrument, InstrumentSubset, bool> holds)
    {
        var shipped = Gen.Elements<Instrument>([.. BuiltIn.Instruments.Current().OrderBy(one => one.Identity.Id, StringComparer.Ordinal)]);
        var instruments = Gen.OneOf<Instrument>(shipped, Made());
        var cases = from instrument in instruments
                    from minutes in Gen.Choose(1, 120)
                    from unsettled in Gen.SubListOf<string>(Criteria)
                    from order in Gen.Shuffle<string>([.. unsettled])
                    select (Whole: instrument, Subset: InstrumentSubsets.Choose(instrument, minutes, order));
        Prop.ForAll(cases.ToArbitrary(), pair => holds(pair.Whole, pair.Subset)).Check(Fixed);
    }

    // Each question may depend on any earlier ones, by conditions or because only those who took part are asked.
    private static Gen<Instrument> Made() =>
        from count in Gen.Choose(1, 15)
        from seeds in Gen.Choose(0, int.MaxValue - 1).ListOf(count)
        select new Instrument
        {
            Identity = new DataVersion("made", 1),
            Title = new LocalisedText("Made"),
            Kind = SourceKind.Interview,
            TookPartQuestion = "q0",
            Questions = [.. seeds.Select(MadeQuestion)],
        };

    private static Question MadeQuestion(int seed, int index)
    {
        int Part(int divisor, int size) => seed / divisor % size;
        return new Question
        {
            Id = $"q{index}",
            Text = new LocalisedText($"Question {index}?"),
            Scale = AnswerScale.SingleChoice,
            Options = [new AnswerOption("yes", new LocalisedText("Yes"), AnswerMeaning.Favourable)],
            Seconds = 1 + Part(1, 900),
            Criteria = Part(7, 3) == 0 ? [] : [Criteria[Part(11, Criteria.Length)]],
            Consent = Part(13, 9) == 0 ? ConsentKind.Quote : null,
            AskedOf = Part(17, 5) == 0 ? AskedOf.ThoseWhoTookPart : AskedOf.Everyone,
            Relevance = index > 0 && Part(19, 2) == 0 ? [new AnswerCondition($"q{Part(23, index)}", ["yes"])] : [],
        };
    }
}
