using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests;

/// <summary>Open requests; days counted by hand.</summary>
internal sealed class EvidenceRequestsTests
{
    private static readonly DateOnly Day = new(2019, 6, 12);

    [TestCase("2019-06-03", null, null, 9, null)]
    [TestCase("2019-06-12", "2019-06-12", null, 0, 0)]
    [TestCase("2019-06-03", "2019-06-07", null, 9, 5)]
    [TestCase("2019-06-03", "2019-06-14", null, 9, -2)]
    [TestCase("2019-05", "2019-06", null, 12, 0)]
    [TestCase("2019-05", "2019-07", null, 12, -19)]
    [TestCase("2018", "2019-05", null, 163, 12)]
    [TestCase("2019-06-03", "2019-06-07", "2019-06-13", 9, 5)]
    [TestCase(null, null, null, null, null)]
    public void Open_Requested_CountsDays(string? requested, string? due, string? received, int? open, int? past)
    {
        var request = EvidenceRequests.Open([Record("r", requested, due, received)], Day).Single();

        Assert.That((request.DaysOpen, request.DaysPastDue), Is.EqualTo((open, past)));
        Assert.That(request.IsPastDue, Is.EqualTo(past > 0));
    }

    [TestCase("2019-06-13", null)]
    [TestCase("2019-06-03", "2019-06-12")]
    [TestCase("2019-06-03", "2019-06")]
    public void Open_NotYetAskedForOrReceived_IsNotThere(string requested, string? received) =>
        Assert.That(EvidenceRequests.Open([Record("r", requested, null, received)], Day), Is.Empty);

    [Test]
    public void Open_OtherAbsences_ArePassedOver() =>
        Assert.That(EvidenceRequests.Open([Record("r", "2019-06-03", null, null) with { Absence = Absence.NotInspected }], Day), Is.Empty);

    [Test]
    public void Open_Several_LongestPastDueFirst()
    {
        var requests = EvidenceRequests.Open(
            [Record("a", "2019-06-01", null, null), Record("b", "2019-06-01", "2019-06-14", null), Record("c", "2019-06-09", "2019-06-10", null), Record("d", "2019-05-01", null, null)],
            Day);

        Assert.That(requests.Select(request => request.Record.Id), Is.EqualTo(new[] { "c", "b", "d", "a" }));
    }

    private static AbsenceRecord Record(string id, string? requested, string? due, string? received) => new()
    {
        Id = id,
        CriterionId = "C2",
        Absence = Absence.RequestedNotSupplied,
        RequestedOn = Date(requested),
        DueOn = Date(due),
        ReceivedOn = Date(received),
        Note = null,
        Locator = new FileLocator("absences.csv", 2, 2),
    };

    private static EvidenceDate? Date(string? text) => EvidenceDate.TryParse(text, out var date) ? date : null;
}
