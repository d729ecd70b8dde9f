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
        Assert.That((problem.Severity, problem.Location.Column), Is.EqualTo((ProblemSeverity.Warning, header)));
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
        Assert.That((problem.Severity, problem.Location.Column), Is.EqualTo((ProblemSeverity.Warning, header)));
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
}
