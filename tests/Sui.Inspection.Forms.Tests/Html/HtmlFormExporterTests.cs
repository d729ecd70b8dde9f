using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms.Tests.Html;

[TestFixture]
internal sealed class HtmlFormExporterTests
{
    private static IEnumerable<Instrument> Instruments => Exported.Instruments;

    [TestCaseSource(nameof(Instruments))]
    public void Export_AnyInstrument_HasAFieldForEachAnswerWithItsLabel(Instrument instrument)
    {
        foreach (var language in new[] { "en", "cy" })
        {
            var page = Page(instrument, language);
            var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
            var fields = Fields(page).ToList();
            Assert.Multiple(() =>
            {
                Assert.That(ids, Is.Unique);
                Assert.That(page.Root!.Attribute("lang")!.Value, Is.EqualTo(language));
                Assert.That(
                    page.Descendants("label").Select(label => label.Attribute("for")!.Value), Is.EquivalentTo(fields.Select(Id)), "a label each");
                Assert.That(
                    page.Descendants().Attributes("aria-describedby").SelectMany(list => list.Value.Split(' ')).Distinct(), Is.SubsetOf(ids));
                Assert.That(
                    page.Descendants("a").Select(link => link.Attribute("href")!.Value.TrimStart('#')).Distinct(), Is.SubsetOf(ids));
                Assert.That(
                    fields.Select(field => field.Attribute("name")!.Value).Distinct(),
                    Is.EquivalentTo(instrument.Questions.Select(question => question.Id).Concat(Exported.AskedBeside(instrument))));
            });
        }
    }

    [TestCase("fair", "radio", "strongly_agree agree neither disagree strongly_disagree")]
    [TestCase("ways", "checkbox", "letter phone prefer_not_to_say")]
    public void Export_Choices_AreAGroupWithALegend(string name, string type, string codes)
    {
        var group = Page().Descendants("fieldset").Single(set => Fields(set).Any(field => field.Attribute("name")!.Value == name));
        Assert.That(group.Elements().First().Name.LocalName, Is.EqualTo("legend"));
        Assert.That(Fields(group).Select(field => field.Attribute("type")!.Value), Has.All.EqualTo(type));
        Assert.That(Fields(group).Select(field => field.Attribute("value")!.Value), Is.EqualTo(codes.Split(' ')));
    }

    [Test]
    public void Export_FreeAnswers_HaveTheirKindOfField()
    {
        var fields = Fields(Page()).ToLookup(field => field.Attribute("name")!.Value);
        var times = fields["times"].Single();
        Assert.That((times.Attribute("type")!.Value, times.Attribute("min")!.Value, times.Attribute("max")!.Value), Is.EqualTo(("number", "0", "50")));
        Assert.That(fields["last_day"].Single().Attribute("type")!.Value, Is.EqualTo("date"));
        Assert.That(fields["1st_words"].Single().Name.LocalName, Is.EqualTo("textarea"));
    }

    [Test]
    public void Export_Page_CanSendNothingAndSaysSo()
    {
        var page = Page();
        string[] forbidden = ["script", "form", "button", "iframe", "img", "link", "object", "embed", "base"];
        var policy = page.Descendants("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy")
            .Attribute("content")!.Value;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.Descendants("style").Single().Value)));
        Assert.Multiple(() =>
        {
            Assert.That(page.Descendants().Select(element => element.Name.LocalName), Has.None.AnyOf(forbidden));
            Assert.That(page.Descendants().Attributes().Select(attribute => attribute.Name.LocalName), Has.None.StartsWith("on"));
            Assert.That(page.Descendants().Attributes("src"), Is.Empty);
            Assert.That(policy, Does.StartWith("default-src 'none';").And.Contain("form-action 'none'").And.Contain($"'sha256-{hash}'"));
            Assert.That(page.Descendants("header").Single().Value, Does.Contain("sends nothing anywhere"));
        });
    }

    [Test]
    public void Export_WordsMissingInWelsh_AreMarkedAsEnglish()
    {
        var marked = Page("cy").Descendants().Where(element => element.Parent is not null && (string?)element.Attribute("lang") == "en");
        Assert.That(marked.Select(element => element.Value), Is.EqualTo(new[]
        {
            "I was treated fairly.", "What did it cost you, in pounds?", "=1+1 is not a formula, and ${took_part} is not a reference.",
        }));
    }

    [Test]
    public void Export_SkipsAndConditions_AreSaid()
    {
        var text = Page().Root!.Value;
        Assert.That(text, Does.Contain("If you answered “No”, go to question 4."));
        Assert.That(text, Does.Contain("Answer this only if you answered “By letter” to question 5."));
        Assert.That(text, Does.Contain("Form sample, version 3"));
    }

    private static string Id(XElement field) => field.Attribute("id")!.Value;

    private static IEnumerable<XElement> Fields(XContainer page) =>
        page.Descendants().Where(element => element.Name.LocalName is "input" or "textarea");

    private static XDocument Page(string language = "en") => Page(SampleInstrument.Create(), language);

    private static XDocument Page(Instrument instrument, string language) =>
        XDocument.Parse(Exported.Text(instrument, "html", language), LoadOptions.PreserveWhitespace);
}
