using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Studies that ask people more than once: rows of one record are one person. All content is made up; the numbers are counted by hand.</summary>
internal sealed class EventsTests
{
    private const string Redcap = "record_id|redcap_event_name|redcap_repeat_instrument|redcap_repeat_instance|survey_timestamp|know_how|survey_complete";

    private static readonly Export TwoEvents = Of(15, 9, "yes");

    [Test]
    public void Import_TwoEventsWithAnswers_AsksWhichAndCountsNobodyTwice()
    {
        var result = TwoEvents.Import();

        var problem = result.Problems.Single(one => one.Code == "SUI6243");
        Assert.Multiple(() =>
        {
            Assert.That((problem.Severity, problem.Location.Column, result.Counts.Kept), Is.EqualTo((ProblemSeverity.Error, "redcap_event_name", 0L)));
            Assert.That(problem.Expected, Does.Contain("'start_arm_1' (answers in 15 rows)").And.Contain("'month_6_arm_1' (answers in 9 rows)"));
            Assert.That(problem.Action, Does.Contain("--event"));
        });
    }

    [Test]
    public void Preview_HasTheEvents_WhateverIsChosen()
    {
        ImportEvent[] events = [new("month_6_arm_1", 9, 9), new("start_arm_1", 15, 15)];

        Assert.That(Preview(TwoEvents, null), Is.EqualTo(events));
        Assert.That(Preview(TwoEvents, "month_6_arm_1"), Is.EqualTo(events));
        Assert.That(Preview(Of(15, 9, string.Empty), null), Is.EqualTo(new[] { events[0] with { Answered = 0 }, events[1] }));
        Assert.That(Preview(Export.Of("know_how", "yes"), null), Is.Empty);
    }

    [TestCase("start_arm_1", 15, 9)]
    [TestCase("Month_6_Arm_1", 9, 15)]
    public void Import_EventThatIsNamed_CountsItsPeople(string name, long kept, long others)
    {
        var result = TwoEvents.Import(request => request with { Event = name });

        Assert.That((result.Succeeded, result.Counts.Kept, result.Counts.OtherEvent), Is.EqualTo((true, kept, others)));
        Assert.That(result.SetAside.Single().Reason, Is.EqualTo(SetAsideReason.OtherEvent));
        Assert.That(result.Problems.Single(problem => problem.Code == "SUI6245").Message, Does.Contain($"{others} rows"));
    }

    [Test]
    public void Import_OneEventWithAnswers_IsTakenAndTold()
    {
        var result = Of(15, 9, string.Empty).Import();

        Assert.That((result.Succeeded, result.Counts.Kept, result.Counts.OtherEvent), Is.EqualTo((true, 15L, 9L)));
        Assert.That(result.Problems.Count(problem => problem.Code == "SUI6245"), Is.EqualTo(1));
    }

    [Test]
    public void Import_RepeatsOfOneForm_AreToldApartByTheirNumbers()
    {
        var export = Export.Of(
            Redcap, "1|start||||| ", "1|start|survey|1|2019-06-01|yes|2", "1|start|survey|2|2019-06-02|no|2", "2|start||||| ", "2|start|survey|1|2019-06-01|no|2");

        var asked = export.Import().Problems.Single(problem => problem.Code == "SUI6243");
        var taken = export.Import(request => request with { Event = "start / survey / 1" });

        Assert.That(asked.Expected, Does.Contain("'start / survey / 1' (answers in 2 rows)").And.Contain("'start / survey / 2' (answers in 1 row)"));
        Assert.That((taken.Succeeded, taken.Counts.Kept, taken.Counts.OtherEvent), Is.EqualTo((true, 2L, 3L)));
        Assert.That(export.Import(request => request with { Event = "1" }).Counts.Kept, Is.EqualTo(2), "one part that one event alone has");
        Assert.That(export.Import(request => request with { Event = "survey" }).Problems.Any(problem => problem.Code == "SUI6243"), "it names two");
    }

    [TestCase("month_7")]
    public void Import_EventThatIsNotThere_IsAnErrorThatListsThem(string name)
    {
        var problem = TwoEvents.Import(request => request with { Event = name }).Problems.Single(one => one.Code == "SUI6244");

        Assert.That(problem.Expected, Does.Contain("start_arm_1").And.Contain("month_6_arm_1"));
        Assert.That(Export.Of("know_how", "yes").Import(request => request with { Event = name }).Problems.Any(one => one.Code == "SUI6244"), "there are no events");
    }

    [Test]
    public void Import_RoundsOfAnotherTool_AreKnownByNameOrByWord()
    {
        string[] rows = ["1|1|yes", "1|2|no", "2|1|no", "2|2|yes", "3|1|yes", "3|2|no"];
        var named = Export.Of("Response ID|Wave|know_how", rows);
        var mapped = Export.Of("Response ID|When asked|know_how", rows);

        Assert.That(named.Import().Problems.Any(problem => problem.Code == "SUI6243"));
        Assert.That(mapped.Import().Problems.Any(problem => problem.Code == "SUI6232"), "without a round, the ids contradict themselves");
        var taken = mapped.Import(request => request with { Columns = [new("when asked", "Event")], Event = "2" });
        Assert.That((taken.Succeeded, taken.Counts.Kept), Is.EqualTo((true, 3L)));
    }

    [Test]
    public void Import_RoundsOfDifferentPeople_AllCount()
    {
        var result = Export.Of("Response ID|Wave|know_how", "1|1|yes", "2|1|no", "3|2|yes").Import();

        Assert.That((result.Succeeded, result.Counts.Kept), Is.EqualTo((true, 3L)));
    }

    private static IReadOnlyList<ImportEvent> Preview(Export export, string? name)
    {
        using var stream = new MemoryStream(export.Bytes());
        return Export.Inspection.Importer.Preview(stream, new ImportRequest { FileName = "export.csv", InstrumentId = Export.Instrument, Event = name }).Events;
    }

    private static Export Of(int records, int again, string answer) => Export.Of(
        Redcap,
        [
            .. Enumerable.Range(1, records).SelectMany(record => (string[])
            [
                $"{record}|start_arm_1|||2019-06-01 09:30|{(record % 2 == 0 ? "yes" : "no")}|2",
                .. record <= again ? [$"{record}|month_6_arm_1|||2019-06-20 09:30|{answer}|2"] : Array.Empty<string>(),
            ]),
        ]);
}
