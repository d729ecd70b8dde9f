using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Planning;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Planning;

/// <summary>What changed between two versions of a pack.</summary>
public class BoardChangesTests
{
    private static readonly EvidencePack Now = ExamplePacks.Inspection.Read(ExamplePacks.Folder("synthetic-middling")).Pack!;

    private static BoardChanges Since(EvidencePack former) =>
        FieldworkBoards.Make(Now.Assess(), BuiltIn.Instruments, former: former.Assess()).Changes!;

    [Test]
    public void Since_TheSamePack_NothingChanged()
    {
        var again = ExamplePacks.Inspection.Read(ExamplePacks.Folder("synthetic-middling")).Pack!;

        var changes = Since(again);

        Assert.That(changes.Items, Is.Empty);
        Assert.That(changes.Statuses, Is.Empty);
        Assert.That(changes.HeardNow, Is.EqualTo(changes.HeardBefore));
    }

    // Rows that stand elsewhere, and a file that was imported from elsewhere, say the same.
    [Test]
    public void Since_RowsInAnotherOrder_NothingChanged()
    {
        var former = Now with
        {
            Responses = [.. Now.Responses.Reverse().Select((one, at) => one with { Locator = new FileLocator("other.csv", at + 2, at + 2) })],
            Activities = [.. Now.Activities.Reverse().Select(one => one with { Locator = new FileLocator("other.csv", 2, 2), Role = [.. one.Role] })],
            Quotes = [.. Now.Quotes.Select(one => one with { CriterionIds = [.. one.CriterionIds] })],
        };

        Assert.That(Since(former).Items, Is.Empty);
    }

    [Test]
    public void Since_APackWithLess_CountsByList()
    {
        var former = Now with
        {
            Responses = [.. Now.Responses.Skip(3)],
            Proposals = [.. Now.Proposals.Select(one => one.Id == "r16" ? one with { Summary = "Otherwise" } : one)],
            Activities = [.. Now.Activities.Select(one => one.Id == "a08" ? one with { Sites = [] } : one)],
            Findings = [.. Now.Findings, Now.Findings[0] with { Id = "f99" }],
        };

        Assert.That(Since(former).Items, Is.EqualTo(new[]
        {
            new BoardItemChange("activities", 0, 0, 1),
            new BoardItemChange("proposals", 0, 0, 1),
            new BoardItemChange("responses", 3, 0, 0),
            new BoardItemChange("findings", 0, 1, 0),
        }));
    }

    // Without the interviews nobody but the survey, which is poor, speaks to I1: at most 5 dB of the 6 that are needed (method, section 4).
    [Test]
    public void Since_APackWithoutInterviews_StatusesMoved()
    {
        var former = Now with { Responses = [.. Now.Responses.Where(one => one.SourceId != "interviews")] };

        var changes = Since(former);

        Assert.That(changes.Statuses, Has.Member(new BoardStatusChange("I1", CriterionStatus.Unclear, CriterionStatus.Met)));
        Assert.That(changes.HeardNow, Is.GreaterThan(changes.HeardBefore));
    }
}
