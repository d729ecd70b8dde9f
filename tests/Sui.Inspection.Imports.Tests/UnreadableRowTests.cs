using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Rows below the answers that are filled and that nobody answered: counts, means, notes; and people beside whom they must not be put.</summary>
internal sealed class UnreadableRowTests
{
    private const string Header = "Response ID|Submitted|know_how|told_why|safe_to_decline|months_here|routes_used/officer|routes_used/survey";

    // Thirty people, of whom all answered.
    private static readonly string[] People =
        [.. Enumerable.Range(1, 30).Select(one => $"{one}|2019-06-01|yes|no|agree|{one}|1|0")];

    [TestCase("Base||30|30|29|30|28|30", SetAsideReason.Totals, TestName = "counts of answers, of which the number and the box can be read")]
    [TestCase("||30|30|29|30|1|0", SetAsideReason.Totals, TestName = "counts without a label, 1 and 0 in the boxes")]
    [TestCase("||93%|93.3 %|(29)|15.5|0.9|0.1", SetAsideReason.Totals, TestName = "shares")]
    [TestCase("||see note|see note||||", SetAsideReason.Unreadable, TestName = "notes")]
    [TestCase("31|2019-06-02|Looked at by J.|||||", SetAsideReason.Unreadable, TestName = "a note below one question")]
    public void Import_LastRowOfNobody_IsSetAsideAndNamed(string row, SetAsideReason reason)
    {
        var result = Export.Of(Header, [.. People, row]).Import();

        Assert.Multiple(() =>
        {
            Assert.That(result.Succeeded);
            Assert.That((result.Counts.Read, result.Counts.Kept, result.Counts.NotResponses), Is.EqualTo((31L, 30L, 1L)));
            Assert.That(result.SetAside.Select(one => (one.Reason, one.Count, one.FirstRows[0])), Is.EqualTo(new[] { (reason, 1L, 32) }));
            Assert.That(result.Tally.Questions.Single(one => one.QuestionId == "know_how").Answered, Is.EqualTo(30));
            Assert.That(result.Tally.Questions.Single(one => one.QuestionId == "months_here").Answered, Is.EqualTo(30));
            Assert.That(result.Problems.Select(problem => problem.Code), Has.Member("SUI6231"));
        });
    }

    [TestCase("31|2019-06-02|perhaps|no||||", TestName = "one word unread beside an answer")]
    [TestCase("31|2019-06-02|perhaps|||||", false, TestName = "one word unread, nothing else")]
    [TestCase("31|2019-06-02|1|||12||", TestName = "one figure unread beside a number")]
    [TestCase("31|2019-06-02|prefer_not_to_say|perhaps||||", TestName = "one word unread beside a refusal")]
    [TestCase("31|2019-06-02|1|2|agree|12||", TestName = "two figures unread beside a choice")]
    [TestCase("31|2019-06-02||||||", TestName = "nothing answered, and sent in")]
    public void Import_PersonWhoAnsweredSomething_Counts(string row, bool counts = true)
    {
        var result = Export.Of(Header, [.. People, row]).Import();

        Assert.That((result.Counts.Kept, result.Counts.NotResponses), Is.EqualTo(counts ? (31L, 0L) : (30L, 1L)));
    }

    [TestCase("31|perhaps|They told us.", 31)]
    [TestCase("31|perhaps|see above", 31)]
    [TestCase("31|30|28", 31, Description = "one figure unread is a slip")]
    [TestCase("31|perhaps|", 30)]
    public void Import_WordsOfSomebodysOwn_AreAnAnswer(string row, int people)
    {
        string[] rows = [.. Enumerable.Range(1, 30).Select(one => $"{one}|yes|Nothing."), row];

        var result = Export.Of("Response ID|know_how|what_changed", rows).Import(request => request with { InstrumentId = "telephone-interview" });

        Assert.That(result.Counts.Kept, Is.EqualTo(people));
    }

    [TestCase("n=2")]
    [TestCase("N = 1,204")]
    [TestCase("Avg")]
    public void Import_LabelOfCounts_IsSetAsideWhateverTheQuestionsRead(string label)
    {
        string[] rows = ["1|yes|3", "2|no|4", $"{label}|yes|2"];

        Assert.That(
            Export.Of("Response ID|know_how|months_here", rows).Import().SetAside.Single(), Has.Property("Reason").EqualTo(SetAsideReason.Totals));
    }

    // Totals of all and of groups, at the end and among the people, in columns that are no question's; a figure below the days is no day.
    [TestCase("Subtotal|2|||", TestName = "Totals_Subtotal")]
    [TestCase("Is-gyfanswm|2|||", TestName = "Totals_Welsh")]
    [TestCase("Wales total|2|||", TestName = "Totals_OfAGroup")]
    [TestCase("Cyfanswm Cymru total|2||2|1", TestName = "Totals_OfAGroupWithCounts")]
    [TestCase("Newport|2|Subtotal|2|1", TestName = "Totals_LabelInAnotherColumn")]
    [TestCase("Total for Newport|2|||", TestName = "Totals_For")]
    [TestCase("|1900-01-02|Subtotal||", TestName = "Totals_CountThatIsShownAsADay")]
    public void Import_TotalsOfSomeRows_AreSetAsideAndNamed(string totals)
    {
        var result = Export.Of(
            "Office|Submitted at|Team|know_how|told_why", "Newport|2019-06-01|A|yes|no", "Newport|2019-06-01|B|no|no", totals, "Cardiff|2019-06-02|A|yes|yes").Import();

        Assert.That(result.Succeeded, string.Join('\n', result.Problems));
        Assert.That((result.Counts.Read, result.Counts.Kept), Is.EqualTo((4L, 3L)));
        var aside = result.SetAside.Single();
        Assert.That((aside.Reason, aside.FirstRows.Single()), Is.EqualTo((SetAsideReason.Totals, 4)));
    }

    [TestCase("Cardiff total|2019-06-02|A|yes|no", TestName = "People_AtAnOfficeCalledSo")]
    [TestCase("Newport|2019-06-02|Grand total|yes|no", TestName = "People_BesideALabel")]
    public void Import_PersonBesideWordsOfTotals_Counts(string row) => Assert.That(
        Export.Of("Office|Submitted at|Team|know_how|told_why", "Newport|2019-06-01|A|yes|no", row).Import().Counts.Kept, Is.EqualTo(2));

    // One row of counts below a few people, whatever its label: one notice, and not a block for each question.
    [TestCase("All||3|3|3|3||", TestName = "Counts_UnknownLabel")]
    [TestCase("||3|3|3|2.5||", TestName = "Counts_NoLabel")]
    [TestCase("Everybody|3|3|3|3|3||", TestName = "Counts_FigureBelowTheDays")]
    public void Import_RowOfCountsBelowFewPeople_IsOneNotice(string counts)
    {
        var result = Export.Of(Header.Replace("Response ID", "Office", StringComparison.Ordinal), [.. People.Take(3), counts]).Import();

        Assert.That((result.Succeeded, result.Counts.Kept), Is.EqualTo((true, 3L)), string.Join('\n', result.Problems));
        Assert.That(result.Problems.Where(problem => problem.Code is "SUI6231" or "SUI6220" or "SUI6233" or "SUI6223").Select(problem => problem.Code), Is.EqualTo(new[] { "SUI6231" }));
    }

    // Codes that nobody has said the meaning of, without ids and times: people, and not counts.
    [Test]
    public void Import_RowsOfFiguresAlone_ArePeopleWhereMostAreSo()
    {
        var result = Export.Of("Office|Submitted at|know_how|told_why", "||1|2", "||2|2", "||7|8", "Leeds|2019-06-01|yes|no").Import();

        Assert.That((result.Succeeded, result.Counts.Kept), Is.EqualTo((false, 4L)), string.Join('\n', result.Problems));
    }

    [Test]
    public void Import_OneRowOfWordsThatNoQuestionReads_IsOneErrorThatNamesTheRow()
    {
        var result = Export.Of(Header, [.. People.Take(5), "31|2019-06-02|x y|x y|x y|x y||"]).Import();

        Assert.That(result.Problems.Where(problem => problem.Code is "SUI6220" or "SUI6233").Select(problem => problem.Message),
            Is.EqualTo(new[] { "In 1 of 6 rows cells are filled and no answer is understood (row 7)." }));
    }

    [Test]
    public void Import_WordThatNoQuestionReads_IsNamedEvenWhereTheRowIsSetAside()
    {
        var result = Export.Of(Header, [.. People, "31|2019-06-02|perhaps|||||"]).Import();

        Assert.That(
            result.Problems.Single(one => one.Code == "SUI6220").Location, Is.EqualTo(new ProblemLocation("export.csv", 32, Column: "know_how")));
    }

    [Test]
    public void Import_RowsThatSayDeclinedOrNotReached_StayWhatTheyAre()
    {
        var result = Export.Of(
            "id|event_date|outcome|know_how|told_why",
            [.. Enumerable.Range(1, 20).Select(one => $"{one}|2019-06-01|Completed|yes|no"), "21|2019-06-01|Declined||", "22|2019-06-01|NotReached|x|x",
                "23|2019-06-01|Declined|n=3|4"]).Import();

        Assert.That((result.Counts.Kept, result.Counts.Declined, result.Counts.NotReached, result.SetAside.Count), Is.EqualTo((23L, 2L, 1L, 0)));
    }

    // 2 of 40 are one in twenty, 2 of 39 more.
    [TestCase(38, true)]
    [TestCase(37, false)]
    public void Import_MoreThanOneRowInTwenty_IsAnErrorAndCountsEverybody(int people, bool succeeds)
    {
        string[] rows = [.. Enumerable.Range(1, people).Select(one => $"{one}|yes|no"), "98|so so|well", "99|hm|ah"];
        var result = Export.Of("Response ID|know_how|told_why", rows).Import();
        var accepted = Export.Of("Response ID|know_how|told_why", rows).Import(request => request with { AcceptUnread = true });

        var errors = result.Problems.Where(problem => problem is { Code: "SUI6233", Location.Column: null }).ToList();
        Assert.Multiple(() =>
        {
            Assert.That((result.Succeeded, result.Counts.Kept), Is.EqualTo(succeeds ? (true, (long)people) : (false, people + 2L)));
            Assert.That(errors.Select(problem => problem.Message), Is.EqualTo(succeeds ? [] : new[] { "In 2 of 39 rows cells are filled and no answer is understood (rows 39, 40)." }));
            Assert.That((accepted.Succeeded, accepted.Counts.Kept, accepted.SetAside[0].Reason), Is.EqualTo((true, (long)people, SetAsideReason.Unreadable)));
        });
    }

    [Test]
    public void Import_OneWordOfSeveralPeopleWhoAnsweredNothingElse_IsStillAnError()
    {
        string[] rows = [.. Enumerable.Range(1, 100).Select(one => $"{one}|yes|no"), "101|Aye|", "102|Aye|", "103|aye|"];

        var problem = Export.Of("Response ID|know_how|told_why", rows).Import().Problems.Single(one => one.Code == "SUI6233");

        Assert.That((problem.Severity, problem.Message), Is.EqualTo(
            (ProblemSeverity.Error, "3 of 103 answers to the question know_how are not understood; one word stands 3 times.")));
    }

    [TestCase("||||21.5", TestName = "a mean of numbers, and nothing else")]
    [TestCase("Most common||yes|male|12", TestName = "the mode")]
    public void Import_FigureBelowTheAnswers_IsNobody(string row)
    {
        var result = Export.Of("Response ID|Submitted|know_how|sex|months_here", "1|2019-06-01|yes|male|12", "2|2019-06-02|no|female|31", row).Import();

        Assert.That((result.Counts.Kept, result.Counts.NotResponses), Is.EqualTo((2L, 1L)), string.Join('\n', result.Problems));
    }

    [TestCase("3|||  |21", TestName = "with an id")]
    [TestCase("|2019-06-03|||21", TestName = "with a time")]
    [TestCase("|||male|21", TestName = "with another answer")]
    public void Import_ResponseWithANumber_IsSomebody(string row)
    {
        var result = Export.Of("Response ID|Submitted|know_how|sex|months_here", "1|2019-06-01|yes|male|12", "2|2019-06-02|no|female|31", row).Import();

        Assert.That(result.Counts.Kept, Is.EqualTo(3));
    }
}
