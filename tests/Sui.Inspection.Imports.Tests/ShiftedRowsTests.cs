using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Rows of the right length whose answers stand one column beside their own. All content is made up.</summary>
internal sealed class ShiftedRowsTests
{
    private const string Header = "Response ID|know_how|gave_views|safe_to_decline|months_here|sex|age_group|ethnic_group";

    private static readonly string[] Sound =
        [.. Enumerable.Range(1, 40).Select(at => $"{at}|{(at % 3 == 0 ? "yes" : "no")}|{(at % 2 == 0 ? "yes" : "no")}|{(at % 5 == 0 ? "agree" : "disagree")}|{at}|male|35_44|white")];

    [TestCase("41|yes|agree|12|male|35_44|white|", TestName = "a blank cell was lost, and one added at the end")]
    [TestCase("41|yes||no|agree|12|male|35_44", TestName = "a blank cell was put in, and the last one lost")]
    [TestCase("41||yes|no|agree|12|male|35_44", TestName = "shifted from the first question on")]
    [TestCase("41|yes|agree|12|male|elderly|white|", TestName = "with a word that nobody knows")]
    public void Import_ShiftedRow_IsNamedOnceAndNotRead(string row)
    {
        var result = Export.Of(Header, [.. Sound, row]).Import();

        var problem = result.Problems.Single(one => one.Location.Row is not null);
        Assert.That((problem.Code, problem.Severity, problem.Location.Row), Is.EqualTo(("SUI6269", ProblemSeverity.Error, (int?)42)));
        Assert.That((result.Succeeded, result.Counts.Kept, result.Counts.WrongWidth), Is.EqualTo((false, 40L, 1L)));
        Assert.That(result.SetAside.Single().Reason, Is.EqualTo(SetAsideReason.Shifted));
    }

    // A few cells alone: up to a blank one they fit the next column, and what does not fit its own is no other question's word.
    [TestCase("41|yes|agree||12|male|35_44|white", TestName = "one cell, and its own is blank")]
    [TestCase("41|yes|no|12||male|35_44|white", TestName = "a number")]
    [TestCase("41|yes|agree|12||male|35_44|white", TestName = "two cells")]
    [TestCase("41|yes|no|agree||12|35_44|white", TestName = "moved to the right")]
    [TestCase("41|yes|no|agree|12||male|white", TestName = "a word to the right, what stood there is lost")]
    public void Import_RowThatIsShiftedInPart_IsNamed(string row)
    {
        var result = Export.Of(Header, [.. Sound, row]).Import();

        Assert.That(result.Problems.Where(one => one.Location.Row is not null).Select(one => (one.Code, one.Location.Row)), Is.EqualTo(new[] { ("SUI6269", (int?)42) }));
        Assert.That((result.Succeeded, result.Counts.Kept), Is.EqualTo((false, 40L)));
    }

    // Words that other questions know, codes, words beside filled cells, and one that the form offered.
    [TestCase("41|agreed||disagree|12|male|35_44|white")]
    [TestCase("41|yes|no|1||male|35_44|white")]
    [TestCase("41|yes|agree|disagree|12|male|35_44|white")]
    [TestCase("41|yes|no|other||male|35_44|white")]
    public void Import_RowWithOneOddCell_IsNotShifted(string row) =>
        Assert.That(Export.Of(Header, [.. Sound, row]).Import().Problems.Select(one => one.Code), Has.No.Member("SUI6269"));

    [Test]
    public void Import_WordThatTheFormOffered_IsNotShifted() => Assert.That(
        Export.Of(Header, [.. Sound, .. Enumerable.Range(41, 3).Select(at => $"{at}|yes|agree||12|male|35_44|white")]).Import().Problems.Select(one => one.Code),
        Has.No.Member("SUI6269").And.Member("SUI6233"));

    [Test]
    public void Import_ShiftedRowThatIsAccepted_IsReadAsItStands()
    {
        var result = Export.Of(Header, [.. Sound, "41|yes|agree|12|male|35_44|white|"]).Import(request => request with { AcceptUnread = true });

        Assert.That((result.Succeeded, result.Counts.Kept, result.Counts.WrongWidth), Is.EqualTo((true, 41L, 0L)));
        Assert.That(result.Problems.Select(one => one.Code), Has.No.Member("SUI6269"));
    }

    // Words that nobody knows, wherever they stand, are words; so are two that would fit one column on.
    [TestCase("41|maybe|perhaps|so so|twelve|m.|young|none")]
    [TestCase("41|yes|maybe|agree|a year|male|young|white")]
    [TestCase("41|agree|yes|12|3|male|35_44|white")]
    [TestCase("41|yes|no|agree|male|12|35_44|white")]
    public void Import_RowWithOtherFaults_IsNotShifted(string row)
    {
        var result = Export.Of(Header, [.. Sound, row]).Import();

        Assert.That(result.Problems.Select(one => one.Code), Has.No.Member("SUI6269"));
        Assert.That(result.Counts.WrongWidth, Is.Zero);
    }
}
