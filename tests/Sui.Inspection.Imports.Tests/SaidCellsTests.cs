using System.Text;
using Sui.Inspection.Imports.Tallying;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Columns that nothing is read from, whose words are looked at in every row. All content is made up.</summary>
internal sealed class SaidCellsTests
{
    [Test]
    public void Add_WordThatStandsAgain_IsLookedAtOnce()
    {
        var (said, looks) = (new SaidCells(), 0);
        Read(string.Concat(Enumerable.Range(0, 5000).Select(at => (at % 3) switch { 0 => "Yes\n", 1 => "No\n", _ => "Perhaps\n" })), reader =>
            said.Add(reader, 0, new SipHash(1, 2), Says));

        Assert.That((looks, said.Yes, said.No.Count, said.Other), Is.EqualTo((3, 1667L, 1667L, 1666L)));
        Assert.That(said.No.ToString(), Is.EqualTo("rows 2, 5, 8, 11, 14, …"));

        bool? Says(string text)
        {
            looks++;
            return text switch { "Yes" => true, "No" => false, _ => null };
        }
    }

    // People's own words are all different: they are looked at one by one, and no more than so many are remembered.
    [Test]
    public void Add_WordsThatAreAllDifferent_AreStillUnderstood()
    {
        var said = new SaidCells();
        Read(string.Concat(Enumerable.Range(0, SaidCells.MostWords * 3).Select(at => $"word {at}\n")), reader => said.Add(reader, 0, new SipHash(1, 2), text => text.EndsWith('7')));

        Assert.That((said.Yes, said.No.Count), Is.EqualTo((300L, 2700L)));
    }

    private static void Read(string csv, Action<ITabularReader> each)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        using var reader = TabularFile.Open(stream, "words.csv", TabularLimits.Default, new TabularFaultList())!;
        reader.NextSheet();
        while (reader.Read())
        {
            each(reader);
        }
    }
}
