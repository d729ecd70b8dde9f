using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Forms.Tests.Workbooks;

/// <summary>Interviews that were pasted again below themselves, under other pseudonyms or under none.</summary>
internal sealed class WorkbookPeopleTwiceTests
{
    private const string Sheet = "Telephone interview with";

    // Questions of yes and no, and of yes, partly and no.
    private static readonly string[] Questions = ["J", "K", "L", "M", "N", "Q", "R", "S"];

    private enum Person
    {
        Same,
        Other,
        None,
        Empty,
    }

    // Many rows are left out; of a few, a warning names both.
    [TestCase(14, "Other", "SUI1320", "Rows 17 to 30 are the same as rows 3 to 16, cell for cell and in the same order, but for the person; they were not read.", 14)]
    [TestCase(14, "Empty", "SUI1320", "Rows 17 to 30 are the same as rows 3 to 16, cell for cell and in the same order, but for the person; they were not read.", 14)]
    [TestCase(4, "Other", "SUI1321", "Rows 7 to 10 are the same as rows 3 to 6, cell for cell and in the same order, but for the person; chance hardly explains it, and both blocks were counted.", 8)]
    [TestCase(4, "None", "SUI1321", "Rows 7 to 10 are the same as rows 3 to 6, cell for cell and in the same order; chance hardly explains it, and both blocks were counted.", 8)]
    public void InterviewsPastedAgain_AreNamedWithBothRanges(int rows, string person, string code, string message, int people)
    {
        var read = Read(rows, 2, Enum.Parse<Person>(person), Questions, words: false, seed: 1);

        Assert.That(read.Problems.Where(problem => problem.Code.StartsWith("SUI132", StringComparison.Ordinal)).Select(problem => (problem.Code, problem.Message)),
            Is.EqualTo(new[] { (code, message) }));
        Assert.That(read.Pack!.Responses, Has.Count.EqualTo(people));
    }

    [Test]
    public void AnInterviewPastedAgain_IsKnownByItsWords()
    {
        var read = Read(1, 2, Person.Other, [], words: true, seed: 1);

        var problem = read.Problems.Single(one => one.Code == "SUI1321");
        Assert.That((problem.Severity, problem.Location.Row), Is.EqualTo((ProblemSeverity.Warning, (int?)4)));
        Assert.That(problem.Message, Is.EqualTo("Row 4 is the same as row 3, cell for cell, but for the person, somebody's own words among them; both were counted."));
    }

    [Test]
    public void OnePersonTwice_IsSaidByTheRuleOfPeople() =>
        Assert.That(
            Read(4, 2, Person.Same, Questions, words: false, seed: 1).Problems.Select(problem => problem.Code).Where(code => code is "SUI2029" or "SUI1320" or "SUI1321").Distinct(),
            Is.EqualTo((string[])["SUI2029"]));

    [Test]
    public void TwoPeopleWhoSayTheSameToFewQuestions_AreTwo() =>
        Assert.That(Read(2, 2, Person.Other, ["J", "K", "L"], words: false, seed: 3).Problems.Select(problem => problem.Code), Has.None.StartsWith("SUI132"));

    // Three questions of yes and no of sixty people: two in a row come again by chance.
    [Test]
    public void PeopleOfFewAnswers_AreNotTakenForPasted([Range(1, 10)] int seed) =>
        Assert.That(Read(60, 1, Person.Other, ["J", "L", "N"], words: false, seed).Problems.Select(problem => problem.Code), Has.None.StartsWith("SUI132"));

    // What people say goes together: half are content with all, and of the others each says something else.
    [Test]
    public void ContentPeople_AreNotTakenForPasted([Range(1, 10)] int seed) =>
        Assert.That(Read(60, 1, Person.Other, Questions, words: false, seed, content: 0.5).Problems.Select(problem => problem.Code), Has.None.StartsWith("SUI132"));

    private static PackReadResult Read(int rows, int times, Person person, string[] questions, bool words, int seed, double content = 0)
    {
        using var edit = Books.Started();
        edit.Text("Sources", "A4", "calls").Text("Sources", "B4", "Interview").Text("Sources", "C4", "Inspectorate").Text("Sources", "D4", "Calls")
            .Text("Sources", "F4", "Inspectorate").Number("Sources", "G4", 80);
        for (var time = 0; time < times; time++)
        {
            var random = new Random(seed);
            for (var one = 0; one < rows; one++)
            {
                var row = 3 + (time * rows) + one;
                edit.Text(Sheet, $"B{row}", "calls").Number(Sheet, $"C{row}", 43619 + random.Next(5), style: 4).Text(Sheet, $"F{row}", "Lived experience")
                    .Text(Sheet, $"I{row}", "Completed");
                var isContent = random.NextDouble() < content;
                foreach (var question in questions)
                {
                    edit.Text(Sheet, $"{question}{row}", isContent || random.Next(2) == 0 ? "Yes" : "No");
                }

                if (words)
                {
                    edit.Text(Sheet, $"V{row}", "They asked us in the spring and we never heard what came of it.");
                }

                if (person switch { Person.Same => one, Person.Other => one + (100 * time), Person.Empty when time == 0 => one, _ => -1 } is >= 0 and var number)
                {
                    edit.Text(Sheet, $"H{row}", $"p{number}");
                }
            }
        }

        return Books.Read(edit.Bytes());
    }
}
