using System.Text;

namespace Sui.Inspection.Tabular.Tests;

/// <summary>The starts by which cells are recognised, wherever cells stand in a record. The content is made up.</summary>
internal sealed class CellStartTests
{
    [Test]
    public void Start_CellsOfEveryLengthAndPlace_IsThatOfTheCellAlone()
    {
        // Alone, quoted, with quotes inside, with white space around, before much and before nothing else.
        var lines = Enumerable.Range(0, 80).Select(length => new string((char)('a' + (length % 26)), length)).Select(cell =>
            $"{cell},\"{cell}\",\"{cell}\"\"\", {cell} ,{cell}é,{new string('z', cell.Length % 7)},{cell}");
        var faults = new TabularFaultList(10);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("a,b,c,d,e,f,g\n" + string.Join('\n', lines)));
        using var file = TabularFile.Open(stream, "file.csv", TabularLimits.Default, faults)!;
        file.NextSheet();
        var (cells, differ) = (0, 0);
        while (file.Read())
        {
            // One column more than there are: what is missing is a blank.
            for (var column = 0; column <= file.Cells; column++, cells++)
            {
                differ += file.Start(column) == CellStart.Of(file.Utf8(column)) ? 0 : 1;
            }
        }

        Assert.That((cells, differ, faults.Faults.Count), Is.EqualTo((81 * 8, 0, 0)));
    }

    [Test]
    public void Of_CellsThatDifferInOneByteOrInLength_Differ()
    {
        var cell = Encoding.ASCII.GetBytes("abcdefghijklmnopqrstuvwxyzabcdef");
        var starts = new HashSet<CellStart>();
        for (var length = 0; length <= cell.Length; length++)
        {
            starts.Add(CellStart.Of(cell.AsSpan(0, length)));
        }

        for (var place = 0; place < cell.Length; place++)
        {
            var other = cell.ToArray();
            other[place] = 0;
            starts.Add(CellStart.Of(other));
        }

        // A zero at the end is no shorter cell.
        Assert.That(starts, Has.Count.EqualTo(cell.Length + 1 + cell.Length));
    }
}
