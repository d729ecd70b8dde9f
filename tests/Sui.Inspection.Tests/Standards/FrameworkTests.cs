using Sui.Inspection.Standards;

namespace Sui.Inspection.Tests.Standards;

/// <summary>The standards of 2018 as the library brings them along, against the method, sections 1 and 5.</summary>
[TestFixture]
internal sealed class FrameworkTests
{
    private static Framework Framework => BuiltIn.Frameworks.Find("hmip-probation-2018")!;

    [TestCase("1.1", "Leadership", 1)]
    [TestCase("1.2", "Staff", 1)]
    [TestCase("1.3", "Services", 1)]
    [TestCase("1.4", "Information and facilities", 1)]
    [TestCase("2.1", "Assessment", 2)]
    [TestCase("2.2", "Planning", 2)]
    [TestCase("2.3", "Implementation and delivery", 2)]
    [TestCase("2.4", "Reviewing", 2)]
    [TestCase("3.1", "Court reports and case allocation", 3)]
    [TestCase("3.2", "Statutory victim work", 3)]
    [TestCase("4.1", "Unpaid work", 3)]
    [TestCase("4.2", "Through the Gate", 3)]
    public void Standard_OfTheFramework_IsNamed(string id, string name, int domain)
    {
        var standard = Framework.Standards.Single(s => s.Id == id);
        Assert.That((standard.Name.English, standard.Domain, standard.Verified), Is.EqualTo((name, domain, id is not ("3.1" or "3.2"))));
        Assert.That(standard.Source, Is.Not.Null);
    }

    [Test]
    public void Prompt_OfTheFramework_IsQuotedWithItsLicence()
    {
        var prompt = Framework.Prompt;
        Assert.Multiple(() =>
        {
            Assert.That(Framework.Standards, Has.Count.EqualTo(12));
            Assert.That((prompt.StandardId, prompt.KeyQuestionId, prompt.Id), Is.EqualTo(("1.4", "1.4.4", "1.4.4(e)")));
            Assert.That(prompt.OfficialWording.English, Does.Contain("sought, analysed, and used to review and improve"));
            Assert.That(prompt.Attribution.English, Does.Contain("Open Government Licence v3.0"));
            Assert.That(prompt.Attribution.English, Does.Contain("Bulletin 2019/03"));
            Assert.That(prompt.Verified, Is.True);
            Assert.That(prompt.Summary, Is.Not.EqualTo(prompt.OfficialWording));
            Assert.That(
                (Framework.Terms.Singular.English, Framework.Terms.Plural.English), Is.EqualTo(("service user", "service users")));
        });
    }

    [Test]
    public void RollUp_OfTheMethod_IsMarkedNotVerified()
    {
        var scale = Framework.RollUp;
        Assert.Multiple(() =>
        {
            Assert.That(scale.Verified, Is.False);
            Assert.That(scale.Standards, Is.EqualTo(10));
            Assert.That(scale.DiscretionWithin, Is.EqualTo(5));
            Assert.That(Words(scale.CaseBands), Is.EqualTo("Inadequate 0, RequiresImprovement 50, Good 65, Outstanding 80"));
            Assert.That(Words(scale.OverallBands), Is.EqualTo("Inadequate 0, RequiresImprovement 6, Good 16, Outstanding 26"));
        });
    }

    private static string Words(IEnumerable<RatingBand> bands) =>
        string.Join(", ", bands.Select(band => FormattableString.Invariant($"{band.Rating} {band.From}")));
}
