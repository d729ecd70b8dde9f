using Sui.Inspection.Intake;

namespace Sui.Inspection.Tests.Intake;

/// <summary>Rows of answers that count several people: the column pattern_count.</summary>
[TestFixture]
internal sealed class PatternCountTests
{
    [Test]
    public async Task Read_PatternCount_CountsPeople_AndIsWrittenAgain()
    {
        var read = Read("s1,survey,2019-05-20,,,Lived,,Completed,30,agree\ns2,survey,2019-05-20,,,Lived,,Completed,,neither\n");
        Assert.That(read.Pack!.Responses.Where(response => response.SourceId == "survey").Select(response => response.People), Is.EqualTo((int[])[30, 1]));

        using var folder = new MemoryStream();
        Assert.That(EvidencePackWriter.WriteZip(read.Pack, folder), Is.Empty);
        folder.Position = 0;
        var again = await KnownData.Reader(null).ReadAsync(folder);
        Assert.That(again.Pack!.Responses.Select(response => response.People), Is.EqualTo(read.Pack.Responses.Select(response => response.People)));
    }

    [TestCase("0")]
    [TestCase("-2")]
    [TestCase("2.5")]
    [TestCase("many")]
    [TestCase("3000000000")]
    public void Read_ACountThatIsNone_IsAnErrorOfItsRow(string count)
    {
        var problem = Read($"s1,survey,2019-05-20,,,Lived,,Completed,{count},agree\n").Problems.First(problem => problem.Location.Column == "pattern_count");
        Assert.That((problem.Severity, problem.Location.Row), Is.EqualTo((Sui.Inspection.Problems.ProblemSeverity.Error, 2)));
    }

    [Test]
    public void Read_CountsOfManyAndAPseudonym_IsAnError() =>
        Assert.That(Read("s1,survey,2019-05-20,,,Lived,p1,Completed,2,agree\n").Problems.Select(problem => problem.Code), Does.Contain("SUI2055"));

    [Test]
    public void Read_CountsTogetherMoreThanCanBeCounted_LeavesTheRowOut() =>
        Assert.That(
            Read("s1,survey,2019-05-20,,,Lived,,Completed,999999999,agree\ns2,survey,2019-05-20,,,Lived,,Completed,2,neither\n").Problems.Select(problem => problem.Code), Does.Contain("SUI2046"));

    private static PackReadResult Read(string rows) => new SamplePack()
        .Set("survey.csv", "id,source,event_date,recorded_date,received_date,experience,person,outcome,pattern_count,heard\n" + rows).Read();
}
