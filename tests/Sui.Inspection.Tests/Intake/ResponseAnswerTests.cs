using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tests.Intake;

/// <summary>How cells of each scale are read: the instrument 'log' of <see cref="KnownData"/>.</summary>
internal sealed class ResponseAnswerTests
{
    private const string AllColumns = "gate,ways,much,months,since,words,quote,again";

    [TestCase("gate", "yes", AnswerMeaning.Favourable, "yes")]
    [TestCase("gate", " YES ", AnswerMeaning.Favourable, "yes")]
    [TestCase("gate", "prefer_not_to_say", AnswerMeaning.PreferredNotToSay, "prefer_not_to_say")]
    [TestCase("gate", "not_applicable", AnswerMeaning.NotApplicable, "not_applicable")]
    [TestCase("gate", "not_asked", AnswerMeaning.NotAsked, null)]
    [TestCase("gate", "", AnswerMeaning.Missing, null)]
    [TestCase("ways", "talk|post", AnswerMeaning.Favourable, "post|talk")]
    [TestCase("ways", " Post | post ", AnswerMeaning.Neutral, "post")]
    [TestCase("ways", "none", AnswerMeaning.NotFavourable, "none")]
    [TestCase("ways", "dont_know", AnswerMeaning.DoesNotKnow, "dont_know")]
    [TestCase("ways", "prefer_not_to_say", AnswerMeaning.PreferredNotToSay, "prefer_not_to_say")]
    [TestCase("ways", "not_asked", AnswerMeaning.NotAsked, null)]
    [TestCase("months", "12", AnswerMeaning.Favourable, "12")]
    [TestCase("months", "0", AnswerMeaning.NotFavourable, "0")]
    [TestCase("months", "11.50", AnswerMeaning.NotFavourable, "11.5")]
    [TestCase("months", "0600", AnswerMeaning.Favourable, "600")]
    [TestCase("months", "-0.0", AnswerMeaning.NotFavourable, "0")]
    [TestCase("months", "prefer_not_to_say", AnswerMeaning.PreferredNotToSay, "prefer_not_to_say")]
    [TestCase("months", "", AnswerMeaning.Missing, null)]
    [TestCase("since", "2018-02-28", AnswerMeaning.Neutral, "2018-02-28")]
    [TestCase("since", "not_applicable", AnswerMeaning.NotApplicable, "not_applicable")]
    public void Read_Cell_GivesItsMeaningAndValue(string column, string cell, AnswerMeaning meaning, string? value)
    {
        var (result, response) = Read(column, cell);

        Assert.That(result.Problems, Is.Empty, string.Join("\n", result.Problems));
        Assert.That(response!.Answers[column], Is.EqualTo(meaning));
        Assert.That(response.Values.GetValueOrDefault(column), Is.EqualTo(value));
    }

    [TestCase("ways", "post|letter", IntakeCodes.AnswerUnknown)]
    [TestCase("ways", "post|", IntakeCodes.AnswerUnknown)]
    [TestCase("ways", "post|none", IntakeCodes.AnswersExclude)]
    [TestCase("ways", "dont_know|talk", IntakeCodes.AnswersExclude)]
    [TestCase("ways", "post|prefer_not_to_say", IntakeCodes.AnswersExclude)]
    [TestCase("ways", "not_asked|not_applicable", IntakeCodes.AnswerUnknown)]
    [TestCase("months", "601", IntakeCodes.CellNumber)]
    [TestCase("months", "-1", IntakeCodes.CellNumber)]
    [TestCase("months", "1e2", IntakeCodes.CellNumber)]
    [TestCase("months", "twelve", IntakeCodes.CellNumber)]
    [TestCase("months", "NaN", IntakeCodes.CellNumber)]
    [TestCase("months", "1111111111111111111111111111111111111111", IntakeCodes.CellNumber)]
    [TestCase("since", "2018-02-30", IntakeCodes.CellDate)]
    [TestCase("since", "2018-02", IntakeCodes.CellDate)]
    [TestCase("since", "28/02/2018", IntakeCodes.CellDate)]
    [TestCase("quote", "maybe", IntakeCodes.AnswerUnknown)]
    public void Read_CellThatIsNoAnswer_IsAnErrorThatDoesNotRepeatIt(string column, string cell, string code)
    {
        var (result, response) = Read(column, cell);

        Assert.That(response, Is.Null);
        Assert.That(result.Problems.Select(p => (p.Code, p.Location.Column)), Is.EqualTo(new[] { (code, column) }));
        Assert.That(result.Problems[0].ToString(), Does.Not.Contain("letter").And.Not.Contain("twelve").And.Not.Contain("maybe"));
    }

    [Test]
    public void Read_FreeText_IsNotKept()
    {
        var (_, response) = Read("words", "They asked me once");

        Assert.That(response!.Values, Is.Empty);
        Assert.That(response.Answers.ContainsKey("words"), Is.False);
    }

    // A gate that says no, and what depends on it, step by step; a file without the gate's column cannot be checked.
    [TestCase("gate,ways,much", "yes,talk,lots", "talk lots", 0)]
    [TestCase("gate,ways,much", "yes,none,lots", "none -", 1)]
    [TestCase("gate,ways,much", "no,talk,lots", "- -", 2)]
    [TestCase("gate,ways,much", ",talk,lots", "- -", 2)]
    [TestCase("gate,ways,much", "no,not_asked,", "- -", 0)]
    [TestCase("gate,ways,much", "no,not_applicable,not_asked", "- -", 0)]
    [TestCase("ways,much", "talk,lots", "talk lots", 0)]
    [TestCase("much", "lots", "lots", 0)]
    public void Read_QuestionThatWasNotToBeAsked_IsNotAskedWhateverTheFileSays(
        string columns, string cells, string kept, int warnings)
    {
        var (result, response) = Read(columns, cells);
        var dependent = columns.Split(',').Except(["gate"]).ToList();

        Assert.That(
            string.Join(' ', dependent.Select(column => response!.Values.GetValueOrDefault(column, "-"))), Is.EqualTo(kept));
        Assert.That(
            dependent.Where(column => !response!.Values.ContainsKey(column)).Select(column => response!.Answers[column]),
            Has.All.EqualTo(AnswerMeaning.NotAsked));
        Assert.That(
            result.Problems.Select(p => (p.Code, p.Severity)),
            Is.EqualTo(Enumerable.Repeat((IntakeCodes.AnswerNotAsked, ProblemSeverity.Warning), warnings)));
    }

    [TestCase("yes,no", ConsentState.Given, ConsentState.Refused)]
    [TestCase(",prefer_not_to_say", ConsentState.NotRecorded, ConsentState.NotRecorded)]
    public void Read_Consents_AreThoseThatTheFileHasColumnsFor(string cells, ConsentState quote, ConsentState again)
    {
        var (_, response) = Read("quote,again", cells);

        Assert.That(response!.Consents, Is.EquivalentTo(new Dictionary<ConsentKind, ConsentState>
        {
            [ConsentKind.Quote] = quote,
            [ConsentKind.ContactAgain] = again,
        }));
        Assert.That(Read("gate", "yes").Response!.Consents, Is.Empty);
    }

    [TestCase("export.csv,,7", "export.csv:7")]
    [TestCase("export.xlsx,Sheet 1,7", "export.xlsx:Sheet 1:7")]
    [TestCase(",,", null)]
    public void Read_ImportColumns_SayWhereTheRowStood(string cells, string? origin)
    {
        var (result, response) = Read("imported_file,imported_sheet,imported_row", cells);

        Assert.That(result.Problems, Is.Empty);
        Assert.That(response!.ImportedFrom?.ToString(), Is.EqualTo(origin));
        Assert.That(response.ImportedFrom?.Columns, Is.Null.Or.Empty);
    }

    [TestCase("export.csv,,", IntakeCodes.ImportOriginIncomplete)]
    [TestCase(",,7", IntakeCodes.ImportOriginIncomplete)]
    [TestCase(",Sheet 1,", IntakeCodes.ImportOriginIncomplete)]
    [TestCase("a/export.csv,,7", IntakeCodes.CellId)]
    [TestCase("export.csv,,0", IntakeCodes.CellNumber)]
    public void Read_ImportColumnsThatDoNotFit_AreAnError(string cells, string code) =>
        Assert.That(
            Read("imported_file,imported_sheet,imported_row", cells).Result.Problems.Select(p => p.Code), Is.EqualTo(new[] { code }));

    [Test]
    public void Read_DeclinedWithAnswers_IsAnErrorForEveryScale()
    {
        var pack = Pack(AllColumns, "yes,talk,lots,12,2018-02-28,words,yes,no").Replace("log.csv", "Completed", "Declined");

        Assert.That(
            pack.Read().Problems.Select(p => (p.Code, p.Location.Column)),
            Is.EqualTo(AllColumns.Split(',').Except(["words"]).Select(column => (IntakeCodes.AnswerWithoutInterview, column))));
    }

    [Test]
    public void Read_EqualAnswersOfTwoRows_ShareTheirTexts()
    {
        var pack = Pack("gate,ways,months,quote", "yes,talk|post,7.0,yes").Append("log.csv", "r2,interviews,2019-06-04,,,Lived,,,Completed,yes,post|talk,7,yes");

        var rows = pack.Read().Pack!.Responses.Where(response => response.InstrumentId == "log").ToList();

        Assert.Multiple(() =>
        {
            Assert.That(rows, Has.Count.EqualTo(2));
            Assert.That(rows[0].Values.Keys, Is.EqualTo(new[] { "gate", "ways", "months", "quote" }));
            Assert.That(rows[0].Values.Values.Zip(rows[1].Values.Values, ReferenceEquals), Has.All.True);
            Assert.That(rows[1].Consents, Is.SameAs(rows[0].Consents));
        });
    }

    private static (PackReadResult Result, Response? Response) Read(string columns, string cells)
    {
        var result = Pack(columns, cells).Read();
        return (result, result.Pack!.Responses.SingleOrDefault(response => response.Id == "r1"));
    }

    private static SamplePack Pack(string columns, string cells) => new SamplePack()
        .Replace(
            "pack.json",
            "{ \"kind\": \"findings\"",
            "{ \"kind\": \"interviews\", \"path\": \"log.csv\", \"instrument\": \"log\" }, { \"kind\": \"findings\"")
        .Set("log.csv", $"{SamplePack.Common},person,outcome,{columns}\nr1,interviews,2019-06-04,,,Lived,,,Completed,{cells}");
}
