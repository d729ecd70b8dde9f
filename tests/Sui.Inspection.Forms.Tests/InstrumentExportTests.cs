using Microsoft.Extensions.DependencyInjection;
using Moq;
using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms.Tests;

/// <summary>What holds for every format.</summary>
[TestFixture]
internal sealed class InstrumentExportTests
{
    private static readonly string[] Formats = ["codebook", "csv", "html", "pdf", "sql", "xlsform"];

    [Test]
    public void InstrumentFormats_AreOrdered() => Assert.That(Exported.Inspection.InstrumentFormats.Select(format => format.Name), Is.EqualTo(Formats));

    [TestCaseSource(nameof(Formats))]
    public void Export_Twice_GivesTheSameBytes(string format)
    {
        var first = Exported.Bytes(SampleInstrument.Create(), format, "cy");
        Thread.Sleep(format == "xlsform" ? 2100 : 0); // A .zip counts time in steps of two seconds.
        Assert.That(Exported.Bytes(SampleInstrument.Create(), format, "cy"), Is.EqualTo(first));
    }

    [TestCase("codebook", "sample-3-codes.csv")]
    [TestCase("csv", "sample-3.csv")]
    [TestCase("html", "sample-3.cy.html")]
    [TestCase("pdf", "sample-3.cy.pdf")]
    [TestCase("xlsform", "sample-3.xlsx")]
    public void Export_Result_NamesTheFile(string format, string name)
    {
        var result = Exported.Inspection.Export(SampleInstrument.Create(), format, new InstrumentExportRequest { Language = "cy-GB" }, Stream.Null);
        Assert.That(result.FileName, Is.EqualTo(name));
        Assert.That(result.Warnings, Is.Empty);
    }

    [Test]
    public void Export_IdOfAHost_GivesASafeName()
    {
        var instrument = SampleInstrument.Create() with { Identity = new DataVersion("../a b\\c", 1) };
        Assert.That(Formats.Select(format => Exported.Inspection.Export(instrument, format, null, Stream.Null).FileName), Has.All.StartsWith("---a-b-c-1"));
    }

    [Test]
    public void Export_UnknownFormat_ListsThoseKnown() => Assert.That(
        () => Exported.Bytes(SampleInstrument.Create(), "docx"),
        Throws.InstanceOf<NotSupportedException>().With.Message.Contains("codebook, csv, html, pdf, sql, xlsform"));

    [TestCase("html")]
    [TestCase("pdf")]
    [TestCase("xlsform")]
    public void Export_UnknownLanguage_ListsThoseKnown(string format) => Assert.That(
        () => Exported.Bytes(SampleInstrument.Create(), format, "fr"),
        Throws.InstanceOf<NotSupportedException>().With.Message.Contains("cy, en"));

    [TestCaseSource(nameof(Formats))]
    public void Export_ConditionOnALaterQuestion_IsRefused(string format)
    {
        var instrument = SampleInstrument.Create();
        var first = instrument.Questions[0] with { Relevance = [new AnswerCondition("fair", ["agree"])] };
        Assert.That(
            () => Exported.Bytes(instrument with { Questions = [first, .. instrument.Questions.Skip(1)] }, format),
            Throws.ArgumentException.With.Message.Contains("'fair'"));
    }

    [TestCaseSource(nameof(Formats))]
    public void Export_ConditionOnACodeThatIsNotOffered_IsRefused(string format)
    {
        var instrument = SampleInstrument.Create();
        var last = instrument.Questions[^1] with { Relevance = [new AnswerCondition("fair", ["agree", "maybe"])] };
        Assert.That(
            () => Exported.Bytes(instrument with { Questions = [.. instrument.Questions.SkipLast(1), last] }, format),
            Throws.ArgumentException.With.Message.Contains("does not offer"));
    }

    [TestCaseSource(nameof(Formats))]
    public void Export_TwoQuestionsOfOneId_AreRefused(string format)
    {
        var instrument = SampleInstrument.Create();
        Assert.That(
            () => Exported.Bytes(instrument with { Questions = [.. instrument.Questions, instrument.Questions[^1]] }, format), Throws.ArgumentException);
    }

    [TestCaseSource(nameof(Formats))]
    public void Export_NoQuestions_GivesAFile(string format) => Assert.That(
        Exported.Bytes(SampleInstrument.Create() with { Questions = [], Introduction = null, TookPartQuestion = null }, format), Is.Not.Empty);

    [TestCaseSource(nameof(Formats))]
    public void Export_HostileWords_GiveAFile(string format)
    {
        var words = new LocalisedText("</textarea><script>\u0000\uD800\u202E${x} ]]> {0} \"'&#38; " + new string('x', 5000));
        var instrument = SampleInstrument.Create();
        Assert.That(
            Exported.Bytes(instrument with
            {
                Title = words,
                Introduction = words,
                Questions = [.. instrument.Questions.Select(question => question with
                {
                    Text = words,
                    Hint = words,
                    Options = [.. question.Options.Select(option => option with { Label = words })],
                })],
            }, format),
            Is.Not.Empty);
    }

    [Test]
    public void Exporter_NamedAsOneThatShips_TakesItsPlace()
    {
        var exporter = new Mock<IInstrumentExporter>();
        exporter.SetupGet(one => one.Format).Returns("csv");
        var instrument = SampleInstrument.Create();
        SuiInspection.Create(options => options.AddForms().Exporters.Add(exporter.Object)).Export(instrument, "csv", null, Stream.Null);
        exporter.Verify(one => one.Export(instrument, new InstrumentExportRequest(), Stream.Null), Times.Once);
    }

    [Test]
    public void Exporter_InTheContainer_IsKnown()
    {
        var exporter = Mock.Of<IInstrumentExporter>(one => one.Format == "own");
        var inspection = new ServiceCollection().AddSingleton(exporter).AddSuiInspection(options => options.AddForms()).BuildServiceProvider()
            .GetRequiredService<ISuiInspection>();
        Assert.That(inspection.InstrumentFormats.Select(format => format.Name), Does.Contain("own").And.Contain("pdf"));
    }
}
