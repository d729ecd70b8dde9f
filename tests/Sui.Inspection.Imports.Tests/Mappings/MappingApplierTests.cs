using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Tests.Support;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Tests.Mappings;

internal sealed class MappingApplierTests
{
    private static readonly string[][] First = [["heard", "know_how", "Notes kept by hand"], ["Agree", "Yes", ""]];

    [Test]
    public void Apply_SameFile_FindsEveryColumn()
    {
        var applied = Apply(First);

        Assert.That(Places(applied), Is.EqualTo(new[] { "heard 0", "know_how 1" }));
        Assert.That(applied.NotUsed.Single(), Is.EqualTo(new UnusedColumn(new ColumnKey("Notes kept by hand"), 2, true)));
        Assert.That(applied.Problems, Is.Empty);
    }

    [Test]
    public void Apply_FurtherAndMovedColumns_FindsThemAndSaysWhatIsNew()
    {
        var applied = Apply([["new", "know_how", "Notes kept by hand", "heard"], ["x", "Yes", "", "Agree"]]);

        Assert.That(Places(applied), Is.EqualTo(new[] { "know_how 1", "heard 3" }));
        Assert.That(applied.NotUsed.Where(column => !column.KnownToMapping).Select(column => column.Key.Header),
            Is.EqualTo(new[] { "new" }));
        Assert.That(applied.Problems, Is.Empty);
    }

    [Test]
    public void Apply_ColumnOfAQuestionGone_IsAnErrorThatNamesIt()
    {
        var problem = Apply([["heard", "Notes kept by hand"], ["Agree", ""]]).Problems.Single();

        Assert.That(problem.Code, Is.EqualTo(MappingCodes.ColumnMissing));
        Assert.That(problem.Location.Column, Is.EqualTo("know_how"));
    }

    [Test]
    public void Apply_ColumnRenamed_GuessesWithoutMappingIt()
    {
        string[][] before = [["I feel listened to."], ["Agree"]];
        string[][] after = [["I feel listened to now."], ["Agree"]];

        var applied = Apply(after, Proposals.For(before).Mapping);

        Assert.That(applied.Columns, Is.Empty);
        Assert.That(applied.Problems.Single().Message, Does.Contain("'I feel listened to now.' is much like it"));
    }

    [Test]
    public void Apply_HeadersInAnotherLanguage_AreMissingAndANewProposalFindsThem()
    {
        string[][] welsh = [["Rwy’n teimlo bod rhywun yn gwrando arnaf."], ["Cytuno"]];

        Assert.That(Apply(welsh, Proposals.For([["I feel listened to."], ["Agree"]]).Mapping).Problems.Single().Code,
            Is.EqualTo(MappingCodes.ColumnMissing));
        Assert.That(Proposals.For(welsh).Uses(), Is.EqualTo(new[] { "0 Answer heard" }));
    }

    [Test]
    public void Apply_ColumnThatIsNotNeededGone_IsAWarning()
    {
        var mapping = Proposals.For(SyntheticExports.KoboNames).Mapping;
        var without = SyntheticExports.KoboNames.Select(row => row.Where((_, place) => place != 12).ToArray()).ToArray();

        Assert.That(Apply(without, mapping).Problems.Select(problem => problem.Code), Is.EqualTo(new[] { MappingCodes.ColumnGone }));
    }

    [Test]
    public void Apply_StatusGone_IsAnError()
    {
        var mapping = Proposals.For(SyntheticExports.Alchemer).Mapping;
        var without = SyntheticExports.Alchemer.Select(row => row.Where((_, place) => place != 3).ToArray()).ToArray();

        Assert.That(Apply(without, mapping).Problems.Select(problem => problem.Code), Does.Contain(MappingCodes.ColumnMissing));
    }

    [Test]
    public void Apply_OtherInstrument_IsAnError() => Assert.That(
        Apply(First, Proposals.For(First).Mapping with { InstrumentId = "other" }).Problems.Select(problem => problem.Code),
        Is.EqualTo(new[] { MappingCodes.OtherInstrument }));

    [Test]
    public void Apply_OtherVersionThatLacksAQuestion_WarnsOfBothAndLeavesTheColumnOut()
    {
        var later = SyntheticInstrument.Value with
        {
            Identity = SyntheticInstrument.Value.Identity with { Version = 3 },
            Questions = [.. SyntheticInstrument.Value.Questions.Skip(1)],
        };

        var applied = Apply(First, Proposals.For(First).Mapping, later);

        Assert.That(Places(applied), Is.EqualTo(new[] { "heard 0" }));
        Assert.That(applied.Problems.Select(problem => problem.Code),
            Is.EquivalentTo(new[] { MappingCodes.OtherVersion, MappingCodes.NotInInstrument }));
    }

    [TestCase("no_such_question", null, null)]
    [TestCase("reached", "no_such_option", null)]
    [TestCase("heard", null, "no_such_code")]
    public void Apply_SameVersionThatLacksWhatIsMapped_IsAnError(string question, string? option, string? means)
    {
        var column = new ColumnMapping
        {
            Column = new ColumnKey("heard"),
            Use = option is null ? ColumnUse.Answer : ColumnUse.Option,
            QuestionId = question,
            OptionCode = option,
            Answers = means is null ? [] : new Dictionary<string, string> { ["x"] = means },
        };

        Assert.That(Apply(First, Proposals.For(First).Mapping with { Columns = [column] }).Problems.Select(problem => problem.Code),
            Is.EqualTo(new[] { MappingCodes.NotInInstrument }));
    }

    [Test]
    public void Apply_Identifiers_StandByThemselves()
    {
        var applied = Apply(SyntheticExports.MicrosoftForms, Proposals.For(SyntheticExports.MicrosoftForms).Mapping);

        Assert.That(applied.Identifiers.Select(column => column.Place), Is.EqualTo(new[] { 3, 4 }));
        Assert.That(applied.Culture!.Order, Is.EqualTo(DateOrder.MonthFirst));
    }

    private static AppliedMapping Apply(string[][] rows, ImportMapping? mapping = null, Instrument? instrument = null)
    {
        mapping ??= Proposals.For(First).Mapping;
        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(rows).Sample(), mapping.Sheet, mapping.Layout);
        return MappingApplier.Apply(mapping, layout, instrument ?? SyntheticInstrument.Value);
    }

    private static IEnumerable<string> Places(AppliedMapping applied) =>
        applied.Columns.Select(column => $"{column.Mapping.QuestionId} {column.Place}");
}
