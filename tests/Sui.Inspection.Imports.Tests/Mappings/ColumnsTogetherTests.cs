using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Tests.Support;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests.Mappings;

/// <summary>One question in several columns: branches of a form, numbered parts, options without their question.</summary>
internal sealed class ColumnsTogetherTests
{
    private const string Know = "Would you know how to get something changed here?";

    [Test]
    public void Import_RowThatFillsTwoColumnsOfAQuestion_IsUnderstoodWhereTheyAgree()
    {
        var export = Export.Of($"{Know}|{Know}|When", "Yes||2019-06-01", "|No|2019-06-01", "Partly|Partly|2019-06-01", "Yes|No|2019-06-01");
        var mapping = new ImportMapping
        {
            Layout = "generic",
            InstrumentId = Export.Instrument,
            InstrumentVersion = 2,
            Columns = [Column(1), Column(2)],
        };

        var tally = export.Import(request => request with { Mapping = mapping }).Tally.Questions.Single();

        Assert.That(tally.Options.Select(option => option.Value), Is.EqualTo(new long[] { 1, 1, 1, 0, 0 }));
        Assert.That(tally.NotUnderstood, Is.EqualTo(1));
        var problem = export.Import(request => request with { Mapping = mapping }).Problems.Single(one => one.Code == "SUI6276");
        Assert.That((problem.Severity, problem.Message), Is.EqualTo((ProblemSeverity.Error,
            $"1 row (row 5) fills two columns of the question know_how with different answers: column A ('{Know}'), column B ('{Know} (2)').")));
        var accepted = export.Import(request => request with { Mapping = mapping, AcceptUnread = true });
        Assert.That((accepted.Succeeded, accepted.Problems.Single(one => one.Code == "SUI6276").Severity), Is.EqualTo((true, ProblemSeverity.Warning)));
    }

    // Which of the two counts nobody can tell: the import says so and ends, until somebody does.
    [Test]
    public void Import_QuestionThatStandsTwiceWithOtherAnswers_IsRefusedUntilOneIsNamed()
    {
        var export = Export.Of($"{Know}|x|{Know}", "Yes|1|No", "No|2|No");

        var refused = export.Import();
        var problem = refused.Problems.Single(one => one.Code == MappingCodes.SeveralColumns);
        var named = export.Import(request => request with { Columns = [new($"{Know} (2)", "know_how")] });

        Assert.That((refused.Succeeded, refused.Counts.Kept, problem.Severity), Is.EqualTo((false, 0L, ProblemSeverity.Error)));
        Assert.That(problem.Message, Does.Contain($"column A ('{Know}'), column C ('{Know} (2)')"));
        Assert.That(problem.Action, Does.Contain($"--map-column \"{Know} (2)=know_how\""));
        Assert.That((named.Succeeded, named.Tally.Questions.Single().Options.Single(option => option.Key == "no").Value), Is.EqualTo((true, 2L)), string.Join('\n', named.Problems));
    }

    [Test]
    public void Import_QuestionThatStandsTwiceWithTheSameAnswers_IsReadOnceAndNoticed()
    {
        var result = Export.Of($"{Know}|x|{Know}", "Yes|1|yes", "No|2|No", "|3|").Import();

        Assert.That((result.Succeeded, result.Tally.Questions.Single().Answered), Is.EqualTo((true, 2L)), string.Join('\n', result.Problems));
        Assert.That(result.Problems.Single(one => one.Code == "SUI6275").Severity, Is.EqualTo(ProblemSeverity.Warning));
    }

    // Only the rows show it: the sample is the first 200.
    [Test]
    public void Import_ColumnsThatDifferBehindTheSample_AreAnErrorThatNamesTheRow()
    {
        var result = Export.Of($"{Know}|x|{Know}", [.. Enumerable.Range(1, 250).Select(one => $"Yes|{one}|Yes"), "Yes|251|No"]).Import();

        Assert.That(result.Problems.Single(one => one.Severity == ProblemSeverity.Error).Message, Does.StartWith("1 row (row 252) fills two columns"));
    }

    [Test]
    public void Propose_ColumnsOfOneQuestionThatARowFillsBoth_AreNotReadTogether()
    {
        var proposal = Proposals.For([[Know, Know, "x"], ["Yes", "", "1"], ["Yes", "No", "2"]]);

        Assert.That(proposal.Uses(), Is.Empty);
        Assert.That(proposal.Codes(), Does.Contain(MappingCodes.SeveralColumns));
    }

    // The place of the problem is where the table on the right begins: its id and its day stand before its questions, as on the left.
    [TestCase("Ref|Date|1|2|3|Ref|Date|1|2|3", "F")]
    [TestCase("Ref|1|2|3||Ref|1|2|3", "F")]
    [TestCase("Ref|1|2|3||Answer|1|2|3", "G")]
    [TestCase("Ref|1|2|3|4||1|2", "G")]
    [TestCase("1|2|3|1|2|3|1|2|3", "D")]
    public void Propose_TablesBesideEachOther_AreOneError(string headers, string begins)
    {
        var problem = Proposal(headers).Problems.Single(one => one.Code is ImportCodes.TablesBeside or MappingCodes.SeveralColumns);

        Assert.That((problem.Code, problem.Severity, problem.Location.Column), Is.EqualTo((ImportCodes.TablesBeside, ProblemSeverity.Error, begins)));
        Assert.That(problem.Action, Does.Contain("--all-sheets"));
    }

    // Questions that stand twice beside themselves, as in two languages, and a form that asks two of them again at its end.
    [TestCase("1|1|2|2|3|3", 3)]
    [TestCase("1|2|3|4|1|2", 2)]
    [TestCase("1|2|3|4||1", 1)]
    public void Propose_ColumnsOfOneQuestionInOneTable_AreNamedEach(string headers, int questions) =>
        Assert.That(Proposal(headers).Codes().Count(code => code == ImportCodes.ColumnTwice), Is.EqualTo(questions));

    [Test]
    public void Propose_OptionsWithoutTheirQuestionBesideEachOther_AreThatQuestions() => Assert.That(
        Proposals.For([[Know, "By letter", "By e-mail"], ["Yes", "By letter", ""], ["No", "", "By e-mail"]]).Uses(),
        Is.EqualTo(new[] { "0 Answer know_how", "1 Option reached letter", "2 Option reached email" }));

    [TestCase("By letter", "Something else", "By letter", "x")]
    [TestCase("By letter", "By e-mail", "Somebody's own words", "By e-mail")]
    public void Propose_OneOptionAloneOrOtherCells_IsNotUsed(string first, string second, string cell, string other) => Assert.That(
        Proposals.For([[Know, first, second], ["Yes", cell, other]]).Uses(), Is.EqualTo(new[] { "0 Answer know_how" }));

    // Numbers stand for questions; every row fills every column.
    private static MappingProposal Proposal(string headers)
    {
        string[] questions = [Know, "When something changed that affected you, were you told about it, and why?", "Could you criticise the service without it counting against you?",
            "Is what you are told here in words, a language and a form that you can use?"];
        var cells = headers.Split('|');
        string[] named = [.. cells.Select(cell => cell is [>= '1' and <= '9'] ? questions[cell[0] - '1'] : cell)];
        return Proposals.For([named, [.. cells.Select(cell => cell.Length == 0 ? "" : "Yes")], [.. cells.Select(cell => cell.Length == 0 ? "" : "No")]],
            Export.Inspection.Instruments.Find(Export.Instrument));
    }

    private static ColumnMapping Column(int occurrence) => new()
    {
        Column = new ColumnKey(Know, null, occurrence),
        Use = ColumnUse.Answer,
        QuestionId = "know_how",
        Together = true,
    };
}
