using System.Text;
using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.Tabular.Tests.Csv;

/// <summary>A CSV file that another thread reads ahead gives what it gives without, in the same order.</summary>
internal sealed class CsvAheadTests
{
    private const int Cases = 300;
    private const int FirstSeed = 71_000;

    private static readonly TabularLimits Narrow = new() { FileBytes = 20_000, Rows = 200, Columns = 12, CellCharacters = 100, RecordBytes = 4_096 };

    [Test]
    public void Read_FileOfManyBlocks_IsTheSame()
    {
        // Rows that are longer than a block, more rows than a block holds, cells that do not stand in the file as they are read, and a byte that is not UTF-8 far behind.
        var text = new StringBuilder("id,said,day\r\n");
        for (var row = 0; row < 6_000; row++)
        {
            text.Append(row).Append(row % 7 == 0 ? ",\"he said \"\"no\"\"\nand left\"," : ",\u00A0plain ,").Append(row % 11 == 0 ? "\r\n\r\n" : "2019-06-14\r\n");
            if (row % 2_000 == 1_999)
            {
                text.Append(row).Append(",\"").Append(string.Concat(Enumerable.Repeat("word, ", 60_000))).Append("\",x\r\n");
            }
        }

        byte[] content = [.. Encoding.UTF8.GetBytes(text.ToString()), (byte)'9', (byte)',', 0xE9, (byte)'\n'];
        var limits = new TabularLimits { CellCharacters = 1_000_000 };

        var (there, ahead) = (Reading.Of(content, limits: limits), Reading.Ahead(content, limits));

        Assert.That(Shown(ahead), Is.EqualTo(Shown(there)));
        Assert.That((ahead.Rows.Count, ahead.Description!.Encoding), Is.EqualTo((6_005, TextEncoding.Utf8Damaged)));
    }

    [Test]
    public void Read_MutatedFiles_AreTheSame()
    {
        for (var seed = FirstSeed; seed < FirstSeed + Cases; seed++)
        {
            var content = Mutation.OfBytes(new Random(seed), FuzzSeeds.Csv);
            Assert.That(Shown(Reading.Ahead(content, Narrow)), Is.EqualTo(Shown(Reading.Of(content, limits: Narrow))), $"seed {seed}");
        }
    }

    [Test]
    public void Read_Faults_ComeWithTheirRowAndOnTheThreadThatReads()
    {
        var content = Encoding.UTF8.GetBytes("a,b\n1,2\n\"1\" x,2\n3,4\n");
        var faults = new Listening();
        using var stream = new MemoryStream(content);
        using var file = TabularFile.OpenAhead(stream, "file.csv", TabularLimits.Default, faults)!;
        file.NextSheet();
        var seen = new List<(int Row, int Faults)>();
        while (file.Read())
        {
            seen.Add((file.Row, faults.Threads.Count));
        }

        Assert.Multiple(() =>
        {
            Assert.That(seen, Is.EqualTo(new[] { (1, 0), (2, 0), (3, 1), (4, 1) }));
            Assert.That(faults.Threads, Is.All.EqualTo(Environment.CurrentManagedThreadId));
            Assert.That((file.Row, file.Cells, file.Progress, file.Read(), file.NextSheet()), Is.EqualTo((4, 0, 1d, false, false)));
        });
    }

    [Test]
    public void Read_StreamThatThrows_ThrowsOnTheThreadThatReadsBehindTheRowsBefore()
    {
        using var stream = new Rows(breaksAfter: 1 << 20);
        using var file = TabularFile.OpenAhead(stream, "file.csv", TabularLimits.Default, new TabularFaultList())!;
        file.NextSheet();
        var rows = 0;

        Assert.That(() => { while (file.Read()) { rows++; } }, Throws.TypeOf<NotSupportedException>().With.Message.EqualTo("broken"));
        Assert.That((rows, file.Read()), Is.EqualTo((Expected(), false)));

        static int Expected()
        {
            using var same = new Rows(breaksAfter: 1 << 20);
            using var there = TabularFile.Open(same, "file.csv", TabularLimits.Default, new TabularFaultList())!;
            there.NextSheet();
            var count = 0;
            Assert.That(() => { while (there.Read()) { count++; } }, Throws.TypeOf<NotSupportedException>());
            return count;
        }
    }

    [Test]
    public void Dispose_BeforeTheEnd_EndsTheThreadAndLeavesTheStreamAlone()
    {
        using var stream = new Rows(breaksAfter: long.MaxValue);
        var file = TabularFile.OpenAhead(stream, "file.csv", TabularLimits.Default with { FileBytes = long.MaxValue, Rows = int.MaxValue }, new TabularFaultList())!;
        file.NextSheet();
        for (var row = 0; row < 5_000; row++)
        {
            Assert.That(file.Read(), Is.True);
        }

        file.Dispose();
        file.Dispose();
        var read = stream.BytesRead;
        Thread.Sleep(20);

        Assert.That((stream.BytesRead, read < 5_000_000), Is.EqualTo((read, true)), "a few blocks ahead, and then no more");
    }

    private static IEnumerable<string> Shown(Reading reading) =>
    [
        .. reading.Rows.Select(row => $"{row.Row}/{row.Line}: {string.Join('|', row.Texts)}: {string.Join('|', row.Kinds)}"),
        .. reading.Faults.Select(fault => fault.ToString()), $"{reading.Description}",
    ];

    private sealed class Listening : ITabularFaults
    {
        public List<int> Threads { get; } = [];

        public void Report(TabularFault fault) => Threads.Add(Environment.CurrentManagedThreadId);
    }

    // Rows without end, or until it breaks.
    private sealed class Rows(long breaksAfter) : MemoryStream
    {
        public long BytesRead { get; private set; }

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var row = "1,some words,2019-06-14\n"u8;
            var count = Math.Min(buffer.Length / row.Length, 1_000) * row.Length;
            for (var at = 0; at < count; at += row.Length)
            {
                row.CopyTo(buffer[at..]);
            }

            BytesRead += count;
            return BytesRead > breaksAfter ? throw new NotSupportedException("broken") : count;
        }
    }
}
