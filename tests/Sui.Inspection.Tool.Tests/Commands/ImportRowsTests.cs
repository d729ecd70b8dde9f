using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>What <c>sui import</c> says of rows that are nobody's, of repeats and of words, and that what it says to do works.</summary>
internal sealed class ImportRowsTests
{
    private static readonly string[] Twenty = [.. Enumerable.Range(1, 20).Select(one => $"{one},yes,{one}")];

    [Test]
    public void Import_RowsThatAnswerNothing_AreNamedInTheLastLine()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder, [.. Enumerable.Range(1, 8).Select(at => $"{at},2019-06-0{at},{(at is 3 or 5 ? "," : "yes,no")}")], "Response ID,Submitted,know_how,told_why");

        var ran = Shell.Run("import", file, "--instrument", "service-user-survey");

        Assert.That(ran.Output.TrimEnd(), Does.EndWith("8 rows: 8 people (2 answered nothing: rows 4, 6), none set aside."), ran.Problems);
    }

    [Test]
    public void Import_RowsBelowThatAreUnlike_CountWhereSomebodySaysSo()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder, [.. Twenty.Select(row => row + ",yes,agree"), string.Empty, ",yes,,,", ",no,,,"], "Site,know_how,months_here,told_why,safe_to_decline");

        var refused = Shell.Run("import", file, "--instrument", "service-user-survey");
        var accepted = Shell.Run("import", file, "--instrument", "service-user-survey", "--accept-below");

        Assert.That((refused.Code, accepted.Code), Is.EqualTo((1, 0)), refused.Problems + accepted.Problems);
        Assert.That(refused.Problems, Does.Contain("SUI6280").And.Contain("--accept-below"));
        Assert.That(accepted.Output, Does.Contain("22 rows: 22 people"));
    }

    [Test]
    public void Import_CountsBelowTheAnswers_AreNamedInTheLastLineAndInJson()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder, [.. Twenty.Select(row => row.Split(',')[0] + ",yes,no"), "Base,20,19"], "Response ID,know_how,told_why");
        var ran = Shell.Run("import", file, "--instrument", "service-user-survey");
        var json = Shell.Run("import", file, "--instrument", "service-user-survey", "--json").Json();
        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output.TrimEnd(), Does.EndWith("21 rows: 20 people, 1 set aside (row 22: totals)."));
        Assert.That(json.GetProperty("setAside")[0].GetProperty("reason").GetString(), Is.EqualTo("Totals"));
        Assert.That(json.GetProperty("setAside")[0].GetProperty("firstRows")[0].GetInt32(), Is.EqualTo(22));
    }

    [Test]
    public void Import_RowsThreeTimes_FailsAndTheRemedyWorks()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder, [.. Twenty, .. Twenty, .. Twenty]);

        var refused = Shell.Run("import", file, "--instrument", "service-user-survey");
        var ignored = Shell.Run("import", file, "--instrument", "service-user-survey", "--ignore-ids");

        Assert.That((refused.Code, ignored.Code), Is.EqualTo((1, 0)));
        Assert.That(refused.Problems, Does.Contain("SUI6232").And.Contain("(40 of 60)").And.Contain("--ignore-ids"));
        Assert.That(ignored.Output.TrimEnd(), Does.EndWith("60 rows: 60 people, none set aside."));
    }

    [Test]
    public void Import_NumberInWords_IsMappedAsTheProblemSays()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder, [.. Twenty, "21,yes,two years", "22,yes,two years"]);

        var unread = Shell.Run("import", file, "--instrument", "service-user-survey");
        var mapped = Shell.Run("import", file, "--instrument", "service-user-survey", "--map", "months_here:two years=24");
        var tooLarge = Shell.Run("import", file, "--instrument", "service-user-survey", "--map", "months_here:two years=2400");

        Assert.That(unread.Problems, Does.Contain("--map \"months_here:WORD=NUMBER\""));
        Assert.That(mapped.Code, Is.Zero);
        Assert.That(mapped.Problems, Does.Not.Contain("SUI6220").And.Not.Contain("SUI6241"));
        Assert.That((tooLarge.Code, tooLarge.Problems.Contains("A number from 0 to 600.", StringComparison.Ordinal)), Is.EqualTo((1, true)));
    }

    [Test]
    public void Import_QuestionThatIsNotKnown_FailsAndNamesThoseThatAre()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder, Twenty);

        var wrong = Shell.Run("import", file, "--instrument", "service-user-survey", "--map", "nosuch:1=yes");
        var unused = Shell.Run("import", file, "--instrument", "service-user-survey", "--map", "know_how:1=yes");

        Assert.That((wrong.Code, unused.Code), Is.EqualTo((1, 0)));
        Assert.That(wrong.Problems, Does.Contain("SUI6237").And.Contain("'nosuch'").And.Contain("know_how").And.Contain("months_here"));
        Assert.That(unused.Problems, Does.Contain("SUI6241"));
    }

    private static string Write(TemporaryFolder folder, IEnumerable<string> rows, string header = "Response ID,know_how,months_here") =>
        folder.Write("export.csv", string.Join('\n', rows.Prepend(header)) + "\n");
}
