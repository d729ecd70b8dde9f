using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Planning;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Planning;

/// <summary>The board. Counts of the pack synthetic-middling are those of its files; the line that gives each stands beside it.</summary>
public class FieldworkBoardsTests
{
    private static readonly FieldworkBoard Board = FieldworkBoards.Make(ExamplePacks.Assess("synthetic-middling"), BuiltIn.Instruments);

    // cut -d, -f9 interviews.csv | sort | uniq -c: 13 Completed, 8 Declined, 24 NotReached, 1 Partial; survey.csv: 68 Completed, 3 Partial;
    // stakeholders.csv: 12 Completed. pack.json: 46, 1120 and 70 invited.
    [Test]
    public void Calls_AreTheRowsOfTheFiles() => Assert.That(
        Board.Calls.Select(one => (one.SourceId, one.Invited, one.Attempted, one.Completed, one.Partial, one.Declined, one.NotReached)),
        Is.EqualTo(new (string, int?, int, int, int, int, int)[]
        {
            ("interviews", 46, 46, 13, 1, 8, 24), ("survey", 1120, 71, 68, 3, 0, 0), ("stakeholders", 70, 12, 12, 0, 0, 0),
        }));

    // cut -d, -f16 survey.csv | sort | uniq -c: 57 male, 8 female, 3 prefer_not_to_say, 3 empty. Nobody gave two answers.
    [Test]
    public void Answers_AreWhatPeopleSaidOfThemselves() => Assert.That(
        Board.Answers.Where(answer => answer.Characteristic == "Sex").Select(answer => (answer.Label.English, answer.People)),
        Is.EquivalentTo(new[] { ("Female", 8), ("Male", 57), ("I would rather not say", 3) }));

    // pack.json: 8 + 57 by sex, 7 + 20 + 19 + 11 + 8 by age; the fewest for their share are 18 to 24: 7/65 = 0.108, more than half of 0.17.
    [Test]
    public void Groups_OfThePack_AreAllHeard()
    {
        Assert.That(Board.Groups.Select(group => group.Of), Is.All.EqualTo(65));
        Assert.That(Board.Groups.Select(group => group.Hearing), Is.All.EqualTo(GroupHearing.Heard));
        Assert.That(Board.NotRecorded, Is.EqualTo(new[] { BoardDivision.Site, BoardDivision.Custody, BoardDivision.Language }));
    }

    // grep -c ',council,' proposals.csv meetings.csv activities.csv findings.csv: 17 + 10 + 1 + 3 = 31; meetings.csv has 10.
    // representatives in findings.csv say 5 people took part. Nobody says who chose them.
    [Test]
    public void Chosen_SaysByWhomWhatIsKnown()
    {
        var council = Board.Chosen.Single(one => one.SourceId == "council");
        var representatives = Board.Chosen.Single(one => one.SourceId == "representatives");

        Assert.That((council.Items, council.Meetings, council.DrawnBy), Is.EqualTo((31, 10, (Origin?)null)));
        Assert.That((representatives.People, representatives.DrawnBy), Is.EqualTo((5, (Origin?)null)));
        Assert.That(Board.Chosen.Single(one => one.SourceId == "survey").DrawnBy, Is.EqualTo(Origin.Inspectorate));
    }

    // grep ',U1,' findings.csv: f18, f19 (interviews, Lived) and f21 (staff, Learned) were told, f20 (documents, Record) was read.
    // grep ',P1,': f22 and f22b were seen, f23 was told. grep ',S2,': f32 was read. grep ',E2,': f37 was told. grep ',I2,': f01 was seen.
    [TestCase("U1", 0, 1, 3, false)]
    [TestCase("P1", 2, 0, 1, false)]
    [TestCase("S2", 0, 1, 0, false)]
    [TestCase("E2", 0, 0, 1, true)]
    public void Bases_OfFacts_AreTheRowsOfTheFindings(string criterion, int seen, int read, int told, bool onlyTold)
    {
        var basis = Board.Bases.Single(one => one.CriterionId == criterion);

        Assert.That((basis.Seen, basis.Read, basis.Told, basis.OnlyTold), Is.EqualTo((seen, read, told, onlyTold)));
        Assert.That(basis.Confirm, Is.Not.Empty);
    }

    /// <summary>An answer pattern is told by as many people as gave it, as if each stood by themselves.</summary>
    [Test]
    public void Bases_OfAnswerPatterns_CountThePeople()
    {
        var pack = ExamplePacks.Assess("synthetic-middling").Evidence;
        EvidencePack With(Func<Response, IEnumerable<Response>> make) => pack with { Responses = [.. pack.Responses.SelectMany(make)] };
        var patterns = With(response => [response with { Person = null, People = 3 }]);
        var rows = With(response => Enumerable.Range(0, 3).Select(at => response with { Person = null, Id = $"{response.Id}-{at}" }));

        var (of, each) = (Told(patterns), Told(rows));

        Assert.That(of, Is.EqualTo(each));
        Assert.That(of.Values.Max(basis => basis.Told), Is.GreaterThan(pack.Responses.Count), "more than rows");

        static Dictionary<string, (int Seen, int Read, int Told)> Told(EvidencePack evidence) =>
            FieldworkBoards.Make(evidence.Assess(), BuiltIn.Instruments).Bases.ToDictionary(basis => basis.CriterionId, basis => (basis.Seen, basis.Read, basis.Told));
    }

    // Section 8 of the method: a document can confirm guidance (E2). What was only read of S2 can be told by representatives.
    [TestCase("E2", "document-checklist")]
    [TestCase("S2", "representatives-conversation")]
    public void Bases_NameWhatCouldConfirm(string criterion, string instrument) => Assert.That(
        Board.Bases.Single(one => one.CriterionId == criterion).Confirm.Select(one => one.Identity.Id), Has.Member(instrument));

    // proposals.csv on 14 June 2019: r16 and r17 are pending; r07, r10 and r13 were accepted and due, with no carried_out_on; r05 was declined and has
    // no fed_back_on. r12 and r15 are due later. awk -F, '$(NF-1) ~ /^20/' gives carried_out_on of r01, r02, r04, r06, r08, r11: six.
    [Test]
    public void Proposals_ToTrace_AreThoseThatStopped()
    {
        Assert.That(Board.Proposals.Select(one => (one.Id, one.End)), Is.EqualTo(new[]
        {
            ("r16", ChainEnd.NotDecided), ("r17", ChainEnd.NotDecided), ("r07", ChainEnd.NotCarriedOut), ("r10", ChainEnd.NotCarriedOut),
            ("r13", ChainEnd.NotCarriedOut), ("r05", ChainEnd.DeclinedUntold),
        }));
        Assert.That(Board.RecordedAsDone, Is.EqualTo(6));
    }

    // absences.csv: S3 is not applicable, so it is not asked about; P4 was not inspected, and the rating depends on it.
    [Test]
    public void Open_StartsWithWhatDecides()
    {
        var first = Board.Open[0];

        Assert.That((first.CriterionId, first.Pivotal, first.Absence), Is.EqualTo(("P4", true, (Absence?)Absence.NotInspected)));
        Assert.That(first.Questions[0].Instrument.Identity.Id, Is.EqualTo("representatives-conversation"));
        Assert.That(Board.Open.Select(one => one.Pivotal), Is.Ordered.Descending);
        Assert.That(Board.Open.Select(one => one.CriterionId), Has.No.Member("S3").And.No.Member("I1"));
    }

    [Test]
    public void Closing_HasFirmStatusesOnly()
    {
        var assessment = ExamplePacks.Assess("synthetic-paper");

        var closing = FieldworkBoards.Make(assessment, BuiltIn.Instruments).Closing;

        Assert.That(closing, Is.Not.Empty);
        foreach (var outcome in assessment.Criteria)
        {
            var said = outcome.Status == CriterionStatus.Met || outcome is { Status: CriterionStatus.NotMet, Firm: true };
            Assert.That(closing.Any(one => one.CriterionId == outcome.Id), Is.EqualTo(said), outcome.Id);
        }
    }

    [Test]
    public void Requests_NotSupplied_HaveTheirDays()
    {
        var pack = Requested(new DateOnly(2019, 5, 20), new DateOnly(2019, 6, 3), received: null);

        var request = FieldworkBoards.Make(pack.Assess(), BuiltIn.Instruments, new DateOnly(2019, 6, 5)).Requests.Single();

        // From 20 May to 5 June are 16 days; 3 June was two days ago.
        Assert.That((request.CriterionId, request.DaysOpen, request.DaysOverdue), Is.EqualTo(("C2", (int?)16, (int?)2)));
    }

    [TestCase(5, 0)]
    [TestCase(7, 1)]
    public void Requests_ThatCame_AreOpenUntilThen(int receivedOn, int expected)
    {
        var pack = Requested(new DateOnly(2019, 5, 20), null, new DateOnly(2019, 6, receivedOn));

        Assert.That(
            FieldworkBoards.Make(pack.Assess(), BuiltIn.Instruments, new DateOnly(2019, 6, 5)).Requests, Has.Count.EqualTo(expected));
    }

    [Test]
    public void Groups_NotHeard_ComeFirst()
    {
        var pack = new PackBuilder().Build() with
        {
            Caseload = new Caseload(
                500,
                [
                    new("Language", "English", 0.6, 18), new("Language", "Welsh", 0.3, 2), new("Language", "Polish", 0.1, 0),
                    new("Custody", "In custody", 0.2, null),
                ],
                null),
        };

        var board = FieldworkBoards.Make(pack.Assess(), BuiltIn.Instruments);

        // Of 20: 2 are a tenth, under half of 30 per cent.
        Assert.That(board.Groups.Select(group => (group.Name, group.Hearing)), Is.EqualTo(new[]
        {
            ("Polish", GroupHearing.Nobody), ("Welsh", GroupHearing.UnderHalf), ("In custody", GroupHearing.NotRecorded),
            ("English", GroupHearing.Heard),
        }));
        Assert.That(board.NotRecorded, Is.EqualTo(new[] { BoardDivision.Site }));
    }

    [Test]
    public void Board_OfSourcesOnly_IsMade()
    {
        var pack = new PackBuilder().Build() with
        {
            Sources = [new EvidenceSource { Id = "calls", Kind = SourceKind.Interview, Origin = Origin.Inspectorate, Title = "Calls" }],
        };

        var board = FieldworkBoards.Make(pack.Assess(), BuiltIn.Instruments);

        Assert.That((board.People.Heard, board.Calls.Count, board.Bases.Count, board.Proposals.Count, board.Closing.Count), Is.EqualTo((0, 0, 0, 0, 0)));
        Assert.That(board.Chosen.Single().DrawnBy, Is.Null);
        Assert.That(board.NotRecorded, Has.Count.EqualTo(4));

        // Everything but what applies to nobody is open, C4 with no question of its own.
        Assert.That(board.Open, Has.Count.EqualTo(BuiltIn.Rubric.Criteria.Count));
        Assert.That(board.Open.Single(one => one.CriterionId == "C4").Questions, Is.Empty);
    }

    private static EvidencePack Requested(DateOnly requested, DateOnly? due, DateOnly? received)
    {
        var pack = new PackBuilder().Absent("C2", Absence.RequestedNotSupplied).Build();
        return pack with
        {
            Absences =
            [
                .. pack.Absences.Select(record => record with
                {
                    RequestedOn = EvidenceDate.On(requested),
                    DueOn = due is { } day ? EvidenceDate.On(day) : null,
                    ReceivedOn = received is { } came ? EvidenceDate.On(came) : null,
                }),
            ],
        };
    }
}
