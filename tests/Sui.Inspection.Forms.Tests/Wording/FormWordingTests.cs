using System.Xml.Linq;
using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Forms.Wording;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Forms.Tests.Wording;

[TestFixture]
internal sealed class FormWordingTests
{
    [Test]
    public void Texts_BothLanguages_HaveTheSameKeysAndPlaces()
    {
        var (english, welsh) = (Texts("FormEnglish"), Texts("FormWelsh"));
        Assert.That(welsh.Keys, Is.EqualTo(english.Keys));
        Assert.That(welsh.Select(text => Places(text.Value)), Is.EqualTo(english.Select(text => Places(text.Value))));
        Assert.That(welsh.Values, Is.Unique.And.All.Not.Empty);
    }

    [TestCase(null, null, "Write a number.")]
    [TestCase(0, null, "Write a number, 0 or more.")]
    [TestCase(null, 5, "Write a number, 5 or less.")]
    [TestCase(-1, 5, "Write a number from -1 to 5.")]
    public void Number_Range_IsSaid(int? from, int? to, string expected) =>
        Assert.That(FormWording.In("en").Number(new NumberRange(from, to)), Is.EqualTo(expected));

    [Test]
    public void Either_ThreeAnswers_AreAChoice() => Assert.That(
        FormWording.In("en").Either([.. SampleInstrument.Create().Questions[0].Options.Take(3)]), Is.EqualTo("“Yes”, “Partly” or “No”"));

    [Test]
    public void Say_BracesInWhatIsFilledIn_StayAsTheyAre() =>
        Assert.That(FormWording.In("en").Say("Quoted", ("text", "{text}")), Is.EqualTo("“{text}”"));

    private static string Places(string text) =>
        string.Join(' ', text.Split('{').Skip(1).Select(part => part.Split('}')[0]).Order(StringComparer.Ordinal));

    private static SortedDictionary<string, string> Texts(string name) => new(
        XDocument.Load(Path.Combine(Repository.Root(), "src", "Sui.Inspection.Forms", "Wording", name + ".resx"))
            .Root!.Elements("data").ToDictionary(text => text.Attribute("name")!.Value, text => text.Element("value")!.Value),
        StringComparer.Ordinal);
}
