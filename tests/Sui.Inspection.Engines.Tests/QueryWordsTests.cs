using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sui.Inspection.Forms;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Engines.Tests;

/// <summary>What the query takes a word for is what the import takes it for.</summary>
[TestFixture]
internal sealed partial class QueryWordsTests
{
    private static readonly ISuiInspection Inspection = SuiInspection.Create(options => options.AddImports().AddForms());

    private static IEnumerable<Instrument> Instruments => Inspection.Instruments.Versions.Select(version => Inspection.Instruments.Find(version.Id, null)!).Distinct();

    [TestCaseSource(nameof(Instruments))]
    public void Words_OfTheQuery_AreUnderstoodAlike(Instrument instrument)
    {
        using var memory = new MemoryStream();
        Inspection.Export(instrument, "sql", null, memory);
        var query = Encoding.UTF8.GetString(memory.ToArray());
        foreach (var question in instrument.Questions.Where(question => question.Options.Count > 0))
        {
            var at = query.IndexOf($"LOWER(COALESCE(TRIM(CONCAT('', r.{question.Id})), ''))", StringComparison.Ordinal);
            var words = When().Matches(query[at..query.IndexOf("ELSE", at, StringComparison.Ordinal)]).Select(match => (Word: match.Groups[1].Value, Code: match.Groups[2].Value)).ToList();
            Assert.That(words, Has.Count.GreaterThanOrEqualTo(question.Options.Count));
            // The question alone: what is asked before it would say that it was not put.
            var inspection = Alone(instrument with
            {
                Questions = [question with { Relevance = [], AskedOf = AskedOf.Everyone }],
                TookPartQuestion = null,
                Identity = new DataVersion("alone", 1),
            });
            var codes = words.Select(one => one.Code).Distinct(StringComparer.Ordinal).ToDictionary(code => code, code => Read(inspection, question, code), StringComparer.Ordinal);
            foreach (var (word, code) in words)
            {
                Assert.That(Read(inspection, question, word), Is.EqualTo(codes[code]), $"{question.Id}: {word}");
            }
        }
    }

    private static string Read(ISuiInspection inspection, Question question, string word)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"event_date,{question.Id}\n2019-06-03,\"{word}\"\n2019-06-03,\"{word}\"\n")));
        var tally = inspection.Importer.Import(file, new ImportRequest { FileName = "words.csv", InstrumentId = "alone", AcceptUnread = true, AcceptAlike = true }, null).Tally.Questions.Single();
        return $"{string.Join(' ', tally.Options)} {tally.NotApplicable} {tally.NotAsked} {tally.PreferredNotToSay} {tally.NotUnderstood}";
    }

    private static ISuiInspection Alone(Instrument instrument) => SuiInspection.Create(options =>
    {
        options.AddImports();
        options.Instruments.Add(instrument);
    });

    [GeneratedRegex("WHEN '(.*)' THEN '(.*)'")]
    private static partial Regex When();
}
