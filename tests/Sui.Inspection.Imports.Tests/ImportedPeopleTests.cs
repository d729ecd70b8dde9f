using System.Text;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>People in imports: pseudonyms, consents and words. All content is made up.</summary>
[TestFixture]
internal sealed class ImportedPeopleTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(one => (byte)one)];

    private static readonly Export Talk = new(
        ["ID", "Who", "know_how", "what_changed", "consent_quote", "consent_contact"],
        [
            ["1", "synthetic-a@example.org", "yes", "They moved the desk. Ring 07700 900461.", "yes", "no"],
            ["2", "synthetic-b@example.org", "no", "Nothing that I would say twice.", "no", "yes"],
            ["3", "synthetic-c@example.org", "no", "=1+1 is what they told us", "", ""],
            ["4", "synthetic-d@example.org", "yes", "", "yes", "yes"],
        ]);

    [Test]
    public void Import_WordsOfPeople_AreMaskedAndObeyConsent()
    {
        var quotes = Encoding.UTF8.GetString(Import(Talk).Quotes);

        Assert.That(quotes, Does.Contain("They moved the desk. Ring [phone].").And.Contain("Given"));
        Assert.That(quotes, Does.Not.Contain("07700"));
        Assert.That(quotes, Does.Not.Contain("say twice"), "refused: no words");
        Assert.That(quotes, Does.Contain("Refused"));
        Assert.That(quotes, Does.Contain(",=1+1 is").And.Contain("NotRecorded"), "evidence holds words to the letter; nothing recorded is not given");
        Assert.That(quotes, Does.Not.Contain("example.org"));
        Assert.That(quotes.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(4), "a header and three quotations");
    }

    [Test]
    public void Import_Consents_AreRecordedPerPerson()
    {
        var responses = Import(Talk).Responses;

        Assert.That(
            responses.Select(response => (
                response.Consents.GetValueOrDefault(ConsentKind.Quote), response.Consents.GetValueOrDefault(ConsentKind.ContactAgain))),
            Is.EqualTo(new[]
            {
                (ConsentState.Given, ConsentState.Refused), (ConsentState.Refused, ConsentState.Given),
                (ConsentState.NotRecorded, ConsentState.NotRecorded), (ConsentState.Given, ConsentState.Given),
            }));
    }

    [Test]
    public void Import_PersonColumn_BecomesAPseudonymOfItsScope()
    {
        var first = Import(Talk, scope: "pack-1").Responses.Select(response => response.Person).ToList();
        var again = Import(Talk, scope: "pack-1").Responses.Select(response => response.Person).ToList();
        var other = Import(Talk, scope: "pack-2").Responses.Select(response => response.Person).ToList();

        Assert.That(first, Has.None.Null.And.Unique);
        Assert.That(again, Is.EqualTo(first), "the same person in one scope can be linked");
        Assert.That(other.Intersect(first), Is.Empty, "and not over scopes");
        Assert.That(string.Concat(first), Does.Not.Contain("example"));
    }

    [Test]
    public void Import_PersonColumnWithoutAKey_LinksNobodyAndSaysSo()
    {
        var (result, responses, _) = Run(Talk, null, "pack-1");

        Assert.That(responses.Select(response => response.Person), Is.All.Null);
        Assert.That(result.Problems.Select(problem => problem.Code), Does.Contain("SUI6214"));
    }

    [Test]
    public void Import_SamePersonTwiceWithOtherAnswers_HoldsBothAndNamesNoValue()
    {
        var twice = Talk with { Rows = [.. Talk.Rows, ["5", "Synthetic-A@example.org", "no", "", "yes", "no"]] };

        var (result, responses, _) = Run(twice, Key, "pack-1");

        Assert.That(result.Counts.Conflicting, Is.EqualTo(1));
        Assert.That(responses, Has.Count.EqualTo(5));
        Assert.That(responses[4].Person, Is.EqualTo(responses[0].Person));
        var conflict = result.Problems.Single(problem => problem.Code == "SUI6226");
        Assert.That(conflict.Message, Does.Contain("know_how").And.Contain("row 2").And.Not.Contain("example"));
    }

    private static (List<Response> Responses, byte[] Quotes) Import(Export export, string scope = "pack-1")
    {
        var (result, responses, quotes) = Run(export, Key, scope);
        Assert.That(result.Succeeded, Is.True, string.Join('\n', result.Problems));
        return (responses, quotes);
    }

    private static (ImportResult Result, List<Response> Responses, byte[] Quotes) Run(Export export, byte[]? key, string scope)
    {
        using var pseudonymiser = key is null ? null : SuiInspection.CreatePseudonymiser(key);
        using var quotes = new MemoryStream();
        var sink = new Collector();
        var columns = export.Header.Select(header => new ColumnMapping
        {
            Column = new ColumnKey(header),
            Use = header switch { "ID" => ColumnUse.ResponseId, "Who" => ColumnUse.Person, _ => ColumnUse.Answer },
            QuestionId = header is "ID" or "Who" ? null : header,
        });
        var result = export.Import(
            request => request with
            {
                InstrumentId = "telephone-interview",
                Pseudonymiser = pseudonymiser,
                PersonScope = scope,
                Mapping = new ImportMapping
                {
                    Layout = "generic",
                    InstrumentId = "telephone-interview",
                    InstrumentVersion = 2,
                    Columns = [.. columns],
                },
            },
            new ImportOutputs
            {
                Target = new ImportTarget { SourceId = "talks", EventDate = EvidenceDate.On(new DateOnly(2019, 5, 6)) },
                Quotes = quotes,
                QuoteRole = "person on probation",
                Sink = sink,
            });
        return (result, sink.Responses, quotes.ToArray());
    }

    private sealed class Collector : IImportedResponseSink
    {
        public List<Response> Responses { get; } = [];

        public void Add(Response response) => Responses.Add(response);
    }
}
