using Sui.Inspection.Intake.Workbooks;

namespace Sui.Inspection.Tests.Intake.Workbooks;

/// <summary>People whose answers stand twice, told from people who answer alike. All content is made up.</summary>
internal sealed class AnswersAgainTests
{
    private const int Trials = 200;

    // Each is pasted again under nobody's name and in another order: the whole, or some.
    [TestCase(3, 3, 15, 0.4)]
    [TestCase(6, 6, 15, 0.5)]
    [TestCase(24, 24, 12, 0.6)]
    [TestCase(24, 6, 15, 0.5)]
    [TestCase(200, 200, 6, 0.7)]
    [TestCase(60, 60, 4, 0.5)]
    public void PeoplePastedAgain_AreFound(int people, int again, int questions, double agreement)
    {
        var found = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var rows = Answers(random, people, questions, agreement, groups: 1);
            string[][] copies = [.. rows.Take(again).OrderBy(_ => random.Next())];

            found += new AnswersAgain().Add("i", [.. Rows(rows, 1), .. Rows(copies, people + 1)]) is { } told && told.Pairs.All(pair => pair.Row.Row > people && pair.Former.Row <= people) ? 1 : 0;
        }

        Assert.That(found, Is.GreaterThanOrEqualTo(36), "nine in ten");
    }

    // Chance may tell wrongly in one file of five hundred (Chance.Bar); people who agree in groups are harder than chance.
    [Test]
    public void PeopleWhoAnswerAlike_AreLetBe(
        [Values(5, 14, 40, 150)] int people, [Values(3, 6, 12)] int questions, [Values(0.5, 0.8, 0.95)] double agreement, [Values(1, 2, 4)] int groups)
    {
        var told = 0;
        for (var seed = 0; seed < Trials; seed++)
        {
            told += new AnswersAgain().Add("i", Rows(Answers(new Random(seed), people, questions, agreement, groups), 1)) is null ? 0 : 1;
        }

        Assert.That(told, Is.LessThanOrEqualTo(3), $"of {Trials}");
    }

    [Test]
    public void RowsThatAllHaveIds_AreLetBe()
    {
        var rows = Answers(new Random(1), 20, 12, 0.6, 1);

        Assert.That(new AnswersAgain().Add("i", [.. Rows(rows, 1, hasId: true), .. Rows(rows, 21, hasId: true)]), Is.Null);
        Assert.That(new AnswersAgain().Add("i", [.. Rows(rows, 1, hasId: true), .. Rows(rows, 21)])!.Pairs, Has.Count.EqualTo(20));
    }

    [Test]
    public void OnePersonWhoAnsweredTwice_IsLeftToItsOwnRule()
    {
        var rows = Answers(new Random(2), 20, 12, 0.6, 1);

        Assert.That(new AnswersAgain().Add("i", [.. Rows(rows, 1, person: row => (ulong)row), .. Rows(rows, 21, person: row => (ulong)row - 20)]), Is.Null);
    }

    [Test]
    public void SheetsOfOneInstrument_AreLookedAtTogether()
    {
        var (again, rows) = (new AnswersAgain(), Answers(new Random(3), 10, 12, 0.6, 1));

        Assert.That(again.Add("i", Rows(rows, 3)), Is.Null);
        Assert.That(again.Add("other", Rows(rows, 3)), Is.Null);
        Assert.That(again.Add("i", Rows([.. rows.Reverse()], 3, sheet: "Second"))!.Pairs[0].Row.Sheet, Is.EqualTo("Second"));
    }

    // Each group holds an opinion on each question, and who is in it says so with a probability; else one of the five, whichever.
    private static string[][] Answers(Random random, int people, int questions, double agreement, int groups)
    {
        var opinions = Enumerable.Range(0, groups).Select(_ => Enumerable.Range(0, questions).Select(_ => random.Next(5)).ToArray()).ToArray();
        return [.. Enumerable.Range(0, people).Select(_ => random.Next(groups)).Select(group => opinions[group]
            .Select(opinion => (random.NextDouble() < agreement ? opinion : random.Next(5)).ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray())];
    }

    private static IEnumerable<AnsweredRow> Rows(string[][] answers, int first, bool hasId = false, Func<int, ulong>? person = null, string sheet = "First") => answers.Select((row, at) =>
        new AnsweredRow(new CellPlace(sheet, first + at), hasId, person?.Invoke(first + at) ?? 0, [.. row.Select((answer, question) => SeenRow.KeyOf($"q{question}", answer))]));
}
