using System.Text;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Columns of which somebody says what they are. All content is made up.</summary>
internal sealed class MappedColumnsTests
{
    private static readonly Export Host = Export.Of(
        "Response ID|Q1|Could you find out?|Anything else?|By text|know_how|consent_quote",
        "1|yes|no|The chairs by the door are always broken, ring 07700 900461.|1|no|yes",
        "2|no|yes|Nothing that I would want anybody to repeat, thank you.|0|no|no",
        "3|partly||-|0||yes");

    [Test]
    public void Import_ColumnsThatAreSaid_AnswerInPlaceOfWhatWasFound()
    {
        var result = Import(request => request with { Columns = [new("could YOU find out", "know_how"), new("Q1", "told_why"), new("By text", "routes_used:text_message")] });

        Assert.That(result.Succeeded, string.Join('\n', result.Problems.Select(one => one.Message)));
        Assert.That(Columns(result.Mapping!), Is.EqualTo(new[]
        {
            "Q1 told_why ", "Could you find out? know_how ", "By text routes_used text_message", "consent_quote consent_quote ",
        }));
        Assert.That(result.Tally.Questions.Single(one => one.QuestionId == "know_how").Answered, Is.EqualTo(2), "not the three of the column of that name");
    }

    [Test]
    public void Import_OfASavedMapping_IsCorrectedAndSavedSo()
    {
        var mapping = Import().Mapping!;
        var result = Import(request => request with { Mapping = mapping, Columns = [new("Could you find out?", "know_how")] });
        var read = SuiImports.CreateMappingFile().Read(SuiImports.CreateMappingFile().Write(result.Mapping!), "m.json");

        Assert.That((result.Succeeded, read.Problems.Count), Is.EqualTo((true, 0)));
        Assert.That(Columns(read.Mapping!), Has.Member("Could you find out? know_how ").And.No.Member("know_how know_how "));
        Assert.That(Import(request => request with { Mapping = read.Mapping }).Tally.Questions.Single(one => one.QuestionId == "know_how").Answered, Is.EqualTo(2));
    }

    [Test]
    public void Import_ColumnsThatAreNotReadAnyMore_AreNamed()
    {
        var mapping = Import().Mapping!;
        Func<ImportRequest, ImportRequest> said = request => request with { Columns = [new("Could you find out?", "know_how"), new("Q1", "told_why")] };
        foreach (var result in new[] { Import(said), Import(request => said(request) with { Mapping = mapping }) })
        {
            var problem = result.Problems.Single(one => one.Code == "SUI6258");
            Assert.That((problem.Severity, problem.Location.Column), Is.EqualTo((ProblemSeverity.Warning, "know_how")));
            Assert.That(problem.Message, Does.Contain("'Could you find out?' is know_how"));
        }

        var both = Import(request => request with { Columns = [new("Could you find out?", "know_how"), new("know_how", "told_why")] });
        var id = Import(request => request with { Columns = [new("Q1", "ResponseId")] });
        Assert.That(both.Problems.Select(one => one.Code), Has.No.Member("SUI6258"), "what the other is, is said");
        Assert.That(id.Problems.Single(one => one.Code == "SUI6258").Location.Column, Is.EqualTo("Response ID"));
    }

    [TestCase("Could you find out", "no_how", "know_how")]
    [TestCase("Could you find owt?", "know_how", "Could you find out?")]
    [TestCase("By text", "routes_used:txt", "routes_used:text_message")]
    [TestCase("By text", "Answer", "told_why")]
    public void Import_WhatIsNotKnown_IsAnErrorThatNamesWhatIs(string header, string means, string named)
    {
        var problem = Import(request => request with { Columns = [new(header, means)] }).Problems.Single(one => one.Code == "SUI6242");

        Assert.That(problem.Severity, Is.EqualTo(ProblemSeverity.Error));
        Assert.That(problem.Expected, Does.Contain(named));
    }

    [Test]
    public void Import_HeaderOfSeveralColumns_NeedsTheNumberBehindIt()
    {
        var twice = Export.Of("Q|Q", "yes|no", "no|no");

        Assert.That(twice.Import(request => request with { Columns = [new("Q", "know_how")] }).Problems.Single(one => one.Code == "SUI6242").Expected, Does.Contain("Q (2)"));
        var second = twice.Import(request => request with { Columns = [new("Q (2)", "know_how")] });
        Assert.That(second.Tally.Questions.Single().Options.Single(option => option.Key == "no").Value, Is.EqualTo(2));
    }

    [Test]
    public void Import_TwoColumnsOfOneQuestion_AreReadTogether()
    {
        var branches = Export.Of("A|B", "yes|", "|no").Import(request => request with { Columns = [new("A", "know_how"), new("B", "know_how")] });

        Assert.That((branches.Succeeded, branches.Tally.Questions.Single().Answered), Is.EqualTo((true, 2L)));
    }

    [Test]
    public void Import_ColumnsOfOwnWords_AreNamedAndGoIntoDraftsWhenSaid()
    {
        Assert.That(Import().Columns.OwnWords.Select(column => column.Header), Is.EqualTo(new[] { "Anything else?" }));
        using var drafts = new MemoryStream();
        var target = new ImportTarget { SourceId = "survey", EventDate = EvidenceDate.On(new DateOnly(2019, 6, 3)) };
        var result = Import(request => request with { Columns = [new("Anything else?", "Words")] }, new ImportOutputs { Target = target, Drafts = drafts });
        var unwritten = Import(request => request with { Columns = [new("Anything else?", "Words")] }, new ImportOutputs { Target = target, Responses = Stream.Null });

        Assert.That(Encoding.UTF8.GetString(drafts.ToArray()).Split('\n')[1..3], Is.EqualTo(new[]
        {
            "survey-2-words1-finding,survey,2019-06-03,,,Lived,,,Anything else?,\"The chairs by the door are always broken, ring [phone].\",,Given,,,",
            "survey-3-words1-finding,survey,2019-06-03,,,Lived,,,Anything else?,,,Refused,,,",
        }));
        Assert.That(Encoding.UTF8.GetString(drafts.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(3), "a dash is no word");
        Assert.That(result.Columns.OwnWords, Is.Empty);
        Assert.That(unwritten.Problems.Select(one => one.Code), Has.Member("SUI6247"));
        Assert.That(result.Problems.Select(one => one.Code), Has.No.Member("SUI6247").And.Member("SUI6227"));
    }

    private static ImportResult Import(Func<ImportRequest, ImportRequest>? with = null, ImportOutputs? outputs = null) => Host.Import(
        request => (with ?? (same => same))(request with { InstrumentId = "telephone-interview" }), outputs);

    private static IEnumerable<string> Columns(ImportMapping mapping) => mapping.Columns.Where(column => column.QuestionId is not null)
        .Select(column => $"{column.Column.Header} {column.QuestionId} {column.OptionCode}");
}
