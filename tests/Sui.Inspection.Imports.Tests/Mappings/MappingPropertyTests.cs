using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Tests.Support;

namespace Sui.Inspection.Imports.Tests.Mappings;

/// <summary>What must hold for any headers. Runs are repeatable: the seed is fixed.</summary>
internal sealed class MappingPropertyTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_190_303, 11);

    private static readonly string[] Some =
    [
        "heard", "know_how", "I feel listened to.", "Would you know how to get something changed here?", "reached/letter", "reached/email",
        "reached", "How have you been told about changes? [By letter]", "Response ID", "Status", "Timestamp", "when_asked", "Email", "",
        "Q1. I feel listened to *", "views/heard", "Would you know how to get things changed here?", "notes", "I do not feel listened to.",
    ];

    [Test]
    public void Proposal_SavedAndLoaded_IsTheSame() => Prop.ForAll(Headers(), headers =>
    {
        var mapping = Proposals.For([headers, [.. headers.Select(_ => "Agree")]]).Mapping;
        var file = new ImportMappingFile();
        var read = file.Read(file.Write(mapping), "m.json").Mapping!;

        Assert.That(Text(read), Is.EqualTo(Text(mapping)));
        Assert.That(read.Columns.Select(column => column.Column), Is.EqualTo(mapping.Columns.Select(column => column.Column)));
    }).Check(Runs);

    [Test]
    public void Proposal_AppliedToItsOwnFile_UsesTheVeryColumns() => Prop.ForAll(Headers(), headers =>
    {
        string[][] rows = [headers, [.. headers.Select(_ => "Agree")]];
        var proposal = Proposals.For(rows);
        var layout = LayoutRecogniser.Recognise(InMemoryTable.Csv(rows).Sample(), null, proposal.Mapping.Layout);
        var applied = MappingApplier.Apply(proposal.Mapping, layout, SyntheticInstrument.Value);

        Assert.That(
            applied.Columns.Concat(applied.Identifiers).OrderBy(column => column.Place).Select(column => (column.Place, column.Mapping.Use)),
            Is.EqualTo(proposal.Columns.Where(column => column.Mapping is { Use: not ColumnUse.NotUsed, Likely: false })
                .Select(column => (column.Place, column.Mapping.Use))));
        Assert.That(applied.NotUsed.Select(column => column.KnownToMapping), Is.All.True);
    }).Check(Runs);

    [Test]
    public void Proposal_ColumnsInAnotherOrder_MapsTheSameKeysTheSame() => Prop.ForAll(Headers(), Gen.Choose(0, 1_000_000).ToArbitrary(), (headers, seed) =>
    {
        var distinct = headers.Distinct(StringComparer.Ordinal).ToArray();
        var moved = (string[])distinct.Clone();
        new Random(seed).Shuffle(moved);

        Assert.That(Lines(moved), Is.EqualTo(Lines(distinct)));
    }).Check(Runs);

    [Test]
    public void Proposal_AnyHeaders_NeverAnswersAQuestionTwice() => Prop.ForAll(Headers(), headers =>
    {
        var mapping = Proposals.For([headers, [.. headers.Select(_ => "Agree")]]).Mapping;

        Assert.That(
            mapping.Columns.Where(column => column is { QuestionId: not null, Together: false }).Select(column => (column.QuestionId, column.OptionCode)),
            Is.Unique);
    }).Check(Runs);

    private static Arbitrary<string[]> Headers() => Gen.Elements(Some).NonEmptyListOf().Select(list => list.Take(12).ToArray()).ToArbitrary();

    private static List<string> Lines(string[] headers) =>
    [
        .. Proposals.For([headers, [.. headers.Select(_ => "Agree")]]).Mapping.Columns
            .Where(column => !Interchangeable(column))
            .Select(column => $"{column.Column} {column.Use} {column.QuestionId} {column.OptionCode}")
            .Order(StringComparer.Ordinal),
    ];

    // A column without a header and without a question says nothing; at the end of a row it may be left out.
    private static bool Interchangeable(ColumnMapping column) => column is { Use: ColumnUse.NotUsed, Column.Header: "" };

    private static string Text(ImportMapping mapping) => Encoding(new ImportMappingFile().Write(mapping));

    private static string Encoding(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);
}
