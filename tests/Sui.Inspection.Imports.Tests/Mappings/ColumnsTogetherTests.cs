using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Tests.Support;
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
    }

    [Test]
    public void Propose_ColumnsOfOneQuestionThatARowFillsBoth_AreNotReadTogether()
    {
        var proposal = Proposals.For([[Know, Know, "x"], ["Yes", "", "1"], ["Yes", "No", "2"]]);

        Assert.That(proposal.Uses(), Is.Empty);
        Assert.That(proposal.Codes(), Does.Contain(MappingCodes.SeveralColumns));
    }

    [Test]
    public void Propose_OptionsWithoutTheirQuestionBesideEachOther_AreThatQuestions() => Assert.That(
        Proposals.For([[Know, "By letter", "By e-mail"], ["Yes", "By letter", ""], ["No", "", "By e-mail"]]).Uses(),
        Is.EqualTo(new[] { "0 Answer know_how", "1 Option reached letter", "2 Option reached email" }));

    [TestCase("By letter", "Something else", "By letter", "x")]
    [TestCase("By letter", "By e-mail", "Somebody's own words", "By e-mail")]
    public void Propose_OneOptionAloneOrOtherCells_IsNotUsed(string first, string second, string cell, string other) => Assert.That(
        Proposals.For([[Know, first, second], ["Yes", cell, other]]).Uses(), Is.EqualTo(new[] { "0 Answer know_how" }));

    private static ColumnMapping Column(int occurrence) => new()
    {
        Column = new ColumnKey(Know, null, occurrence),
        Use = ColumnUse.Answer,
        QuestionId = "know_how",
        Together = true,
    };
}
