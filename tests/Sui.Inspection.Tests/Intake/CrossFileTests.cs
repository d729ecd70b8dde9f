using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tests.Intake;

/// <summary>Rules that need more than one row or file.</summary>
internal sealed class CrossFileTests
{
    [Test]
    public void Read_IdUsedInAnotherFile_LeavesOutTheLaterRow()
    {
        var pack = new SamplePack().Replace("absences.csv", "x2,", "a1,");

        var problem = pack.ReadOnlyProblem();

        Assert.That(problem.Code, Is.EqualTo(IntakeCodes.IdDuplicate));
        Assert.That(problem.Location, Is.EqualTo(new ProblemLocation("absences.csv", 3, 3, "id")));
        Assert.That(problem.Message, Does.Contain("activities.csv:2"));
        Assert.That(pack.Read().Pack!.Absences.Select(absence => absence.Id), Is.EqualTo(new[] { "x1" }));
        Assert.That(pack.Read().Pack!.Activities, Has.Count.EqualTo(1));
    }

    [Test]
    public void Read_IdOfARowThatWasLeftOut_IsStillTaken()
    {
        var result = new SamplePack()
            .Replace("absences.csv", "x1,C4", "x1,C99")
            .Replace("absences.csv", "x2,", "x1,")
            .Read();

        Assert.That(
            result.Problems.Select(problem => (problem.Code, problem.Location.Row)),
            Is.EqualTo(new[] { (IntakeCodes.CriterionUnknown, (int?)2), (IntakeCodes.IdDuplicate, (int?)3) }));
    }

    // The findings of the sample count 8 people and its tally 12: 999,999,980 more are 1,000,000,000.
    [Test]
    public void Read_CountsThatAddUpToTooMuch_LeaveOutTheRowThatIsTooMuch()
    {
        var pack = new SamplePack().Set("tallies.csv",
            $"""
             {SamplePack.Common},criterion,unit,favourable,valid
             t1,survey,2019-05,,,Lived,,I1,People,7.5,12
             t2,survey,2019-05,,,Lived,,I1,People,7.5,999999981
             t3,survey,2019-05,,,Lived,,I1,People,7.5,999999980
             t4,survey,2019-05,,,Lived,,I1,People,0.5,1
             """);

        var problems = pack.Read().Problems;

        Assert.That(
            problems.Where(problem => problem.Code != IntakeCodes.MoreHeardThanThereAre).Select(problem => (problem.Code, problem.Location)),
            Is.EqualTo(new[] { 3, 5 }.Select(row => (IntakeCodes.CountsTooLarge, new ProblemLocation("tallies.csv", row, row, "valid")))));
        Assert.That(pack.Read().Pack!.Tallies.Select(tally => tally.Id), Is.EqualTo(new[] { "t1", "t3" }));
    }

    [Test]
    public void Read_CountsOfGroupsThatAddUpToTooMuch_LeaveOutTheProfile()
    {
        var pack = new SamplePack().Replace("pack.json", "\"heard\": 11", "\"heard\": 2147483600");

        Assert.That(pack.Read().Problems.Select(problem => problem.Code), Is.EqualTo(new[] { IntakeCodes.ProfileCounts }));
        Assert.That(pack.Read().Pack!.Caseload!.Profile, Is.Empty);
    }

    [Test]
    public void Read_IdsThatDifferInCase_AreTwo() =>
        Assert.That(new SamplePack().Replace("absences.csv", "x2,", "X1,").Read().Problems, Is.Empty);

    [Test]
    public void Read_MeetingInALaterFile_IsFound()
    {
        Assert.That(SamplePack.Manifest.IndexOf("proposals.csv", StringComparison.Ordinal),
            Is.LessThan(SamplePack.Manifest.IndexOf("meetings.csv", StringComparison.Ordinal)));
        Assert.That(new SamplePack().Read().Pack!.Proposals[0].MeetingId, Is.EqualTo("m1"));
    }

    [Test]
    public void Read_MeetingLeftOut_KeepsTheProposalWithoutIt()
    {
        var result = new SamplePack().Replace("meetings.csv", ",3,2", ",3,x").Read();

        Assert.That(
            result.Problems.Select(problem => (problem.Code, problem.Severity, problem.Location.File)),
            Is.EqualTo(new[]
            {
                (IntakeCodes.MeetingLeftOut, ProblemSeverity.Warning, "proposals.csv"),
                (IntakeCodes.CellNumber, ProblemSeverity.Error, "meetings.csv"),
            }));
        Assert.That(result.Pack!.Proposals[0].MeetingId, Is.Null);
    }

    [Test]
    public void Read_CodingUnitOverTwoFiles_IsCompared()
    {
        var pack = new SamplePack()
            .Replace("pack.json", """{ "kind": "tallies", """,
                """{ "kind": "findings", "path": "more.csv" }, { "kind": "tallies", """)
            .Set("more.csv",
                $"""
                 {SamplePack.Common},criterion,event,coding_unit,coder,direction,strength,statement,participants
                 f3,minutes,2019-02,,,Record,,C1,e1,u1,coder 1,For,Moderate,Again by the first,4
                 """);

        var problem = pack.ReadOnlyProblem();

        Assert.That((problem.Code, problem.Location.File, problem.Location.Column), Is.EqualTo((IntakeCodes.CoderTwice,
            "more.csv", "coder")));
        Assert.That(pack.Read().Pack!.Findings.Select(finding => finding.Id), Is.EqualTo(new[] { "f1", "f2" }));
    }

    [Test]
    public void Read_SourceWithAnError_IsLeftOutWithItsRowsAndSaidOnce()
    {
        var result = new SamplePack().Replace("pack.json", """"kind": "Survey"""", """"kind": "Poll"""").Read();

        Assert.That(
            result.Problems.Select(problem => (problem.Code, problem.Location.File, problem.Location.Column)),
            Is.EqualTo(new[]
            {
                (IntakeCodes.ManifestValue, "pack.json", "sources[1].kind"),
                (IntakeCodes.SourceLeftOut, "survey.csv", "source"),
                (IntakeCodes.SourceLeftOut, "tallies.csv", "source"),
            }));
        Assert.That(result.Problems[1].Message, Does.StartWith("2 rows of the source survey"));
        Assert.That(result.Pack!.Sources.Select(source => source.Id), Is.EqualTo(new[] { "interviews", "council", "minutes" }));
        Assert.That(result.Pack.Responses.Select(response => response.Id), Is.EqualTo(new[] { "i1", "i2" }));
        Assert.That(result.Pack.Tallies, Is.Empty);
        Assert.That(result.Pack.Findings, Has.Count.EqualTo(2));
    }

    [Test]
    public void Read_ProblemsInManyFiles_ComeAsTheFilesAreListed()
    {
        var result = new SamplePack()
            .Replace("pack.json", "\"synthetic\": true", "\"synthetik\": true")
            .Replace("absences.csv", "x1,C4", "x1,C99")
            .Replace("meetings.csv", "m1,council", "m1,minutes")
            .Replace("activities.csv", ",Peers,6", ",Peers,none")
            .Set("a-forgotten.csv", "id\n1\n")
            .Read();

        Assert.That(
            result.Problems.Select(problem => problem.Location.File),
            Is.EqualTo(new[] { "pack.json", "activities.csv", "proposals.csv", "meetings.csv", "absences.csv",
            "a-forgotten.csv" }));
    }

    [Test]
    public void Read_Twice_GivesTheSameProblems()
    {
        var pack = new SamplePack().Replace("meetings.csv", ",3,2", ",3,x").Replace("absences.csv", "x2,C1", "x1,C99");

        var first = pack.Read().Problems;

        Assert.That(pack.Read().Problems, Is.EqualTo(first));
    }
}
