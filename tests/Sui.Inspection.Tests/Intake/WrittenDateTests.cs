using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Tests.Intake;

/// <summary>Dates in cells as a spreadsheet saves them. What each text means was settled by hand.</summary>
internal sealed class WrittenDateTests
{
    [TestCase("03/06/2019", "en-GB", "2019-06-03")]
    [TestCase("03/06/2019", "en-US", "2019-03-06")]
    [TestCase("3.6.19", "de-DE", "2019-06-03")]
    [TestCase("03/06/2019 00:00:00", "en-GB", "2019-06-03")]
    [TestCase("2019/06/14", "en-ZA", "2019-06-14")]
    [TestCase("2019-06-14", "en-US", "2019-06-14")]
    [TestCase("2019-06", "en-GB", "2019-06")]
    [TestCase("2019", "en-GB", "2019")]
    [TestCase("Jun-19", "en-GB", "2019-06")]
    [TestCase("sept 2019", "en-GB", "2019-09")]
    [TestCase("06/2019", "cy-GB", "2019-06")]
    [TestCase("29/02/2020", "en-GB", "2020-02-29")]
    public void TryRead_AsTheCultureWritesIt_IsTheDate(string text, string culture, string date)
    {
        Assert.That(WrittenDate.TryRead(text, ImportCulture.Find(culture), out var read), Is.True);
        Assert.That(read!.Text, Is.EqualTo(date));
    }

    [TestCase("03/06/2019", null)]
    [TestCase("Jun-19", null)]
    [TestCase("14/06/2019", "en-US")]
    [TestCase("29/02/2019", "en-GB")]
    [TestCase("03/06/2019", "sv-SE")]
    [TestCase("03/06/1899", "en-GB")]
    [TestCase("03/06/2019 in the afternoon", "en-GB")]
    [TestCase("13/2019", "en-GB")]
    [TestCase("Ju-19", "en-GB")]
    [TestCase("June", "en-GB")]
    [TestCase("June 9", "en-GB")]
    [TestCase("June 99999999999", "en-GB")]
    [TestCase("", "en-GB")]
    public void TryRead_NoDateOfTheCulture_IsNone(string text, string? culture) =>
        Assert.That(WrittenDate.TryRead(text, culture is null ? null : ImportCulture.Find(culture), out _), Is.False);

    [TestCase("03/06/2019")]
    [TestCase("Jun-19")]
    public void Read_SpreadsheetsDateWithoutACulture_SaysWhatSettlesIt(string text)
    {
        var problem = WithDate(text).Read().Problems.Single();

        Assert.That((problem.Code, problem.Severity), Is.EqualTo((IntakeCodes.CellDate, ProblemSeverity.Error)));
        Assert.That(problem.Action, Does.Contain("\"culture\": \"en-GB\"").And.Contain("--culture en-GB"));
        Assert.That(problem.ToString(), Does.Not.Contain(text));
    }

    [Test]
    public void Read_PackNamesItsCulture_ReadsByIt()
    {
        var read = WithCulture(WithDate("03/06/2019"), "EN-gb").Read();

        Assert.That(read.Problems, Is.Empty);
        Assert.That(read.Pack!.Tallies.Single().Dates.Event.Text, Is.EqualTo("2019-06-03"));
    }

    [Test]
    public void Read_CultureChosenForAPackThatNamesNone_ReadsByIt()
    {
        var inspection = SuiInspection.Create(options => options.PackCulture = "en-GB");
        var pack = WithDate("03/06/2019").Remove("interviews.csv").Remove("survey.csv");
        pack.Replace("pack.json", "{ \"kind\": \"interviews\", \"path\": \"interviews.csv\", \"instrument\": \"talk\" },", string.Empty);
        pack.Replace("pack.json", "{ \"kind\": \"survey\", \"path\": \"survey.csv\", \"instrument\": \"form\" },", string.Empty);
        var files = pack.Files.ToDictionary(file => file.Key, file => (ReadOnlyMemory<byte>)file.Value);

        var read = inspection.Read(files);

        Assert.That(read.Pack!.Tallies.Single().Dates.Event.Text, Is.EqualTo("2019-06-03"));
        pack.Replace("pack.json", "\"language\": \"en-GB\"", "\"language\": \"en-GB\", \"culture\": \"en-US\"");
        files["pack.json"] = pack.Files["pack.json"];
        Assert.That(inspection.Read(files).Problems.Select(problem => problem.Code), Has.Member("SUI1136").And.Not.Member("SUI2009"));
        Assert.That(inspection.Read(files).Pack!.Tallies.Single().Dates.Event.Text, Is.EqualTo("2019-03-06"));
    }

    [Test]
    public void Read_DateThatContradictsTheCulture_IsAnErrorThatNamesIt()
    {
        var problem = WithCulture(WithDate("14/05/2019"), "en-US").Read().Problems.Single();

        Assert.That(problem.Code, Is.EqualTo(IntakeCodes.CellDate));
        Assert.That(problem.Message + problem.Expected, Does.Contain("en-US").And.Contain("06/14/2019"));
    }

    [Test]
    public void Read_CultureThatIsNotKnown_IsAnErrorOfThePackAndKeepsTheRest()
    {
        var read = WithCulture(new SamplePack(), "en").Read();

        Assert.That(read.Problems.Single().Code, Is.EqualTo(IntakeCodes.ManifestCulture));
        Assert.That(read.Problems.Single().Expected, Does.Contain("en-GB"));
        Assert.That(read.Pack, Is.Not.Null);
    }

    [Test]
    public void Write_OfAPackReadByACulture_WritesIso()
    {
        var pack = WithCulture(WithDate("03/06/2019"), "en-GB").Read().Pack!;
        using var zip = new MemoryStream();

        EvidencePackWriter.WriteZip(pack, zip);

        zip.Position = 0;
        using var archive = new System.IO.Compression.ZipArchive(zip);
        using var tallies = new StreamReader(archive.GetEntry("tallies.csv")!.Open());
        Assert.That(tallies.ReadToEnd(), Does.Contain(",2019-06-03,"));
    }

    private static SamplePack WithDate(string text) => new SamplePack().Replace("tallies.csv", "2019-05,", text + ",");

    private static SamplePack WithCulture(SamplePack pack, string culture) =>
        pack.Replace("pack.json", "\"language\": \"en-GB\"", $"\"language\": \"en-GB\", \"culture\": \"{culture}\"");
}
