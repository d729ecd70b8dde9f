using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Tests.Output;

public sealed class FittedTableTests
{
    private static readonly string Long = new('w', 45);

    [Test]
    public void Print_WordsThatFitOnlyWithOtherWidths_StayWhole()
    {
        var printed = At80(["One", "Two", "Three"], [Long, "a few short words that can be wrapped anywhere", "and some more of them here"]);

        Assert.That(printed, Does.Contain(Long));
        Assert.That(printed.Split('\n').Max(line => line.Length), Is.LessThanOrEqualTo(80));
        Assert.That(printed.TrimStart(), Does.StartWith("One"));
    }

    [Test]
    public void Print_WordsThatDoNotFitBesideEachOther_BecomeAList()
    {
        var printed = At80(["One", "Two"], [Long, Long + "x"]);

        Assert.That(printed, Is.EqualTo($"\n  One  {Long}\n  Two  {Long}x\n"));
    }

    [Test]
    public void Print_TableThatFits_IsOne() =>
        Assert.That(At80(["One", ">Two"], ["a", "1"]).Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].TrimEnd(), Is.EqualTo("  a       1"));

    private static string At80(string[] columns, string[] row)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var table = Rich.Table(columns);
        table.Row(row);
        new Channel(output, width: 80).Rich.Write(table);
        return output.ToString();
    }
}
