using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Tests.Support;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Tests.Mappings;

internal sealed class DatesTests
{
    [TestCase("2019-03-04", DateOrder.MonthFirst, 2019, 3, 4)]
    [TestCase("2019-03-04T10:15:00.000Z", DateOrder.DayFirst, 2019, 3, 4)]
    [TestCase("04/03/2019", DateOrder.DayFirst, 2019, 3, 4)]
    [TestCase("04/03/2019", DateOrder.MonthFirst, 2019, 4, 3)]
    [TestCase("4.3.19", DateOrder.DayFirst, 2019, 3, 4)]
    [TestCase("7/2/20 11:00:22", DateOrder.MonthFirst, 2020, 7, 2)]
    [TestCase("10/9/2024 11:02 AM", DateOrder.MonthFirst, 2024, 10, 9)]
    [TestCase("19-03-04", DateOrder.YearFirst, 2019, 3, 4)]
    [TestCase("29/02/2020", DateOrder.DayFirst, 2020, 2, 29)]
    public void TryDay_DatesInEveryForm_AreRead(string text, object order, int year, int month, int day)
    {
        Assert.That(DateParts.TryRead(text, out var parts), Is.True);
        Assert.That(parts.TryDay((DateOrder)order, out var read), Is.True);
        Assert.That(read, Is.EqualTo(new DateOnly(year, month, day)));
    }

    [TestCase("29/02/2019")]
    [TestCase("00/01/2019")]
    [TestCase("31/13/2019")]
    [TestCase("0000-01-01")]
    public void TryDay_NoSuchDay_IsNone(string text)
    {
        Assert.That(DateParts.TryRead(text, out var parts), Is.True);
        Assert.That(parts.TryDay(DateOrder.DayFirst, out _), Is.False);
    }

    [TestCase("")]
    [TestCase("2019")]
    [TestCase("1/2")]
    [TestCase("1/2/3")]
    [TestCase("1-2/2019")]
    [TestCase("12345-01-01")]
    [TestCase("1/2/2019x")]
    [TestCase("next week")]
    [TestCase("999999999999/1/2019")]
    public void TryRead_WhatIsNoDate_IsNone(string text) => Assert.That(DateParts.TryRead(text, out _), Is.False);

    [Test]
    public void Propose_OneDaySettlesTheOrder_SaysSo()
    {
        var proposal = Proposals.For([["when_asked"], ["01/02/2019"], ["13/02/2019"]]);

        Assert.That(proposal.Mapping.Culture, Is.EqualTo("en-GB"));
        Assert.That(proposal.Facts, Has.Some.Contains("day first: 1 date"));
    }

    [TestCase(null, "01/02/2019", "02/03/2019", MappingCodes.CultureNeeded)]
    [TestCase("en-GB", "01/02/2019", "02/13/2019", MappingCodes.CultureContradicted)]
    [TestCase("en-US", "01/02/2019", "13/02/2019", MappingCodes.CultureContradicted)]
    [TestCase(null, "02/13/2019", "13/02/2019", MappingCodes.DatesInBothOrders)]
    [TestCase("xx-XX", "01/02/2019", "02/03/2019", MappingCodes.UnknownCulture)]
    public void Propose_OrderThatIsOpenOrWrong_IsAnError(string? culture, string first, string second, string code)
    {
        var problems = Proposals.For([["when_asked"], [first], [second]], culture: culture).Problems
            .Where(problem => problem.Severity == ProblemSeverity.Error);

        Assert.That(problems.Select(problem => problem.Code), Is.EqualTo(new[] { code }));
    }

    [TestCase("2019-03-04")]
    [TestCase("05/05/2019")]
    [TestCase("last spring")]
    public void Propose_DatesThatAreNotAmbiguous_NeedNoCulture(string text)
    {
        var proposal = Proposals.For([["when_asked"], [text]]);

        Assert.That(proposal.Mapping.Culture, Is.Null);
        Assert.That(proposal.Problems.Where(problem => problem.Severity == ProblemSeverity.Error), Is.Empty);
    }

    [Test]
    public void Propose_DatesOfAWorkbook_NeedNoCulture()
    {
        SampleCell[][] rows = [[new(CellKind.Text, "when_asked")], [new(CellKind.Date, "2019-03-04")]];
        var sample = new InMemoryTable(("Data", rows)).Sample();

        var proposal = new MappingProposer(new NoIdentifiers()).Propose(
            LayoutRecogniser.Recognise(sample), sample, SyntheticInstrument.Value);

        Assert.That(proposal.Mapping.Culture, Is.Null);
        Assert.That(proposal.Mapping.Sheet, Is.EqualTo("Data"));
    }

    [Test]
    public void All_Cultures_AreInOrderOnceAndFoundInAnyCase()
    {
        Assert.That(ImportCulture.Tags, Is.Ordered.Using((System.Collections.IComparer)StringComparer.Ordinal));
        Assert.That(ImportCulture.Tags, Is.Unique);
        Assert.That(ImportCulture.Find("EN-gb")!.Order, Is.EqualTo(DateOrder.DayFirst));
        Assert.That(ImportCulture.Find("en"), Is.Null);
    }
}
