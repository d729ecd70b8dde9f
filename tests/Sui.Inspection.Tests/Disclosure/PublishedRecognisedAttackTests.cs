using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Annexes;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>
/// An attacker who reads all that is published looks for every inspection with the same n of a question: whoever a pseudonym finds in the survey and in an
/// interview counts in the interview, so that the number heard through the survey, less n, is the most that can have been recognised. Each number of them must
/// be able to be two others at least.
/// </summary>
[TestFixture]
internal sealed class PublishedRecognisedAttackTests
{
    private const int Valid = 60;
    private const int Interviewed = 20;
    private const int Few = 4;
    private const int Men = 45;

    [Test]
    public void Published_PeopleRecognised_CouldAlwaysHaveBeenTwoOtherNumbers([Values(62, 400)] int? invited)
    {
        var left = Inspections(invited).GroupBy(one => Text(one, AnnexAudience.Published), StringComparer.Ordinal)
            .Select(group => group.Select(one => one.Recognised).Distinct().Count());

        Assert.That(left, Is.All.GreaterThanOrEqualTo(3));
    }

    [Test]
    public void Attack_OnWorkingPaper_Succeeds() => Assert.That(
        Inspections(400).GroupBy(one => Text(one, AnnexAudience.Working), StringComparer.Ordinal)
            .Select(group => group.Select(one => one.Recognised).Distinct().Count()), Has.Some.EqualTo(1));

    [Test]
    public void Published_NoPseudonyms_SaysThatNobodyCouldBeRecognised() => Assert.That(
        Text(new Inspection(0, 0, 400), AnnexAudience.Published, linked: false), Does.Contain("Nobody could be recognised").And.Contain("60 of 400 invited"));

    // Of those who were heard and gave no valid answer to the question, up to as many as an attacker need try.
    private static List<Inspection> Inspections(int? invited) =>
    [
        .. from recognised in Enumerable.Range(0, Few + 1)
           from silent in Enumerable.Range(0, 2 * Few)
           where recognised + silent < 2 * Few && (invited is null || Valid + recognised + silent <= invited)
           select new Inspection(recognised, silent, invited),
    ];

    private static string Text(Inspection inspection, AnnexAudience audience, bool linked = true)
    {
        var survey = TestPack.Heard()[0] with { Heard = Valid + inspection.Recognised + inspection.Silent, Invited = inspection.Invited };
        var people = survey.Heard + Interviewed - inspection.Recognised;
        var test = new TestCase { Heard = new Heard(people, people, [survey, .. TestPack.Heard().Skip(1)]) }.WithCounts("I1", 40, Valid);
        test.Pack = test.Pack with
        {
            Caseload = new Caseload(8200, [new("Sex", "Women", 0.15, people - Men), new("Sex", "Men", 0.85, Men)], Representativeness.Adequate),
            Responses = linked ? [Response("survey", "p1"), Response("interviews", "p2")] : [],
        };
        return audience == AnnexAudience.Published ? AnnexText.AllPublished(test.Build(), new JsonAnnexRenderer())
            : AnnexText.Render(new JsonAnnexRenderer(), AnnexText.Compose(test.Build(), audience));
    }

    // Who is who is printed nowhere: that there are pseudonyms is enough.
    private static Response Response(string source, string person) => new()
    {
        Id = source + person,
        SourceId = source,
        Dates = new ItemDates(TestPack.Day(2019, 6, 4)),
        Experience = Experience.Lived,
        Origin = Origin.Inspectorate,
        Locator = TestCase.Nowhere,
        Person = person,
        InstrumentId = "unknown",
        Outcome = ResponseOutcome.Completed,
        Answers = new Dictionary<string, AnswerMeaning>(),
    };

    private sealed record Inspection(int Recognised, int Silent, int? Invited);
}
