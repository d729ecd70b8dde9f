using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Instruments;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Forms.Tests.Pdf;

[TestFixture]
internal sealed class PdfFormExporterTests
{
    private static IEnumerable<Instrument> Instruments => Exported.Instruments;

    [TestCaseSource(nameof(Instruments))]
    public void Export_AnyInstrument_HasEachQuestionAsAHeadingAndEachAnswerInAList(Instrument instrument)
    {
        var root = Read(instrument).Tree.Root;
        var questions = instrument.Questions.OrderBy(question => question.Consent is not null).ToList();
        Assert.That(
            root.OfType("H3").Select(heading => heading.FullText.Trim()),
            Is.EqualTo(questions.Select((question, index) => $"{index + 1}. {question.Text.English}")));
        Assert.That(
            root.OfType("LI").Select(item => item.FullText.Trim()),
            Is.EqualTo(questions.SelectMany(question => question.Options).Select(option => option.Label.English)));
        Assert.That(root.OfType("L").Select(list => list.Attributes.NameOf("ListNumbering")), Has.All.EqualTo("None"));
    }

    [Test]
    public void Export_Fields_AreTaggedAsFieldsToFillInByHand()
    {
        var forms = Read(SampleInstrument.Create()).Tree.Root.OfType("Form").Select(Field).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(forms.Count(form => form.Role == "cb"), Is.EqualTo(3), "several can be ticked");
            Assert.That(forms.Count(form => form.Role == "rb"), Is.EqualTo(4 + 4 + 4 + 5 + 4 + 2));
            Assert.That(forms.Where(form => form.Role == "cb").Select(form => form.Name), Is.EqualTo(new[] { "By letter", "By telephone", "I would rather not say" }));
            Assert.That(forms.Where(form => form.Role == "tv").Select(form => form.Name), Is.EqualTo(new[]
            {
                "Box to write in: Respondent number", "Box to write in: Date of the answers, Day (DD)",
                "Box to write in: Date of the answers, Month (MM)", "Box to write in: Date of the answers, Year (YYYY)",
                "Box to write in: 7", "Box to write in: 8", "Box to write in: 9, Day (DD)", "Box to write in: 9, Month (MM)",
                "Box to write in: 9, Year (YYYY)", "Lines to write on: 10",
            }));
            Assert.That(forms.Select(form => form.Alt), Has.All.Not.Empty);
        });
    }

    [Test]
    public void Export_Words_SayHowToAnswerAndWhereToGoOn()
    {
        var text = Read(SampleInstrument.Create()).Tree.Root.FullText;
        string[] expected =
        [
            "Sample instrument (synthetic)", "Taking part is voluntary.", "Respondent number. The number that you were given, never a name.",
            "Tick one box.", "If you answered “No”, go to question 4.", "Tick all that apply.",
            "Answer this only if you answered “By letter” to question 5.", "Write a number from 0 to 50.", "Write the day, the month and the year.",
            "What may be done with your answers", "11. May we print your words?", "This is the end of the form.",
        ];
        var at = expected.Select(words => text.IndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.That(at, Has.All.GreaterThanOrEqualTo(0));
        Assert.That(at, Is.Ordered, "in this order");
    }

    [Test]
    public void Export_EveryPage_NamesFormAndVersionAndItsNumber()
    {
        var pages = Read(SampleInstrument.Create()).Pages;
        for (var page = 0; page < pages.Count; page++)
        {
            var texts = string.Join(' ', pages[page].Texts.Select(text => text.Text));
            Assert.That(texts, Does.Contain("Form sample, version 3").And.Contain($"Page {page + 1} of {pages.Count}"));
        }
    }

    [TestCaseSource(nameof(Instruments))]
    public void Export_EachQuestion_StandsOnOnePageWithItsAnswers(Instrument instrument)
    {
        foreach (var question in Read(instrument).Tree.Root.OfType("Div"))
        {
            var pages = question.All.Where(node => node.Type.Length == 0).Select(node => node.Place.Page).Distinct();
            Assert.That(pages.Count(), Is.EqualTo(1), question.FullText);
        }
    }

    [Test]
    public void Export_InWelsh_MarksWhatIsInEnglish()
    {
        var root = Read(SampleInstrument.Create(), "cy").Tree.Root;
        Assert.That(root.FullText, Does.Contain("Ticiwch un blwch.").And.Contain("Dyma ddiwedd y ffurflen."));
        Assert.That(
            root.OfType("H3").Where(heading => heading.Entries.ContainsKey("Lang")).Select(heading => (heading.Entries["Lang"].Text(), heading.FullText.Trim())),
            Is.EqualTo(new[] { ("en", "4. I was treated fairly."), ("en", "8. What did it cost you, in pounds?") }));
    }

    [Test]
    public void Export_Type_IsTwelvePointsOrMoreButForTheFurniture()
    {
        // The height of capitals of the body text cannot be read from the tags; the width of a known text can.
        var text = Read(SampleInstrument.Create()).Pages[0].Texts.First(one => one.Text.Trim() == "Partly");
        Assert.That(text.Width, Is.EqualTo(Inspection.Pdf.PdfTextMeasure.Width("Partly", 12)).Within(3.5));
    }

    private static (string Role, string Name, string Alt) Field(TagNode form)
    {
        var field = (Dictionary<string, object?>)form.Entries["A"].Array()[0]!;
        return (field.NameOf("Role")!, field["Desc"].Text(), form.Entries["Alt"].Text());
    }

    private static Written Read(Instrument instrument, string language = "en") => Written.Read(Exported.Bytes(instrument, "pdf", language));
}
