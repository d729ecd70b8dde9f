using System.Text;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

public sealed class ImporterTests
{
    private static readonly string[] NotHeard = ["SUI6226"];
    private static readonly string[] Unread = ["SUI6233"];

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
        var export = Export.Of("know_how", "yes", "Xyzzy plugh", "no");
        var result = export.Import(request => request with { AcceptUnread = true });

        var problem = result.Problems.Single(one => one.Code == "SUI6220");
        Assert.Multiple(() =>
        {
            Assert.That((problem.Location.Row, problem.Location.Column), Is.EqualTo((3, "know_how")));
            Assert.That(problem.ToString(), Does.Not.Contain("Xyzzy").IgnoreCase.And.Contain("dont_know"));
            Assert.That((result.Counts.Kept, result.Counts.NotResponses, Of(result, "know_how").Answered), Is.EqualTo((2L, 1L, 2L)));
            Assert.That(result.Succeeded);
            Assert.That(
                export.Import().Problems.Where(one => one.Severity == ProblemSeverity.Error).Select(one => one.Code).Distinct(), Is.EqualTo(Unread));
            Assert.That(export.Import().Counts.Kept, Is.EqualTo(3), "an import that fails counts everybody");
        });
    }

    [Test]
    public void Import_AtMostOneInTwentyNotUnderstood_IsNoError()
    {
        string[] twenty = ["know_how", .. Enumerable.Repeat("yes", 19), "Xyzzy"];
        var one = Export.Of(twenty[0], twenty[1..]).Import();
        var two = Export.Of(twenty[0], [.. twenty[1..], "plugh"]).Import();
        string[] often = [.. Enumerable.Repeat("yes", 97), "Xyzzy", "xyzzy ", "XYZZY"];
        var word = Export.Of("know_how", often).Import();

        Assert.Multiple(() =>
        {
            Assert.That(one.Succeeded, "1 of 20");
            Assert.That(two.Succeeded, Is.False, "2 of 21");
            Assert.That(word.Problems.Single(problem => problem.Code == "SUI6233").Severity, Is.EqualTo(ProblemSeverity.Error), "a word, three times");
            Assert.That(word.Problems.Select(problem => problem.ToString()), Has.None.Contains("xyzzy").IgnoreCase);
        });
    }

    [Test]
    public void Import_RangesThatBecameDates_AreNamed()
    {
        var result = Export.Of("months_here", "5", "12", "01-May", "Nov-15").Import();

        Assert.That(result.Problems.Single(problem => problem.Code == "SUI6234").Message, Does.Contain("2 answers").And.Contain("01-May"));
        Assert.That(result.Succeeded, Is.False);
    }

    [TestCase("12 months", 12)]
    [TestCase("7 month", 7)]
    [TestCase("3 mis", 3)]
    [TestCase("2 years", null)]
    [TestCase("-99", null)]
    public void Import_NumberWithAUnit_IsReadWhereTheQuestionNamesIt(string cell, int? months)
    {
        var result = Export.Of("know_how|months_here", $"yes|{cell}").Import();

        Assert.That(Of(result, "months_here").Numbers?.Sum, Is.EqualTo((decimal?)months));
    }

    [TestCase("sex", "F", "female")]
    [TestCase("sex", "m", "male")]
    [TestCase("safe_to_decline", "1 - Strongly agree", "strongly_agree")]
    [TestCase("safe_to_decline", "Strongly agree (1)", "strongly_agree")]
    [TestCase("safe_to_decline", "5. Strongly disagree", "strongly_disagree")]
    [TestCase("know_how", "b) Partly", "partly")]
    [TestCase("know_how", "Yes (please tick one)", "yes")]
    [TestCase("know_how", "I don?t know", "dont_know")]
    [TestCase("ethnic_group", "Gr?p arall", "other")]
    public void Import_WordsAroundAnAnswer_AreReadOver(string question, string cell, string option)
    {
        var result = Export.Of(question, cell).Import();

        Assert.That(Of(result, question).Options.Single(one => one.Value == 1).Key, Is.EqualTo(option));
    }

    [TestCase("#N/A")]
    [TestCase("#n/a")]
    [TestCase("#NULL!")]
    [TestCase("#DIV/0!")]
    [TestCase("-99")]
    [TestCase("NULL")]
    [TestCase("-")]
    [TestCase("–")]
    public void Import_WhatProgramsWriteForNothing_IsMissing(string cell)
    {
        var result = Export.Of("know_how|told_why|months_here|routes_used", $"yes|{cell}|{cell}|{cell}").Import();

        Assert.That(
            new[] { "told_why", "months_here", "routes_used" }.Select(id => (Of(result, id).Missing, Of(result, id).NotUnderstood, Of(result, id).NotApplicable)),
            Is.All.EqualTo((1L, 0L, 0L)));
    }

    // A repeat is the same id and the same times and answers: with another time it may be somebody who answered again and says the same.
    [TestCase("3|2019-06-04|yes", "the same answers, with another time")]
    [TestCase("3|2019-06-04|no", "another time, and other answers to: know_how.")]
    [TestCase("3|2019-06-03|no", " and other answers to: know_how.")]
    public void Import_IdAgainWithAnotherTimeOrAnswer_IsKeptAndSaidToBeThat(string again, string message)
    {
        var export = Export.Of("Response ID|Date Submitted|know_how", [.. Enumerable.Range(1, 9).Select(id => $"{id}|2019-06-03|yes"), again]);

        var (all, first) = (export.Import(), export.Import(request => request with { Conflicts = ConflictRule.KeepFirst }));

        var problem = all.Problems.Single(one => one.Code == "SUI6226");
        Assert.That((problem.Location.Row, all.Counts.Kept, all.Counts.Repeats), Is.EqualTo(((int?)11, 10L, 0L)));
        Assert.That(problem.Message, Does.Contain(message));
        Assert.That(problem.Action, Does.Contain("until then both count"));
        Assert.That((first.Counts.Kept, first.Problems.Single(one => one.Code == "SUI6226").Action), Is.EqualTo((9L, "Find out which one holds; the earlier one counts, and this one does not.")));
    }

    [Test]
    public void Import_OneIdOnManyDifferentRows_IsSpoiltAndAllAreCounted()
    {
        var constant = Export.Of("Response ID|know_how", "1|yes", "1|no", "1|yes", "1|yes").Import();
        var often = Export.Of(
            "Response ID|know_how|told_why", "1|yes|yes", "1|yes|no", "1|no|yes", "1|no|no", "2|yes|yes", "3|yes|yes", "3|yes|yes").Import();

        Assert.That((constant.Succeeded, constant.Counts.Kept), Is.EqualTo((false, 4L)));
        Assert.That((often.Succeeded, often.Counts.Kept, often.Counts.Conflicting), Is.EqualTo((false, 7L, 0L)));
        Assert.That(often.Problems.Select(problem => problem.Code), Has.Member("SUI6232").And.No.Member("SUI6226"));
    }

    [Test]
    public void Import_SameIdAndAnswersAtAnotherTime_IsNoRepeat()
    {
        var result = Export.Of(
            "Response ID|Timestamp|know_how", "1|2019-05-01 10:00|yes", "1|2019-05-01 10:00|yes", "1|2019-05-02 10:00|yes", "2|2019-05-02|yes").Import();

        Assert.That((result.Counts.Kept, result.Counts.Repeats, result.Counts.Conflicting), Is.EqualTo((3L, 1L, 1L)));
        Assert.That(result.Conflicts.Single().Questions, Is.EqualTo(new[] { "time" }));
    }

    [Test]
    public void Import_RowWithACellTooFew_IsNamed_ButSeparatorsBehindEveryRowAreNot()
    {
        var few = Export.Import("know_how,told_why\nyes,no\nyes\nno,no\n"u8.ToArray());
        var behind = Export.Import("know_how,told_why\nyes,no,\nyes,yes,\nno,no,\n"u8.ToArray());
        var shifted = Export.Import("know_how,told_why\n1,yes,no\n2,yes,yes\n3,no,no\n"u8.ToArray());

        Assert.Multiple(() =>
        {
            Assert.That(few.Problems.Single(problem => problem.Code == "SUI6230").Location.Row, Is.EqualTo(3));
            Assert.That(few.Counts.Kept, Is.EqualTo(2));
            Assert.That((behind.Succeeded, behind.Counts.Kept), Is.EqualTo((true, 3L)));
            Assert.That((shifted.Succeeded, shifted.Counts.Kept), Is.EqualTo((false, 0L)));
        });
    }

    [Test]
    public void Import_RowThatWasNeitherAnsweredNorSentIn_IsNobodys()
    {
        var result = Export.Of(
            "record_id|redcap_event_name|survey_timestamp|know_how|survey_complete", "1|start|2019-05-01 10:00|yes|2", "1|visit||| ",
            "2|start|2019-05-02 10:00||2", "3|start|[not completed]||0").Import();

        Assert.That((result.Counts.Kept, result.Counts.NotResponses, result.Counts.OtherEvent, result.Counts.WithoutAnswers), Is.EqualTo((2L, 1L, 1L, 1L)));
        Assert.That(result.SetAside.Select(rows => (rows.Reason, rows.FirstRows.Single())), Is.EqualTo(new[] { (SetAsideReason.Empty, 5), (SetAsideReason.OtherEvent, 3) }));
    }

    [Test]
    public void Import_WordThatFitsNoQuestion_IsAnError()
    {
        var export = Export.Of("know_how", "yes", "1");

        foreach (var word in new MappedWord[] { new(null, "1", "perhaps"), new("know_how", "1", "female"), new("told_why", "1", "yes") })
        {
            var problem = export.Import(request => request with { Words = [word] }).Problems.Single(one => one.Code == "SUI6237");
            Assert.That(problem.Severity, Is.EqualTo(ProblemSeverity.Error), word.ToString());
        }
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
        Assert.That(Encoding.UTF8.GetString(first), Does.Contain("survey-2,survey,2019-05-14,,,Lived,,Completed,=export.csv,,2,yes,7\n"));
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
