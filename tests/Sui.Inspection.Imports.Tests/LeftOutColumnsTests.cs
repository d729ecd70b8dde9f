using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Columns that nothing is read from and that say which responses are not to count. All content is made up.</summary>
internal sealed class LeftOutColumnsTests
{
    // What is read once somebody has said it: declined, set aside, partial.
    [TestCase("Opted out", "Yes;No;No", "Outcome", 1, 0, 0)]
    [TestCase("Withdrawn?", "Yes;;", "Outcome", 1, 0, 0)]
    [TestCase("Has this person withdrawn?", "No;No;Yes", "Outcome", 1, 0, 0)]
    [TestCase("Wedi tynnu'n ôl", "Ydy;Nac ydy;Nac ydy", "Outcome", 1, 0, 0)]
    [TestCase("Exclude?", "x;;", "Status", 0, 1, 0)]
    [TestCase("Duplicate", "Yes;;unique", "Status", 0, 1, 0)]
    [TestCase("Reason for exclusion", "wrong site;;", "Status", 0, 1, 0)]
    [TestCase("Valid response", "Yes;No;Yes", "Status", 0, 1, 0)]
    [TestCase("Include in analysis", "1;0;1", "Status", 0, 1, 0)]
    [TestCase("Test response", "TRUE;FALSE;FALSE", "Status", 0, 1, 0)]
    [TestCase("Finished", "TRUE;FALSE;TRUE", "Status", 0, 0, 1)]
    public void Import_UnusedColumnThatLeavesOut_IsAnErrorUntilItIsSaid(string header, string cells, string use, int declined, int aside, int partial)
    {
        var export = Of(header, cells);
        var result = export.Import();

        var problem = result.Problems.Single(one => one.Code == "SUI6265");
        Assert.That((problem.Severity, problem.Location.Column), Is.EqualTo((ProblemSeverity.Error, header)));
        Assert.That(problem.Message, Does.Contain("1 row is"));
        Assert.That(problem.Action, Does.Contain($"--map-column \"{header}={use}\"").And.Contain($"--map-column \"{header}=NotUsed\""));
        var said = export.Import(request => request with { Columns = [new(header, use)] });
        Assert.That(said.Succeeded, string.Join('\n', said.Problems));
        Assert.That((said.Counts.Declined, said.Counts.Rejected + said.Counts.TestData, said.Counts.PartialKept), Is.EqualTo(((long)declined, (long)aside, (long)partial)));
        Assert.That(export.Import(request => request with { Columns = [new(header, "NotUsed")] }).Problems.Select(one => one.Code), Has.No.Member("SUI6265"));
    }

    [TestCase("Notes", "TEST - ignore", "SUI6265")]
    [TestCase("Notes", "test response please ignore", "SUI6265")]
    [TestCase("Nodiadau", "Prawf - anwybyddwch", "SUI6265")]
    [TestCase("Name", "TEST - ignore", "SUI6277")]
    [TestCase("Site", "TEST", "SUI6277")]
    [TestCase("Interviewer", "Dummy", "SUI6277")]
    [TestCase("Swyddfa", "Prawf", "SUI6277")]
    [TestCase("Name", "test response please ignore", "SUI6277")]
    [TestCase("Enw", "test test", "SUI6277")]
    public void Import_LikelyTestInNotesOrNames_IsNamedAndCounted(string header, string cell, string code)
    {
        var result = Of(header, $"x y;{cell};").Import(request => request with { Identifiers = IdentifierRule.Drop });

        var problem = result.Problems.Single(one => one.Code == code);
        Assert.That((problem.Severity, problem.Location.Column, result.Counts.Kept), Is.EqualTo((ProblemSeverity.Warning, header, 3L)));
        Assert.That(problem.Message, Does.Contain("(row 3)").And.Not.Contain(cell));
    }

    // What people are asked in their own words, whether a question of the instrument or not.
    [TestCase("what_changed", "TEST - ignore")]
    [TestCase("what_changed", "dummy entry")]
    [TestCase("what_changed", "Practice call with a colleague")]
    [TestCase("what_changed", "Galwad ymarfer")]
    [TestCase("what_changed", "test")]
    [TestCase("Anything else?", "Prawf - anwybyddwch")]
    public void Import_LikelyTestInWords_IsNamedAndCounted(string header, string cell)
    {
        var result = Export.Of($"Response ID|Submitted|know_how|{header}", "1|2019-06-01|yes|They asked us about the waiting room.", $"2|2019-06-01|no|{cell}", "3|2019-06-02|yes|The test of it is what they do.")
            .Import(request => request with { InstrumentId = "telephone-interview" });

        var problem = result.Problems.Single(one => one.Code == "SUI6277");
        Assert.That((problem.Severity, problem.Location.Column, result.Counts.Kept), Is.EqualTo((ProblemSeverity.Warning, header, 3L)));
        Assert.That(problem.Message, Does.Contain("(row 3)"));
    }

    [TestCase("Notes", "The test of a service is its people")]
    [TestCase("Notes", "Drug test")]
    [TestCase("Name", "Mary Testa")]
    public void Import_WordsThatOnlyHoldTest_AreNoTest(string header, string cell) => Assert.That(
        Of(header, $";{cell};").Import(request => request with { Identifiers = IdentifierRule.Drop }).Problems.Select(one => one.Code), Has.No.Member("SUI6265").And.No.Member("SUI6277"));

    [Test]
    public void Import_WordOfLeavingOutUnderAStatus_IsAnErrorUntilItIsSaid()
    {
        var export = Of("Response type", "Test;Real;Real");

        Assert.That(export.Import().Problems.Single(one => one.Code == "SUI6265").Severity, Is.EqualTo(ProblemSeverity.Error));
        var said = export.Import(request => request with { Columns = [new("Response type", "Status")], Words = [new("status", "Real", "completed")] });
        Assert.That((said.Succeeded, said.Counts.TestData, said.Counts.Kept), Is.EqualTo((true, 1L, 2L)));
    }

    // Somebody wrote it beside the answers, below no heading at all.
    [TestCase("withdrawn;;duplicate", ProblemSeverity.Error)]
    [TestCase("withdrawn;;", ProblemSeverity.Warning)]
    public void Import_WordOfLeavingOutBelowNoHeading_IsNamed(string cells, ProblemSeverity severity)
    {
        var export = Of(string.Empty, cells);

        var problem = export.Import().Problems.Single(one => one.Code == "SUI6265");
        Assert.That((problem.Severity, problem.Location.Column), Is.EqualTo((severity, "a column without a header, number 1")));
        var said = export.Import(request => request with { Columns = [new(problem.Location.Column!, "NotUsed")] });
        Assert.That(said.Succeeded, string.Join('\n', said.Problems));
        Assert.That(said.Problems.Select(one => one.Code), Has.No.Member("SUI6265"));
        Assert.That(Of(string.Empty, "checked;;seen by AB").Import().Problems.Select(one => one.Code), Has.No.Member("SUI6265"));
    }

    [Test]
    public void Import_UnknownWordBesideDone_IsAnError() => Assert.That(
        Of("Interview status", "Done;Done;Done;Hung up;Hung up").Import().Problems.Single(one => one.Code == "SUI6249").Severity, Is.EqualTo(ProblemSeverity.Error));

    [Test]
    public void Import_ParticipationInWords_IsAnErrorUntilItIsSaid()
    {
        var export = Of("Participation", "Participated;Withdrew;Participated");

        Assert.That(export.Import().Problems.Single(one => one.Code == "SUI6263").Severity, Is.EqualTo(ProblemSeverity.Error));
        Assert.That(export.Import(request => request with { Columns = [new("Participation", "Outcome")] }).Counts.Declined, Is.EqualTo(1));
    }

    [TestCase("Notes", "TEST;good;", ProblemSeverity.Warning)]
    [TestCase("Notes", "withdrawn, please delete;duplicate of row 2;", ProblemSeverity.Error)]
    [TestCase("Inspector notes", "test entry - ignore;duplicate of P003;", ProblemSeverity.Error)]
    [TestCase("Interviewer's comments (office use only)", "withdrew;;", ProblemSeverity.Warning)]
    public void Import_NotesThatLeaveOut_AreTold(string header, string cells, ProblemSeverity severity) =>
        Assert.That(Of(header, cells).Import().Problems.Single(one => one.Code == "SUI6265").Severity, Is.EqualTo(severity));

    [TestCase("Excluded from school", "Yes;No;Yes")]
    [TestCase("Drug test", "Yes;No;Yes")]
    [TestCase("Withdrawal symptoms", "Yes;No;Yes")]
    [TestCase("Have you ever refused help?", "Yes;No;Yes")]
    [TestCase("Duplicate", ";;no")]
    [TestCase("Valid response", "Yes;Yes;Yes")]
    [TestCase("Completed on", "2019-06-01;2019-06-02;2019-06-03")]
    [TestCase("Survey type", "paper;web;telephone")]
    [TestCase("Office", "Duplicate Street;Test Road;York")]
    [TestCase("Comments", "test results took weeks;I was refused help;it is a duplicate of the course before, really, nothing new")]
    public void Import_OtherUnusedColumn_IsNotTakenForOne(string header, string cells) =>
        Assert.That(Of(header, cells).Import().Problems.Select(one => one.Code), Has.No.Member("SUI6265"));

    private static Export Of(string header, string cells) =>
        Export.Of("know_how|sex|" + header, [.. cells.Split(';').Select((cell, at) => $"{(at % 2 == 0 ? "yes" : "no")}|female|{cell}")]);
}
