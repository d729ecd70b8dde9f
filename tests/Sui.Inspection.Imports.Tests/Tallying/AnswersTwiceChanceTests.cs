using Sui.Inspection.Analysis;
using Sui.Inspection.Imports.Tallying;

namespace Sui.Inspection.Imports.Tests.Tallying;

/// <summary>How often honest surveys are taken for files that stand in themselves twice, and whether pastes are seen. All answers are made up.</summary>
internal sealed class AnswersTwiceChanceTests
{
    private static readonly double[] Skews = [0.5, 0.7, 0.85, 0.93];
    private static readonly double[] StraightLiners = [0, 0, 0.1, 0.3];

    public enum Order
    {
        AsTheyCame,
        ByDay,
        Sorted,
    }

    // People lean one way in all of their answers, and some tick the same box throughout: answers hang together, as in surveys.
    [Test]
    public void Find_HonestSurveys_AlarmsInFewerThanOneInAHundred([Values(20, 60, 200, 2000)] int rows, [Values] Order order)
    {
        var random = new Random(20_190_614 + rows + (int)order);
        var (alarms, surveys) = (0, 0);
        for (var questions = 4; questions <= 12; questions++)
        {
            for (var run = 0; run < (rows > 1000 ? 25 : 150); run++, surveys++)
            {
                alarms += Found(Survey(random, rows, questions, order)) is null ? 0 : 1;
            }
        }

        Assert.That(alarms, Is.LessThan(surveys / 100.0), $"{alarms} of {surveys}");
    }

    [TestCase(20, 5)]
    [TestCase(60, 3)]
    [TestCase(200, 3)]
    [TestCase(2000, 3)]
    public void Find_FewRowsPastedInAnyOrder_AreSeenWhereAnswersDiffer(int rows, int pasted)
    {
        var random = new Random(7);
        var seen = Enumerable.Range(0, 40).Count(_ =>
        {
            // Twelve questions, answered without a lean: hardly anybody has a twin.
            var survey = Enumerable.Range(0, rows).Select(_ => Key(Enumerable.Range(0, 12).Select(_ => random.Next(4)), 0)).ToList();
            var again = survey.Skip(random.Next(rows - pasted)).Take(pasted).ToArray();
            random.Shuffle(again);
            return Found([.. survey, .. again]) is { } found && found.Count == pasted;
        });

        Assert.That(seen, Is.EqualTo(40));
    }

    // What the measure says of itself: of Poisson's distribution, more than λ + 3√λ + 2 comes less often than once in five hundred, for every λ.
    [Test]
    public void Most_IsPassedLessOftenThanTheBar_WhateverIsExpected()
    {
        for (var expected = 0.001; expected < 500; expected *= 1.07)
        {
            var (sum, term) = (0.0, Math.Exp(-expected));
            for (var count = 0; count <= Chance.Most(expected); count++, term *= expected / count)
            {
                sum += term;
            }

            Assert.That(1 - sum, Is.LessThan(Chance.Bar), $"{expected}");
        }
    }

    private static List<ulong> Survey(Random random, int rows, int questions, Order order)
    {
        var (skew, straight) = (Skews[random.Next(4)], StraightLiners[random.Next(4)]);
        var answers = Enumerable.Range(0, rows).Select(at =>
        {
            var lean = skew * (0.7 + (0.3 * random.NextDouble()));
            var box = Math.Max(0, random.Next(5) - 2);
            var same = random.NextDouble() < straight;
            return (Day: order == Order.ByDay ? at * 5 / rows : 0,
                Answers: Enumerable.Range(0, questions).Select(_ => same ? box : random.NextDouble() < lean ? 0 : random.Next(3) + 1).ToList());
        });
        return [.. (order == Order.Sorted ? answers.OrderBy(one => one.Answers[0]).ThenBy(one => one.Answers[1]) : answers).Select(one => Key(one.Answers, one.Day))];
    }

    private static RowsAgain? Found(IReadOnlyList<ulong> keys)
    {
        var twice = new AnswersTwice();
        foreach (var (at, key) in keys.Index())
        {
            twice.Add(key, at + 2);
        }

        return twice.Find();
    }

    private static ulong Key(IEnumerable<int> answers, int day) => answers.Aggregate((ulong)day + 1, (key, answer) => (key * 5) + (ulong)answer);
}
