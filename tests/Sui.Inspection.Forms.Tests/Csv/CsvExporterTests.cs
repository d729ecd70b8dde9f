using CsvHelper;
using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms.Tests.Csv;

[TestFixture]
internal sealed class CsvExporterTests
{
    private static IEnumerable<Instrument> Instruments => Exported.Instruments;

    [TestCaseSource(nameof(Instruments))]
    public void Template_AnyInstrument_HasTheColumnsOfThePack(Instrument instrument)
    {
        // The columns of docs/evidence-pack.md, then the questions.
        string[] common = ["id", "source", "event_date", "recorded_date", "received_date", "experience", "origin", "person", "outcome"];
        var rows = Rows(Exported.Text(instrument, "csv"));
        Assert.That(rows, Has.Count.EqualTo(1));
        Assert.That(rows[0], Is.EqualTo(common.Concat(instrument.Questions.Select(question => question.Id))));
    }

    [TestCaseSource(nameof(Instruments))]
    public void Codebook_AnyInstrument_HasARowForEachAnswer(Instrument instrument)
    {
        var rows = Rows(Exported.Text(instrument, "codebook"));
        Assert.That(rows[0].Take(7), Is.EqualTo(new[] { "question", "code", "label_en", "label_cy", "meaning", "scale", "criteria" }));
        var expected = instrument.Questions.SelectMany(question => question.Options.Count == 0
            ? [(question.Id, string.Empty)]
            : question.Options.Select(option => (question.Id, option.Code)));
        Assert.That(rows.Skip(1).SkipLast(3).Select(row => (row[0], row[1])), Is.EqualTo(expected));
        Assert.That(rows.TakeLast(3).Select(row => row[1]), Is.EqualTo(new[] { "not_applicable", "not_asked", "prefer_not_to_say" }));
    }

    [Test]
    public void Codebook_Cells_SayMeaningScaleCriteriaRangeAndCondition()
    {
        var rows = Rows(Exported.Text(SampleInstrument.Create(), "codebook"));
        var columns = rows[0].Select((name, index) => (name, index)).ToDictionary(one => one.name, one => one.index);
        var answered = rows.Single(row => row[0] == "proposal_answered" && row[1] == "no");
        var times = rows.Single(row => row[0] == "times");
        Assert.Multiple(() =>
        {
            Assert.That(answered[columns["meaning"]], Is.EqualTo("NotFavourable"));
            Assert.That(answered[columns["scale"]], Is.EqualTo("YesPartlyNo"));
            Assert.That(answered[columns["asked_if"]], Is.EqualTo("not took_part=no and proposal_raised=yes|partly"));
            Assert.That(rows.First(row => row[0] == "fair")[columns["criteria"]], Is.EqualTo("I2"));
            Assert.That(rows.First(row => row[0] == "fair")[columns["text_cy"]], Is.Empty, "no Welsh is no Welsh");
            Assert.That(times[columns["range"]], Is.EqualTo("0 to 50"));
            Assert.That(times[columns["favourable"]], Is.EqualTo("2 or more"));
        });
    }

    [TestCase("=1+1")]
    [TestCase("+1")]
    [TestCase("-1+1")]
    [TestCase("@SUM(A1)")]
    [TestCase("  =1+1")]
    [TestCase("\t=1+1")]
    [TestCase("＝1+1")]
    public void Codebook_WordsThatLookLikeAFormula_StartWithAnApostrophe(string words)
    {
        var instrument = SampleInstrument.Create();
        var question = instrument.Questions[0] with { Text = new LocalisedText(words), Options = [new AnswerOption("yes", new LocalisedText(words), AnswerMeaning.Favourable)] };
        var cells = Rows(Exported.Text(instrument with { Questions = [question], TookPartQuestion = null }, "codebook"))[1];
        Assert.That(cells.Where(cell => cell.Contains('1', StringComparison.Ordinal)), Has.Exactly(2).Items.And.All.StartsWith("'"));
    }

    [Test]
    public void Template_IdOfAHostThatLooksLikeAFormula_StartsWithAnApostrophe()
    {
        var instrument = SampleInstrument.Create();
        var text = Exported.Text(instrument with { Questions = [instrument.Questions[0] with { Id = "=cmd" }], TookPartQuestion = null }, "csv");
        Assert.That(Rows(text)[0][^1], Is.EqualTo("'=cmd"));
    }

    [TestCase("codebook")]
    [TestCase("csv")]
    public void Export_WelshLetters_AreMarkedAsUtf8(string format) =>
        Assert.That(Exported.Bytes(SampleInstrument.Create(), format).AsSpan(0, 3).ToArray(), Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }));

    // The project's library for reading CSV, not what writes these files.
    private static List<string[]> Rows(string text)
    {
        var content = System.Text.Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        using var reader = CsvReader.Create(content, new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(index => reader.GetString(index))]);
        }

        return rows;
    }
}
