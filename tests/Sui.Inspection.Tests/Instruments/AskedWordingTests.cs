using Sui.Inspection.Instruments;

namespace Sui.Inspection.Tests.Instruments;

/// <summary>Headings beside the questions of the survey that ships: which ask something else, and which words stand beside a share.</summary>
[TestFixture]
internal sealed class AskedWordingTests
{
    // The headings of a survey that somebody fielded in their own words, with what a reader says of each.
    [TestCase("safe_to_criticise", "Have you heard of the service user council?", true)]
    [TestCase("heard_back", "How much say do you feel you have in how probation is run?", true)]
    [TestCase("asked_this_year", "Have you been asked what you think of the service in the last 6 months?", false)]
    [TestCase("asked_this_year", "Asked for your views in last 6 months?", false)]
    [TestCase("safe_to_criticise", "Could you criticise the service without it counting against you?", false)]
    [TestCase("safe_to_criticise", "A allech chi feirniadu’r gwasanaeth heb i hynny gyfrif yn eich erbyn?", false)]
    [TestCase("safe_to_criticise", "<p>Q7. COULD YOU CRITICISE THE SERVICE WITHOUT IT COUNTING AGAINST YOU?</p> *", false)]
    public void AsksOther_HeadingInWords_IsToldByTheWordsThatAreShared(string question, string header, bool other) =>
        Assert.That(AskedWording.AsksOther(header, Question(question)), Is.EqualTo(other));

    [TestCase("Q5")]
    [TestCase("q_5")]
    [TestCase("q5 answer")]
    [TestCase("safe_to_criticise")]
    [TestCase("Safe to criticise")]
    [TestCase("Council")]
    [TestCase("views/safe_to_criticise")]
    [TestCase("")]
    public void AsksOther_CodeIdOrOneWord_TellsNothing(string header)
    {
        Assert.That(AskedWording.AsksOther(header, Question("safe_to_criticise")), Is.False);
        Assert.That(AskedWording.Of(header, Question("safe_to_criticise")), Is.Null);
    }

    [TestCase("Have you heard of the service user council?", "Have you heard of the service user council?")]
    [TestCase("3. Could you criticise the service? (required)", "Could you criticise the service?")]
    [TestCase("Could you criticise the service without it counting against you", null)]
    [TestCase("criticise the service without", null)]
    [TestCase("Part 2: Could you criticise the service without it counting against you?", null)]
    public void Of_Heading_IsWhatWasAskedWhereItDiffers(string header, string? asked) =>
        Assert.That(AskedWording.Of(header, Question("safe_to_criticise")), Is.EqualTo(asked));

    private static Question Question(string id) =>
        BuiltIn.Instruments.Find("service-user-survey")!.Questions.Single(question => question.Id == id);
}
