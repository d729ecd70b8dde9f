using System.Text;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports.Tests;

/// <summary>
/// Answers to another question, mapped by hand: 'have you heard of the council?' taken for 'could you criticise the service?'. The import warns,
/// the pack warns again, and what stands beside the share is the question that was asked.
/// </summary>
[TestFixture]
internal sealed class OtherWordingTests
{
    private const string Council = "Have you heard of the service user council?";
    private const string Asked = "Have you been asked what you think of the service in the last 6 months?";
    private const string Export = $"ID,Completion time,{Asked},{Council}\n1,2019-05-06,Yes,Yes\n2,2019-05-06,Yes,No\n3,2019-05-07,No,Yes\n";

    private static readonly ISuiInspection Inspection = SuiInspection.Create(options => options.AddImports());

    private static readonly ImportMapping Mapping = new()
    {
        Layout = "generic",
        InstrumentId = "service-user-survey",
        InstrumentVersion = 2,
        HeaderRows = 1,
        Culture = "en-GB",
        Columns =
        [
            new ColumnMapping { Column = new ColumnKey("ID"), Use = ColumnUse.ResponseId },
            new ColumnMapping { Column = new ColumnKey("Completion time"), Use = ColumnUse.SubmittedAt },
            new ColumnMapping { Column = new ColumnKey(Asked), Use = ColumnUse.Answer, QuestionId = "asked_this_year" },
            new ColumnMapping { Column = new ColumnKey(Council), Use = ColumnUse.Answer, QuestionId = "safe_to_criticise" },
        ],
    };

    [Test]
    public void Import_ColumnThatAsksSomethingElse_IsWarnedOfWithFileAndColumn()
    {
        var problem = Import().Result.Problems.Single();

        Assert.That((problem.Code, problem.Severity), Is.EqualTo(("SUI6185", ProblemSeverity.Warning)));
        Assert.That((problem.Location.File, problem.Location.Column), Is.EqualTo(("survey.csv", Council)));
        Assert.That(problem.Message, Does.StartWith("Column D ").And.Contain("'safe_to_criticise'"));
    }

    [Test]
    public void Preview_ColumnThatAsksSomethingElse_IsWarnedOf() => Assert.That(
        Inspection.Importer.Preview(Stream(), Request).Problems.Select(problem => problem.Code), Does.Contain("SUI6185"));

    [Test]
    public void Read_ImportedAnswersToAnotherQuestion_WarnAndShowWhatWasAsked()
    {
        var (survey, record, _) = Import();
        var read = ImportedPackTests.Read(survey, record);

        Assert.That(read.Problems.Where(problem => problem.Code == "SUI2049").Select(problem => (problem.Location.File, problem.Location.Column)),
            Is.EqualTo(new[] { ("survey.csv", "safe_to_criticise") }));
        var criteria = Inspection.Assess(read.Pack!).Criteria;
        Assert.That(Questions("C6"), Is.EqualTo(new[] { Council }));
        Assert.That(Questions("I1"), Is.EqualTo(new[] { Asked }));

        IEnumerable<string> Questions(string criterion) => criteria.Single(one => one.Id == criterion).Signals
            .Where(weighed => weighed.Signal.Form == SignalForm.Proportion).SelectMany(weighed => weighed.Signal.Questions)
            .Select(question => question.Text.English);
    }

    private static ImportRequest Request =>
        new() { FileName = "survey.csv", InstrumentId = "service-user-survey", Mapping = Mapping };

    private static (byte[] Survey, byte[] Record, ImportResult Result) Import()
    {
        using var survey = new MemoryStream();
        using var record = new MemoryStream();
        var result = Inspection.Importer.Import(
            Stream(),
            Request,
            new ImportOutputs
            {
                Target = new ImportTarget { SourceId = "survey", EventDate = EvidenceDate.On(new DateOnly(2019, 5, 6)) },
                Responses = survey,
                Record = record,
            });
        Assert.That(result.Succeeded, Is.True, string.Join('\n', result.Problems));
        return (survey.ToArray(), record.ToArray(), result);
    }

    private static MemoryStream Stream() => new(Encoding.UTF8.GetBytes(Export));
}
