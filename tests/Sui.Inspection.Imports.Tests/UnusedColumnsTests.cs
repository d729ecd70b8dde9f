using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Columns that nothing is read from and that seem to say who took part, or which response is which. All content is made up.</summary>
internal sealed class UnusedColumnsTests
{
    [TestCase("Result", "completed;Refused;no reply;wrong number;see notes")]
    [TestCase("Canlyniad", "cwblhawyd;gwrthododd;dim ateb;rhif anghywir;")]
    [TestCase("Contact", "done;refused;voicemail;done;done")]
    public void Import_UnusedColumnOfOutcomes_IsToldAndReadOnceItIsSaid(string header, string cells)
    {
        var words = cells.Split(';');
        var export = Export.Of("know_how|" + header, [.. words.Select((word, at) => (at == 0 ? "yes|" : "|") + word)]);
        var result = export.Import(request => request with { Identifiers = IdentifierRule.Drop });

        var problem = result.Problems.Single(one => one.Code == "SUI6249");
        Assert.That((problem.Severity, problem.Location.Column), Is.EqualTo((ProblemSeverity.Error, header)));
        Assert.That(problem.Action, Does.Contain($"--map-column \"{header}=Outcome\""));
        var said = export.Import(request => request with { Columns = [new(header, "Outcome")], Words = [new("status", "see notes", "blank")] });
        Assert.That(said.Counts.Declined, Is.EqualTo(1));
        Assert.That(said.Problems.Select(one => one.Code), Has.No.Member("SUI6249"));
        Assert.That(export.Import(request => request with { Columns = [new(header, "NotUsed")] }).Problems.Select(one => one.Code), Has.No.Member("SUI6249"));
    }

    [Test]
    public void Import_OutcomesInAnExportOfKobo_AreTold()
    {
        var result = Export.Of(
            "_id|_submission_time|_status|visit/result_of_call|views/know_how", "1|2019-06-01T10:00:00|submitted_via_web|refused|",
            "2|2019-06-01T11:00:00|submitted_via_web|completed|yes", "3|2019-06-01T12:00:00|submitted_via_web|no_answer|").Import();

        Assert.That(result.Problems.Where(one => one.Code == "SUI6249").Select(one => one.Location.Column), Is.EqualTo(new[] { "visit/result_of_call" }));
    }

    [Test]
    public void Import_SecondColumnOfOutcomes_IsToldAsAStatus()
    {
        var export = Export.Of("Call outcome|Interview outcome|know_how", "completed|refused|", "completed|completed|yes");

        Assert.That(export.Import().Problems.Single(one => one.Code == "SUI6249").Action, Does.Contain("\"Interview outcome=Status\""));
        Assert.That(export.Import(request => request with { Columns = [new("Interview outcome", "Status")] }).Counts.Declined, Is.EqualTo(1));
    }

    [TestCase("Remarks", "refused;came late;wants a copy;none", TestName = "one word among others")]
    [TestCase("Tenant", "yes;no;yes;no", TestName = "words of answers")]
    public void Import_OtherUnusedColumn_IsNotTakenForOutcomes(string header, string cells)
    {
        var result = Export.Of("know_how|" + header, [.. cells.Split(';').Select(cell => "yes|" + cell)]).Import();

        Assert.That(result.Problems.Select(one => one.Code), Has.No.Member("SUI6249"));
    }

    [TestCase("ID")]
    [TestCase("id")]
    [TestCase("Ref")]
    [TestCase("Reference")]
    [TestCase("Response number")]
    [TestCase("uuid")]
    [TestCase("Record")]
    [TestCase("Respondent")]
    [TestCase("UserID")]
    [TestCase("Cyfeirnod")]
    public void Import_UnusedColumnThatNumbersTheResponses_IsToldAndFindsRepeatsOnceItIsSaid(string header)
    {
        // Three people, and the file pasted in twice.
        string[] rows = ["101|yes", "102|no", "103|yes"];
        var export = Export.Of(header + "|know_how", [.. rows, .. rows]);
        var result = export.Import(request => request with { Identifiers = IdentifierRule.Drop });

        var problem = result.Problems.Single(one => one.Code == "SUI6257");
        Assert.That((problem.Severity, problem.Location.Column), Is.EqualTo((ProblemSeverity.Error, header)));
        Assert.That(problem.Action, Does.Contain($"--map-column \"{header}=ResponseId\""));
        var said = export.Import(request => request with { Columns = [new(header, "ResponseId")] });
        Assert.That((said.Counts.Kept, said.Counts.Repeats), Is.EqualTo((3L, 3L)));
        Assert.That(said.Problems.Select(one => one.Code), Has.No.Member("SUI6257"));
    }

    [TestCase("ID|know_how", "North|yes;North|no;North|yes;South|no;South|no", TestName = "values that repeat")]
    [TestCase("Response ID|ID|know_how", "1|101|yes;2|102|no", TestName = "beside the id of the response")]
    [TestCase("Ward|know_how", "101|yes;102|no", TestName = "another heading")]
    public void Import_ColumnThatTellsNothingApart_IsNotTold(string header, string rows) =>
        Assert.That(Export.Of(header, rows.Split(';')).Import().Problems.Select(one => one.Code), Has.No.Member("SUI6257"));

    [Test]
    public void Import_WithoutIds_IsNotToldOfThem() =>
        Assert.That(
            Export.Of("ID|know_how", "101|yes", "102|no").Import(request => request with { IgnoreIds = true }).Problems.Select(one => one.Code),
            Has.No.Member("SUI6257"));

    [Test]
    public void Import_ColumnThatNumbersAllResponsesOnce_IsAWarning()
    {
        var result = Export.Of("Survey ref|know_how", "P-1|yes", "P-2|no", "P-3|yes").Import();

        Assert.That(result.Problems.Single(one => one.Code == "SUI6257").Severity, Is.EqualTo(ProblemSeverity.Warning));
        Assert.That(result.Succeeded);
    }

    [Test]
    public void Import_MappingThatSaysWhatTheColumnIs_IsBelieved_AndOneThatWasSavedUnasked_IsNot()
    {
        var export = Export.Of("Ref|know_how", "101|yes", "102|no", "101|yes", "102|no");
        var saved = export.Import().Mapping!;
        var said = saved with { Columns = [.. saved.Columns, new ColumnMapping { Column = new ColumnKey("Ref"), Use = ColumnUse.NotUsed }] };

        Assert.That(saved.Columns.Select(column => column.Column.Header), Is.EqualTo(new[] { "know_how" }));
        Assert.That(export.Import(request => request with { Mapping = saved }).Problems.Select(one => one.Code), Has.Member("SUI6257"));
        Assert.That(export.Import(request => request with { Mapping = said }).Problems.Select(one => one.Code), Has.No.Member("SUI6257"));
    }

    [TestCase("Timestamp|know_how", "2019-06-03 10:01:07|yes;2019-06-03 10:04:59|no;2019-06-04 11:30:12|yes", TestName = "times")]
    [TestCase("Loyalty card|know_how", "A7|yes;B9|no;C2|yes", TestName = "ids under another heading")]
    [TestCase("Anything else?|know_how", "Staff listen|yes;Buses are late|no;The room is cold|yes", TestName = "words")]
    public void Import_FilePastedInTwice_IsAnErrorWithoutIds(string header, string cells)
    {
        var rows = cells.Split(';');
        var result = Export.Of(header, [.. rows, .. rows]).Import();

        var problem = result.Problems.Single(one => one.Code == "SUI6262");
        Assert.That((problem.Severity, problem.Message), Is.EqualTo((ProblemSeverity.Error, problem.Message)));
        Assert.That(problem.Message, Does.StartWith("3 rows are the same").And.Contain("(rows 5, 6, 7)"));
        var accepted = Export.Of(header, [.. rows, .. rows]).Import(request => request with { IgnoreIds = true });
        Assert.That((accepted.Succeeded, accepted.Counts.Kept), Is.EqualTo((true, 6L)));
    }

    [Test]
    public void Import_OneRowOfManyTwice_IsAWarning()
    {
        var rows = Enumerable.Range(1, 30).Select(at => $"2019-06-03 10:01:{at:00}|yes").ToList();
        var problem = Export.Of("Timestamp|know_how", [.. rows, rows[4]]).Import().Problems.Single(one => one.Code == "SUI6262");

        Assert.That((problem.Severity, problem.Message), Is.EqualTo((ProblemSeverity.Warning, problem.Message)));
        Assert.That(problem.Message, Does.Contain("(row 32)"));
    }

    [Test]
    public void Import_AnswersThatManyShare_AreNoRepeats() => Assert.That(
        Export.Of("know_how|months_here", "yes|5", "no|7", "yes|5", "no|7", "yes|5").Import().Problems.Select(one => one.Code), Has.No.Member("SUI6262"));

    [TestCase("Are you happy to take part?", "Yes", "No")]
    [TestCase("Do you agree to take part in this survey?", "Yes, I agree", "No, I do not agree")]
    [TestCase("Consent", "Given", "Refused")]
    [TestCase("Do you consent to being interviewed? / survey", "I consent", "I do not consent")]
    [TestCase("Would you like to continue?", "TRUE", "FALSE")]
    [TestCase("Ydych chi'n fodlon cymryd rhan?", "Ydw", "Nac ydw")]
    public void Import_RefusalUnderAQuestionOfTheFormsOwn_IsAnErrorUntilItIsSaid(string header, string yes, string no)
    {
        var export = Export.Of($"Response ID|{header}|know_how", $"1|{yes}|yes", $"2|{no}|", $"3|{yes}|no", $"4|{no}|no");
        var result = export.Import();

        var problem = result.Problems.Single(one => one.Code == "SUI6263");
        Assert.That((problem.Severity, problem.Location.Column), Is.EqualTo((ProblemSeverity.Error, header)));
        Assert.That(problem.Message, Does.Contain("2 rows say no").And.Contain("(rows 3, 5)").And.Not.Contain(no + "\""));
        var said = export.Import(request => request with { Columns = [new(header, "Outcome")] });
        Assert.That((said.Succeeded, said.Counts.Kept, said.Counts.Declined), Is.EqualTo((true, 4L, 2L)));
        var unused = export.Import(request => request with { Columns = [new(header, "NotUsed")] });
        Assert.That((unused.Succeeded, unused.Counts.Declined), Is.EqualTo((true, 0L)));
    }

    [TestCase("Are you happy to take part?", "Yes;Yes;Yes", TestName = "nobody says no")]
    [TestCase("Have you ever taken part in a council?", "Yes;No;No", TestName = "another question of taking part")]
    [TestCase("Are you happy to be quoted?", "Yes;No;No", TestName = "consent to be quoted")]
    [TestCase("I consented to my plan", "Agree;Disagree;Disagree", TestName = "a statement on one's plan")]
    [TestCase("I consented to start my plan", "Agree;Disagree;Disagree", TestName = "a statement on the beginning of one's plan")]
    [TestCase("I was happy with how my order started and could continue", "Agree;Disagree;Disagree", TestName = "a statement in the past")]
    [TestCase("Staff want us to take part", "Strongly agree;Disagree;Neither agree nor disagree;Disagree", TestName = "a statement that is graded")]
    [TestCase("Rwy'n fodlon cymryd rhan mewn cynllunio", "Cytuno'n gryf;Anghytuno;Anghytuno", TestName = "a statement that is graded, in Welsh")]
    [TestCase("Would you like to take part in the service user council?", "Yes;No;No", TestName = "what somebody would like")]
    [TestCase("Are you happy with your officer?", "Yes;No;No", TestName = "an opinion")]
    [TestCase("What would you like from a survey?", "No idea;More time;A copy of it", TestName = "words")]
    public void Import_ColumnThatAsksSomethingElse_IsNotTakenForARefusal(string header, string cells) => Assert.That(
        Export.Of("Response ID|know_how|" + header, [.. cells.Split(';').Select((cell, at) => $"{at + 1}|yes|{cell}")]).Import().Problems.Select(one => one.Code),
        Has.No.Member("SUI6263"));
}
