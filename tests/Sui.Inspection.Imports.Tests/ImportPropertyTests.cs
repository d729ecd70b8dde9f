using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Imports.Engine;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Imports.Tests;

/// <summary>What holds for every export. The replay makes each run the same.</summary>
public sealed class ImportPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20190614, 7);
    private static readonly Instrument Survey = Export.Inspection.Instruments.Find(Export.Instrument)!;
    private static readonly string[] Head = ["Response ID", "Date Submitted", "Status", "Time Started"];

    [Test]
    public void Tally_DoesNotDependOnTheOrderOfRows() => Prop.ForAll(Exports, export =>
    {
        var turned = export with { Rows = [.. export.Rows.Reverse()] };
        return Same(export.Import().Tally, turned.Import().Tally);
    }).Check(Fixed);

    [Test]
    public void Tally_DoesNotDependOnFurtherColumns() => Prop.ForAll(Exports, export =>
    {
        var wider = new Export([.. export.Header, "Zzz weather"], [.. export.Rows.Select((row, place) => (IReadOnlyList<string>)[.. row, "w" + place])]);
        return Same(export.Import().Tally, wider.Import().Tally);
    }).Check(Fixed);

    [Test]
    public void Counts_AddUpToTheRowsRead() => Prop.ForAll(Exports, export =>
    {
        var counts = export.Import(request => request with { LeaveOutPartial = export.Rows.Count % 2 == 0 }).Counts;
        return counts.Read == export.Rows.Count && counts.Read == counts.Kept + counts.PartialLeftOut + counts.Disqualified + counts.TestData
            + counts.Rejected + counts.Repeats + counts.ConflictsLeftOut;
    }).Check(Fixed);

    [Test]
    public void Criteria_EqualWhatAssessingTheImportedResponsesGives() => Prop.ForAll(Exports, export =>
    {
        var sink = new Collected();
        var target = new ImportTarget { SourceId = "survey", EventDate = EvidenceDate.On(new DateOnly(2019, 5, 14)) };
        var tally = export.Import(null, new ImportOutputs { Target = target, Sink = sink }).Tally;
        var signals = Export.Inspection.Assess(PackOf(sink.Responses)).Criteria
            .SelectMany(criterion => criterion.Signals)
            .Select(weighed => weighed.Signal)
            .Where(signal => signal.Valid is not null)
            .ToDictionary(signal => signal.CriterionId, signal => (Favourable: signal.Favourable ?? 0, Valid: signal.Valid ?? 0));
        return tally.Criteria.All(criterion =>
        {
            var (favourable, valid) = signals.GetValueOrDefault(criterion.CriterionId);
            return valid == criterion.Valid && Math.Abs(favourable - criterion.Favourable) < 1e-9;
        });
    }).Check(Fixed);

    private static Arbitrary<Export> Exports => (
        from count in Gen.Choose(1, 30)
        from rows in Gen.ListOf(Row, count)
        select new Export([.. Head, .. Survey.Questions.Select(question => question.Id)], [.. rows])).ToArbitrary();

    private static Gen<IReadOnlyList<string>> Row =>
        from id in Gen.Choose(1, 25)
        from status in Gen.Frequency((8, Gen.Constant("Complete")), (2, Gen.Constant("Partial")), (1, Gen.Constant("Disqualified")), (1, Gen.Constant("Test")))
        from answers in Gen.CollectToSequence(Survey.Questions.Select(Answer))
        select (IReadOnlyList<string>)[id.ToString(System.Globalization.CultureInfo.InvariantCulture), "2019-05-14", status, "2019-05-14", .. answers];

    private static Gen<string> Answer(Question question) => Gen.Frequency(
        (2, Gen.Constant(string.Empty)),
        (1, Gen.Constant("Qqq")),
        (1, Gen.Elements("not_applicable", "not_asked", "prefer_not_to_say")),
        (12, question.Scale == AnswerScale.Number
            ? Gen.Choose(-5, 700).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : Gen.Elements(question.Options.SelectMany(option => option.Label.Texts.Values.Append(option.Code)).ToArray())));

    private static bool Same(ImportTally first, ImportTally second) =>
        first.Criteria.SequenceEqual(second.Criteria)
        && first.Questions.Select(Text).SequenceEqual(second.Questions.Select(Text), StringComparer.Ordinal)
        && first.Groups.Select(group => string.Join(';', group.Groups)).SequenceEqual(second.Groups.Select(group => string.Join(';', group.Groups)));

    private static string Text(QuestionTally question) => question with { Options = [] } + string.Join(';', question.Options);

    private static EvidencePack PackOf(IReadOnlyList<Response> responses) => new()
    {
        Id = "test",
        Title = "Test (synthetic)",
        Synthetic = true,
        Provider = new Provider("test-provider", "Test provider (synthetic)"),
        FrameworkId = "hmip-probation-2018",
        Period = new Period(new DateOnly(2018, 6, 1), new DateOnly(2019, 5, 31)),
        Fieldwork = new Period(new DateOnly(2019, 6, 3), new DateOnly(2019, 6, 7)),
        Sources = [new EvidenceSource { Id = "survey", Kind = SourceKind.Survey, Origin = Origin.Inspectorate, Title = "Survey" }],
        Responses = responses,
    };

    private sealed class Collected : IImportedResponseSink
    {
        public List<Response> Responses { get; } = [];

        public void Add(Response response) => Responses.Add(response);
    }
}
