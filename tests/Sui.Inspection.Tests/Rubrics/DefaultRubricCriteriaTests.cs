using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Rubrics;

/// <summary>The criteria of the default rubric; the cases were written from the table of the method, section 3.</summary>
[TestFixture]
internal sealed class DefaultRubricCriteriaTests
{
    private static IReadOnlyList<Criterion> Criteria => BuiltIn.Rubric.Criteria;

    // Id, rung (-1: none), importance, bar (0: none), needs lived, element, statement.
    [TestCase("I1", 1, Importance.Reach, 0.50, true, "Sought",
        "People know how to have a say, and have had the chance this year.")]
    [TestCase("I2", 1, Importance.Essential, 0.50, true, null,
        "People are told about decisions and changes that affect them, and why.")]
    [TestCase("I3", 1, Importance.Supporting, 0.65, true, null,
        "What they are told is in forms and languages that they can use.")]
    [TestCase("C1", 2, Importance.Essential, 0, false, "Sought",
        "In the year before fieldwork views were sought across the caseload by two routes, one of which needs no internet, "
        + "reading or invitation by an officer.")]
    [TestCase("C2", 2, Importance.Essential, 0, false, "Analysed",
        "Views are recorded and analysed, not only collected.")]
    [TestCase("C3", 2, Importance.Essential, 0, false, "UsedToReview",
        "The analysis is considered by managers who can act on it.")]
    [TestCase("C4", 2, Importance.Safeguard, 0, false, null, "No sizeable group goes unheard.")]
    [TestCase("C5", 2, Importance.Reach, 0.50, true, null, "People are told what came of the views that were given.")]
    [TestCase("C6", 2, Importance.Safeguard, 0.65, true, null,
        "People can criticise, or decline, without it counting against them.")]
    [TestCase("U1", -1, Importance.Essential, 0, true, "UsedToImprove",
        "Changes can be traced to views that people gave.")]
    [TestCase("P1", 3, Importance.Essential, 0, true, null, "People raise matters of their own choosing.")]
    [TestCase("P2", 3, Importance.Essential, 0.80, true, null,
        "Proposals get a recorded answer, with reasons, from somebody who can decide.")]
    [TestCase("P3", 3, Importance.Essential, 0.65, true, null, "Proposals accepted or adapted are carried out when due.")]
    [TestCase("P4", 3, Importance.Safeguard, 0, true, null,
        "Those involved are fairly chosen and trained; their recovery, own supervision and boundaries are protected.")]
    [TestCase("P5", 3, Importance.Supporting, 0, true, null, "Staff treat representatives as colleagues.")]
    [TestCase("P6", 3, Importance.Supporting, 0, true, null, "Nobody is out of pocket; reward and routes to work are clear.")]
    [TestCase("S1", 4, Importance.Essential, 0, true, null,
        "People have an equal say (vote, score or veto) in some decisions.")]
    [TestCase("S2", 4, Importance.Essential, 0, true, null,
        "A service is jointly designed and its running jointly decided; delivering alone does not count.")]
    [TestCase("S3", 4, Importance.Supporting, 0, true, null, "Joint decisions stand, or are reopened jointly.")]
    [TestCase("S4", 4, Importance.Supporting, 0, false, null,
        "People with lived experience hold paid posts on equal terms; involvement has a budget.")]
    [TestCase("F1", 5, Importance.Essential, 0, true, null,
        "A body led by service users sets priorities and controls its budget.")]
    [TestCase("F2", 5, Importance.Essential, 0, true, null,
        "That body holds the provider to account and commissions evaluation.")]
    [TestCase("F3", 5, Importance.Supporting, 0, false, null, "Leadership posts are held by people with lived experience.")]
    [TestCase("K1", -1, Importance.Essential, 0.50, false, "Sought",
        "Other key stakeholders were asked for their views this year.")]
    [TestCase("K2", -1, Importance.Essential, 0, false, "Analysed", "Those views are recorded and analysed.")]
    [TestCase("K3", -1, Importance.Essential, 0, false, "UsedToReview",
        "Those views are considered by managers who can act.")]
    [TestCase("K4", -1, Importance.Essential, 0, false, "UsedToImprove", "Changes can be traced to those views.")]
    public void Criterion_OfTheMethod_IsInTheData(
        string id, int rung, Importance importance, double bar, bool needsLived, string? element, string statement)
    {
        var criterion = Criteria.Single(c => c.Id == id);

        Assert.Multiple(() =>
        {
            Assert.That(criterion.Rung, Is.EqualTo(rung < 0 ? null : (Rung?)rung));
            Assert.That(criterion.Importance, Is.EqualTo(importance));
            Assert.That(criterion.Claim.Bar ?? 0, Is.EqualTo(bar));
            Assert.That(criterion.NeedsLived, Is.EqualTo(needsLived));
            Assert.That(criterion.Element, Is.EqualTo(element));
            Assert.That(criterion.Statement.English, Is.EqualTo(statement));
            Assert.That(
                criterion.Constituency,
                Is.EqualTo(id[0] == 'K' ? "OtherStakeholders" : "ServiceUsers"));
        });
    }

    [TestCase("I1", ClaimUnit.People)]
    [TestCase("I2", ClaimUnit.People)]
    [TestCase("I3", ClaimUnit.People)]
    [TestCase("C5", ClaimUnit.People)]
    [TestCase("C6", ClaimUnit.People)]
    [TestCase("P2", ClaimUnit.Proposals)]
    [TestCase("P3", ClaimUnit.DueProposals)]
    [TestCase("K1", ClaimUnit.Stakeholders)]
    public void Claim_OfAShare_CountsItsUnit(string id, ClaimUnit unit)
    {
        var claim = Criteria.Single(c => c.Id == id).Claim;

        Assert.That(claim.Kind, Is.EqualTo(ClaimKind.Share));
        Assert.That(claim.Unit, Is.EqualTo(unit));
    }

    [Test]
    public void Claims_OfTheOthers_AreFactsAndOneIsComputed()
    {
        string[] shares = ["I1", "I2", "I3", "C5", "C6", "P2", "P3", "K1"];
        var others = Criteria.Where(c => !shares.Contains(c.Id)).ToLookup(c => c.Claim.Kind, c => c.Id);

        Assert.That(others[ClaimKind.Computed], Is.EqualTo(new[] { "C4" }));
        Assert.That(others[ClaimKind.Fact].Count(), Is.EqualTo(35 - 8 - 1));
        Assert.That(others[ClaimKind.Share], Is.Empty);
    }

    [TestCase("E1", null)]
    [TestCase("E2", null)]
    [TestCase("E3", "P4")]
    [TestCase("E4", null)]
    [TestCase("E5", "P5")]
    [TestCase("E6", "S4")]
    [TestCase("E7", null)]
    public void Enabler_OfTheBulletin_IsASupportingFact(string id, string? shares)
    {
        var criterion = Criteria.Single(c => c.Id == id);

        Assert.Multiple(() =>
        {
            Assert.That(criterion.Rung, Is.Null);
            Assert.That(criterion.Element, Is.Null);
            Assert.That(criterion.NeedsLived, Is.False);
            Assert.That(criterion.Importance, Is.EqualTo(Importance.Supporting));
            Assert.That(criterion.Claim, Is.EqualTo(new Claim(ClaimKind.Fact)));
            Assert.That(criterion.Constituency, Is.EqualTo("ServiceUsers"));
            Assert.That(criterion.SharesFindingsWith, Is.EqualTo(shares));
        });
    }

    [Test]
    public void Criteria_InPrint_AreInTheOrderOfTheMethod() =>
        Assert.That(
            string.Join(' ', Criteria.Select(c => c.Id)),
            Is.EqualTo("I1 I2 I3 C1 C2 C3 C4 C5 C6 C7 U1 P1 P2 P3 P4 P5 P6 S1 S2 S3 S4 F1 F2 F3 K1 K2 K3 K4 E1 E2 E3 E4 E5 E6 E7"));

    [Test]
    public void SharesFindingsWith_OfAllButTheEnablers_IsNull() =>
        Assert.That(Criteria.Where(c => c.Id[0] != 'E').Select(c => c.SharesFindingsWith), Has.All.Null);
}
