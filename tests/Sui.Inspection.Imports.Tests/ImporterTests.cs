using System.Text;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

public sealed class ImporterTests
{
    private static readonly string[] NotHeard = ["SUI6226"];

    [Test]
    public void Import_BlankNotApplicableNotAskedAndZero_StayDistinct()
    {
        var result = Export.Of(
            "Response ID|told_why|gave_views|heard_back|months_here", "1|yes|yes|no|0", "2||yes||", "3|not_applicable|no||5",
            "4|prefer_not_to_say|no|not_asked|prefer_not_to_say").Import();

        var told = Of(result, "told_why");
        var heard = Of(result, "heard_back");
        var months = Of(result, "months_here");
        Assert.Multiple(() =>
        {
            Assert.That(result.Succeeded);
            Assert.That((told.Answered, told.Missing), Is.EqualTo((3L, 1L)), "the options not_applicable and prefer_not_to_say are answers");
            Assert.That((heard.Answered, heard.Missing, heard.NotAsked), Is.EqualTo((1L, 1L, 2L)));
            Assert.That((months.Answered, months.Missing, months.PreferredNotToSay), Is.EqualTo((2L, 1L, 1L)));
            Assert.That(months.Numbers, Is.EqualTo(new NumberSummary(2, 5, 0, 5)));
        });
    }

    [Test]
    public void Import_AnswerToAQuestionNotToBeAsked_IsCountedAndLeftOut()
    {
        var result = Export.Of("gave_views|heard_back", "no|yes", "yes|yes").Import();

        Assert.That((result.Counts.AnsweredNotAsked, Of(result, "heard_back").Answered), Is.EqualTo((1L, 1L)));
        Assert.That(result.Problems.Select(problem => problem.Code), Has.Member("SUI6225"));
    }

    [Test]
    public void Import_UnknownAnswer_IsNamedByRowAndColumnAndNeverRepeated()
    {
        var result = Export.Of("know_how", "yes", "Xyzzy plugh", "no").Import();

        var problem = result.Problems.Single(one => one.Code == "SUI6220");
        Assert.Multiple(() =>
        {
            Assert.That((problem.Location.Row, problem.Location.Column), Is.EqualTo((3, "know_how")));
            Assert.That(problem.ToString(), Does.Not.Contain("Xyzzy").IgnoreCase.And.Contain("dont_know"));
            Assert.That((result.Counts.Kept, result.Counts.NotUnderstood, Of(result, "know_how").Answered), Is.EqualTo((3L, 1L, 2L)));
            Assert.That(result.Succeeded);
        });
    }

    [Test]
    public void Import_NoAnswerOfAColumnUnderstood_IsAnError()
    {
        var result = Export.Of("know_how|told_why", "a1|yes", "b2|yes", "c3|no").Import();

        Assert.That(result.Problems.Select(problem => problem.Code), Has.Member("SUI6221"));
        Assert.That(result.Succeeded, Is.False);
    }

    [Test]
    public void Import_SameIdSameAnswers_IsARepeat_OtherAnswers_AreHeldAndShown()
    {
        var export = Export.Of(
            "Response ID|Status|Time Started|Date Submitted|know_how|told_why", "1|Complete|2019-05-01|2019-05-01|yes|yes",
            "1|Complete|2019-05-01|2019-05-01|Yes|yes", "2|Complete|2019-05-01|2019-05-01|yes|no", "2|Complete|2019-05-01|2019-05-01|no|no",
            "2|Complete|2019-05-01|2019-05-01|no|no");

        var all = export.Import();
        var first = export.Import(request => request with { Conflicts = ConflictRule.KeepFirst });

        Assert.Multiple(() =>
        {
            Assert.That((all.Counts.Read, all.Counts.Kept, all.Counts.Repeats, all.Counts.Conflicting), Is.EqualTo((5L, 3L, 2L, 1L)));
            Assert.That(all.Conflicts.Single(), Is.EqualTo(new ImportConflict(4, 5, all.Conflicts[0].Questions)));
            Assert.That(all.Conflicts[0].Questions, Is.EqualTo(new[] { "know_how" }));
            Assert.That(all.Problems.Where(problem => problem.Location.Row == 5).Select(problem => problem.Code), Is.EqualTo(NotHeard));
            Assert.That((first.Counts.Kept, first.Counts.ConflictsLeftOut), Is.EqualTo((2L, 1L)));
        });
    }

    [Test]
    public void Import_Statuses_AreLeftOutAndCounted()
    {
        var export = Export.Of(
            "Response ID|Status|Time Started|Date Submitted|know_how", "1|Complete|2019-05-01|2019-05-01|yes", "2|Partial|2019-05-01||no",
            "3|Disqualified|2019-05-01|2019-05-01|yes", "4|Test Data|2019-05-01|2019-05-01|yes");

        var kept = export.Import().Counts;
        var left = export.Import(request => request with { LeaveOutPartial = true }).Counts;

        Assert.That((kept.Kept, kept.PartialKept, kept.Disqualified, kept.TestData), Is.EqualTo((2L, 1L, 1L, 1L)));
        Assert.That((left.Kept, left.PartialLeftOut), Is.EqualTo((1L, 1L)));
    }

    [Test]
    public void Import_IdentifierColumn_IsRefusedUnlessDropped()
    {
        var export = Export.Of("Email Address|know_how", "one@example.org|yes", "two@example.org|no");

        var refused = export.Import();
        var dropped = export.Import(request => request with { Identifiers = IdentifierRule.Drop });

        Assert.Multiple(() =>
        {
            Assert.That(refused.Problems.Single(problem => problem.Code == "SUI6212").Location.Column, Is.EqualTo("Email Address"));
            Assert.That(refused.Counts.Read, Is.Zero);
            Assert.That(dropped.Succeeded);
            Assert.That(dropped.Columns.Identifiers.Single().Header, Is.EqualTo("Email Address"));
        });
    }

    [Test]
    public void Import_Written_NeutralisesFormulasAndIsTheSameEachTime()
    {
        var export = Export.Of("know_how|months_here", "yes|7", "no|0");

        var first = Written(export);
        var second = Written(export);

        Assert.That(first, Is.EqualTo(second));
        Assert.That(Encoding.UTF8.GetString(first), Does.Contain("survey-2,survey,2019-05-14,,,Lived,,Completed,'=export.csv,,2,yes,7\n"));
    }

    [Test]
    public void Import_RowWithoutADay_IsAnErrorWhereItIsToBeWritten()
    {
        using var stream = new MemoryStream();
        var result = Export.Of("know_how", "yes").Import(null, new ImportOutputs { Target = new ImportTarget { SourceId = "s" }, Responses = stream });

        Assert.That(result.Problems.Select(problem => problem.Code), Has.Member("SUI6224"));
    }

    [Test]
    public void Import_Cancelled_Throws()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        using var stream = new MemoryStream(Export.Of("know_how", "yes").Bytes());

        Assert.That(
            () => Export.Inspection.Importer.Import(
                stream, new ImportRequest { FileName = "x.csv", InstrumentId = Export.Instrument }, null, null, cancelled.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private static byte[] Written(Export export)
    {
        using var stream = new MemoryStream();
        export.Import(
            request => request with { FileName = "=export.csv" },
            new ImportOutputs
            {
                Target = new ImportTarget { SourceId = "survey", EventDate = EvidenceDate.On(new DateOnly(2019, 5, 14)) },
                Responses = stream,
            });
        return stream.ToArray();
    }

    private static QuestionTally Of(ImportResult result, string question) => result.Tally.Questions.Single(one => one.QuestionId == question);
}
