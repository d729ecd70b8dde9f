using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tests;

internal sealed class ProblemListTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20190906UL, 171UL);

    [Test]
    public void ToProblems_AnyOrderOfAdding_GivesTheFirstByRowAndColumn() => Prop.ForAll(
        (from row in Gen.Choose(0, 5) from column in Gen.Choose(-1, 3) select (row, column)).ListOf().ToArbitrary(),
        places =>
        {
            var list = new ProblemList("f", 4);
            foreach (var ((row, column), index) in places.Select((place, index) => (place, index)))
            {
                list.Add(Problem(index, ProblemSeverity.Error), row, column);
            }

            var wanted = places.Select((place, index) => (place, index)).OrderBy(item => item.place).Take(4).Select(item => $"{item.index}");
            Assert.That(list.ToProblems().Take(4).Select(problem => problem.Message), Is.EqualTo(wanted));
            Assert.That(list.ToProblems(), Has.Count.EqualTo(Math.Min(places.Count, 5)));
        }).Check(Fixed);

    [Test]
    public void ToProblems_OnlyWarningsLeftOut_EndsWithAWarning()
    {
        var list = new ProblemList("f", 1);
        list.Add(Problem(1, ProblemSeverity.Error));
        list.Add(Problem(2, ProblemSeverity.Warning), row: 2);

        Assert.That(list.ToProblems()[1].Severity, Is.EqualTo(ProblemSeverity.Warning));
        Assert.That(list.ToProblems()[1].Code, Is.EqualTo(ProblemCodes.MoreProblems));
    }

    private static Problem Problem(int message, ProblemSeverity severity) =>
        new()
        {
            Code = "SUI2001",
            Severity = severity,
            Location = new ProblemLocation("f"),
            Message = $"{message}",
            Expected = "e",
            Action = "a",
        };
}
