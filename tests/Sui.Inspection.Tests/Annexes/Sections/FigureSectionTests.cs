using Sui.Inspection.Annexes;

namespace Sui.Inspection.Tests.Annexes.Sections;

/// <summary>The figures hold what the method and the evidence say, and a table nearby holds the same numbers.</summary>
[TestFixture]
internal sealed class FigureSectionTests
{
    // R: f <- 8199/8116; k <- 60*f; n <- 84*f; p <- k/n; z <- qnorm(.975)
    // ((p+z^2/(2*n))+c(-1,1)*z*sqrt(p*(1-p)/n+z^2/(4*n^2)))/(1+z^2/n)
    [Test]
    public void Shares_WorkedCase_GivesShareIntervalAndBar()
    {
        var document = AnnexText.Working(new TestCase());
        var row = Figure<IntervalFigureBlock>(document).Rows[0];

        Assert.That(row.Label, Is.EqualTo("I1: surveys (lived experience)"));
        Assert.That(row.Note, Is.EqualTo("60 of 84"));
        Assert.That(row.Share, Is.EqualTo(60 / 84.0));
        Assert.That(row.Low, Is.EqualTo(0.61053565).Within(1e-8));
        Assert.That(row.High, Is.EqualTo(0.79947513).Within(1e-8));
        Assert.That(row.Bar, Is.EqualTo(0.5));
        var table = AnnexText.Table(document, "intervals");
        Assert.That(
            Enumerable.Range(0, 5).Select(column => AnnexText.Cell(table, 0, column)),
            Is.EqualTo(new[] { row.Label + " (response rate 8%)", "60 of 84", "71%", "61% to 80%", "50%" }));
    }

    [Test]
    public void Told_SmallCount_HasNoRowAndIsSaidOnce()
    {
        var document = AnnexText.Published(new TestCase().WithCounts("I1", 82, 84));

        Assert.That(AnnexText.Of(document, "told"), Does.Not.Contain("82").And.Contain("For two further shares the counts cannot be shown"));
        Assert.That(AnnexText.Table(document, "Questions").Rows, Has.Count.EqualTo(2));
        Assert.That(Figure<IntervalFigureBlock>(AnnexText.Working(new TestCase().WithCounts("I1", 82, 84))).Rows[0].Note, Is.EqualTo("82 of 84"));
    }

    [Test]
    public void Told_WorkedCase_HasCountsShareIntervalAndBarInOneRow()
    {
        var table = AnnexText.Table(AnnexText.Published(new TestCase()), "Questions");

        Assert.That(
            Enumerable.Range(1, 3).Select(column => AnnexText.Cell(table, 0, column)),
            Is.EqualTo(new[] { "Surveys (8%)", "60 of 84 (71%)", "61 to 80%; bar 50%" }));
        Assert.That(table.Rows[0][3].Mark!.Low, Is.EqualTo(0.61053565).Within(1e-8));
        Assert.That((table.Rows[0][3].Mark!.Share, table.Rows[0][3].Mark!.Bar), Is.EqualTo((60 / 84.0, (double?)0.5)));
    }

    [Test]
    public void Told_CaseloadWhoseSizeIsHidden_IsNotUsedForTheInterval()
    {
        var test = new TestCase { Pack = TestPack.Create() };
        test.Pack = test.Pack with { Caseload = test.Pack.Caseload! with { Size = 106 } };
        var mark = AnnexText.Table(AnnexText.Published(test), "Questions").Rows[0][3].Mark!;

        // prop.test(60, 84, correct = FALSE)$conf.int
        Assert.That(mark.Low, Is.EqualTo(0.6099796005).Within(1e-9));
        Assert.That(mark.High, Is.EqualTo(0.7998496588).Within(1e-9));
    }

    // The worked case, I1: +10 from surveys, +10 from interviews, sum +20; thresholds of the rubric −6 and +6.
    [Test]
    public void Balance_WorkedCase_AddsUpByKindOfSource()
    {
        var document = AnnexText.Working(new TestCase());
        var figures = AnnexText.All(document.Sections).SelectMany(section => section.Blocks).OfType<BalanceFigureBlock>().ToList();
        var row = figures[0].Rows.Single(row => row.Label == "I1");

        Assert.That(row.Bars.Select(bar => (bar.Label, bar.Value)), Is.EqualTo(new[] { ("Surveys", 10.0), ("Interviews", 10.0) }));
        Assert.That(row.Sum, Is.EqualTo(20));
        Assert.That(figures[0].Thresholds.Select(threshold => threshold.Value), Is.EqualTo(new[] { -6.0, 6.0 }));
        Assert.That(
            AnnexText.Table(document, "What each kind of source adds").Rows.Count,
            Is.EqualTo(figures.Sum(figure => figure.Rows.Count)));
    }

    [Test]
    public void Profile_SmallGroup_HasNoShare()
    {
        var table = AnnexText.Table(AnnexText.Supplement(RichCase.Create()), "profile");
        var rows = table.Rows.ToDictionary(row => row[0].Runs[0].Text, row => row.Select(cell => string.Concat(cell.Runs.Select(run => run.Text))).ToList());

        Assert.That((rows["Women"][2], rows["Women"][4]), Is.EqualTo(("15%", "[c]")));
        Assert.That(rows["60 and over"][4], Is.EqualTo("[x]"));
    }

    [Test]
    public void Activities_Figure_PlacesEachBesideWhatSuitsItsAim()
    {
        var test = RichCase.Create();
        var figure = Figure<PlacementFigureBlock>(AnnexText.Working(test));

        Assert.That(figure.Rungs, Has.Count.EqualTo(6));
        foreach (var (row, activity) in figure.Rows.Zip(test.Activities))
        {
            Assert.That((row.Lowest, row.Highest, row.Expected), Is.EqualTo((activity.Lowest, activity.Highest, activity.ExpectedRung)));
            Assert.That(row.Note, activity.Lowest is null ? Is.EqualTo("Delivers; no say recorded") : Is.Null);
        }
    }

    // Of the test pack: one carried out and told, one declined without a record of telling, one in minutes only.
    [Test]
    public void Influence_Figure_CountsEachLink()
    {
        var document = AnnexText.Working(new TestCase());
        var figure = Figure<ChainFigureBlock>(document);

        Assert.That(figure.Links.Select(link => link.Count), Is.EqualTo(new[] { 3, 2, 2, 1, 1 }));
        Assert.That(figure.Links.Select(link => link.Note), Is.EqualTo(
            new[] { null, "1 in minutes only", null, "1 declined, people not told", null }));
        Assert.That(AnnexText.Of(document, "proposals-influence"), Does.Contain("The first link that breaks is the register"));
    }

    private static T Figure<T>(AnnexDocument document)
        where T : FigureBlock =>
        AnnexText.All(document.Sections).SelectMany(section => section.Blocks).OfType<T>().First();
}
