using System.Text;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>What words are said to mean: numbers and days too, and words that stand nowhere.</summary>
internal sealed class MappedWordsTests
{
    private static readonly Export Answers = Export.Of(
        "know_how|months_here", [.. Enumerable.Repeat("yes|12", 40), "1|two years", "no|999", "partly|0.5"]);

    [TestCase("nosuch", "know_how")]
    [TestCase("know_hw", "know_how")]
    [TestCase("month_here", "months_here")]
    public void Import_QuestionThatIsNotKnown_IsAnErrorThatNamesTheClosestFirst(string id, string closest)
    {
        var result = Import(new MappedWord(null, $"{id}:1", "yes"), new MappedWord(null, "1", "yes"));

        var problem = result.Problems.Single(one => one.Code == "SUI6237");
        Assert.That((problem.Severity, problem.Message), Is.EqualTo(
            (ProblemSeverity.Error, $"--map names the question '{id}', which no column of the export answers.")));
        Assert.That(problem.Expected, Does.StartWith(id == "nosuch" ? "One of: " : $"One of: {closest}, "));
        Assert.That(problem.Expected, Does.Contain("know_how").And.Contain("months_here"));
    }

    [TestCase(null, "aye")]
    [TestCase("know_how", "aye")]
    [TestCase("months_here", "ages")]
    [TestCase(null, "Well: yes and no")]
    public void Import_WordThatStandsNowhere_IsTold(string? question, string word)
    {
        var result = Import(new MappedWord(question, word, question == "months_here" ? "7" : "yes"), new MappedWord(null, "1", "yes"));

        var notice = result.Problems.Single(one => one.Code == "SUI6241");
        Assert.That(notice.Severity, Is.EqualTo(ProblemSeverity.Warning));
        Assert.That(notice.ToString(), Does.Not.Contain(word));
        Assert.That(result.Problems.Select(one => one.Code), Has.No.Member("SUI6237"));
    }

    [Test]
    public void Import_WordThatHasAColonAndStandsInTheExport_IsOne()
    {
        var result = Export.Of("know_how|told_why", [.. Enumerable.Repeat("A:yes|no", 4)])
            .Import(request => request with { Words = [new(null, "A:yes", "partly")] });

        Assert.That(result.Problems.Select(one => one.Code), Has.No.Member("SUI6237").And.No.Member("SUI6241").And.No.Member("SUI6233"));
        Assert.That(Of(result, "know_how").Options.Single(option => option.Key == "partly").Value, Is.EqualTo(4));
    }

    [Test]
    public void Import_WordsForNumbers_AreReadAsThese()
    {
        var result = Import(
            new MappedWord("months_here", "Two  years", "24"), new MappedWord("months_here", "999", "blank"), new MappedWord("know_how", "1", "yes"));

        // 40 times 12, 24 and 0.5: 504.5 of 42.
        var numbers = Of(result, "months_here");
        Assert.Multiple(() =>
        {
            Assert.That(result.Problems.Select(one => one.Code), Has.No.Member("SUI6220").And.No.Member("SUI6241"));
            Assert.That((numbers.Answered, numbers.Missing, numbers.NotUnderstood), Is.EqualTo((42L, 1L, 0L)));
            Assert.That(numbers.Numbers, Is.EqualTo(new NumberSummary(42, 504.5m, 0.5m, 24)));
        });
    }

    [Test]
    public void Import_WhatANumberCannotBe_IsAnErrorThatSaysTheRange()
    {
        foreach (var means in new[] { "yes", "601", "-1", "2019-06-14", "1,5" })
        {
            var problem = Import(new MappedWord("months_here", "two years", means)).Problems.Single(one => one.Code == "SUI6237");
            Assert.That(problem.Expected, Does.StartWith("A number from 0 to 600."), means);
        }
    }

    [Test]
    public void Import_NumberWithoutAQuestion_LeavesNumbersThatAreAnswersAlone()
    {
        var result = Import(new MappedWord(null, "12", "blank"), new MappedWord(null, "1", "yes"));

        Assert.That(Of(result, "months_here").Numbers!.Count, Is.EqualTo(41), "forty twelves and one half");
    }

    // A heading that tells nothing, tied to a question by the mapping alone.
    [TestCase("White British", "W/B", "Pakistani", true)]
    [TestCase("someone@example.org", "other@example.org", "third@example.org", false)]
    public void Preview_WordsOfAColumnThatTheMappingTies_AreShownWhereTheyAreAnswers(string first, string second, string third, bool shown)
    {
        const string mapping = """
            {"format": "sui-import-mapping/1", "layout": "generic", "instrument": "service-user-survey", "instrumentVersion": 2, "headerRows": 1, "columns": [
            {"header": "know_how", "use": "Answer", "question": "know_how"}, {"header": "Ethnicity", "use": "Answer", "question": "ethnic_group"}]}
            """;
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(
            $"know_how,Ethnicity\nyes,{first}\nno,{first}\nyes,{second}\nyes,{third}\nno,asian\n"));
        var read = SuiImports.CreateMappingFile().Read(Encoding.UTF8.GetBytes(mapping), "m.json");

        var preview = Export.Inspection.Importer.Preview(
            file, new ImportRequest { FileName = "export.csv", InstrumentId = Export.Instrument, Mapping = read.Mapping });

        Assert.That(
            preview.Questions.Single(one => one.QuestionId == "ethnic_group").WordsToMap.Select(word => (word.Word, word.Count)),
            Is.EqualTo(shown ? new[] { (first, 2) } : []), "what stands once can be one person's own");
    }

    [Test]
    public void Preview_WordsOfNumbers_AreShownAndLeftToBeSaidInTheSavedMapping()
    {
        var answers = Export.Of("know_how|months_here", [.. Enumerable.Repeat("yes|12", 40), "1|two years", "1|two years", "no|999", "partly|0.5"]);
        using var file = new MemoryStream(answers.Bytes());
        var preview = Export.Inspection.Importer.Preview(file, new ImportRequest { FileName = "export.csv", InstrumentId = Export.Instrument });
        var saved = Encoding.UTF8.GetString(SuiImports.CreateMappingFile().Write(preview.Mapping!));

        Assert.That(
            preview.Questions.Single(one => one.QuestionId == "months_here").WordsToMap.Select(word => word.Word), Is.EqualTo(new[] { "two years", "999" }));

        // Each stub is followed: what the words mean is put in its place, as the documentation says.
        saved = saved.Replace("\"says\": \"999\",\n          \"means\": \"undecided\"", "\"says\": \"999\",\n          \"means\": \"blank\"", StringComparison.Ordinal)
            .Replace("\"says\": \"two years\",\n          \"means\": \"undecided\"", "\"says\": \"two years\",\n          \"means\": \"24.0\"", StringComparison.Ordinal)
            .Replace("undecided", "yes", StringComparison.Ordinal);
        var read = SuiImports.CreateMappingFile().Read(Encoding.UTF8.GetBytes(saved), "m.json");
        var result = answers.Import(request => request with { Mapping = read.Mapping });

        Assert.That(read.Problems, Is.Empty);
        Assert.That((result.Succeeded, Of(result, "months_here").Answered, Of(result, "know_how").Answered), Is.EqualTo((true, 43L, 44L)));
    }

    [TestCase("1.5", true)]
    [TestCase("-3", true)]
    [TestCase("2019-06-14", true)]
    [TestCase("2019-13-14", false)]
    [TestCase("1,5", false)]
    [TestCase("two words", false)]
    public void Read_MappingWithAMeaning_TakesNumbersAndDays(string means, bool fits)
    {
        var json = $$"""
            { "format": "sui-import-mapping/1", "layout": "generic", "instrument": "service-user-survey", "instrumentVersion": 2, "headerRows": 1,
              "columns": [{ "header": "months_here", "use": "Answer", "question": "months_here", "answers": [{ "says": "x", "means": "{{means}}" }] }] }
            """;

        Assert.That(
            SuiImports.CreateMappingFile().Read(Encoding.UTF8.GetBytes(json), "m.json").Problems.Select(one => one.Code),
            Is.EqualTo(fits ? [] : new[] { "SUI6108" }));
    }

    private static ImportResult Import(params MappedWord[] words) => Answers.Import(request => request with { Words = words, AcceptUnread = true });

    private static QuestionTally Of(ImportResult result, string question) => result.Tally.Questions.Single(one => one.QuestionId == question);
}
