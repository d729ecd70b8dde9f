using System.Text;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>A large file on disk is read ahead by a thread of its own; what comes of it is what comes of the same bytes in memory, which are not.</summary>
internal sealed class LargeFilesTests
{
    // Just above what is read ahead.
    private const int Bytes = 4 << 20;

    private string _file = string.Empty;

    [OneTimeSetUp]
    public void Write() => File.WriteAllBytes(_file = Path.GetTempFileName(), Content());

    [OneTimeTearDown]
    public void Delete() => File.Delete(_file);

    [Test]
    public void Import_LargeFileOnDisk_IsTheSameAsInMemory()
    {
        using var onDisk = File.OpenRead(_file);
        using var inMemory = new MemoryStream(File.ReadAllBytes(_file));

        var (there, ahead) = (Shown(inMemory), Shown(onDisk));

        Assert.Multiple(() =>
        {
            Assert.That(ahead.Record, Is.EqualTo(there.Record));
            Assert.That(ahead.Responses, Is.EqualTo(there.Responses));
            Assert.That(ahead.Problems, Is.EqualTo(there.Problems));
            Assert.That(ahead.Problems, Has.Some.Contains("SUI6220").And.Some.Contains("SUI6012").And.Some.Contains("SUI6226"), "faults of the file, of answers and of ids");
        });
    }

    [Test]
    public void Import_LargeFileThatIsCancelled_ThrowsAndLeavesTheStream()
    {
        using var cancelled = new CancellationTokenSource();
        using var onDisk = File.OpenRead(_file);

        Assert.That(
            () => Export.Inspection.Importer.Import(onDisk, Request, null, new Cancelling(cancelled), cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
        onDisk.Position = 0;
        Assert.That(Export.Inspection.Importer.Import(onDisk, Request).Counts.Read, Is.GreaterThan(0), "the stream is the caller's again");
    }

    private static ImportRequest Request => new() { FileName = "export.csv", InstrumentId = Export.Instrument, AcceptUnread = true };

    private static (string Record, string Responses, IReadOnlyList<string> Problems) Shown(Stream stream)
    {
        using var record = new MemoryStream();
        using var responses = new MemoryStream();
        var result = Export.Inspection.Importer.Import(
            stream, Request,
            new ImportOutputs
            {
                Record = record,
                Responses = responses,
                Target = new ImportTarget { SourceId = "survey", Experience = Vocabulary.Experience.Lived, EventDate = EvidenceDate.On(new DateOnly(2019, 6, 14)) },
            });
        return (Encoding.UTF8.GetString(record.ToArray()), Encoding.UTF8.GetString(responses.ToArray()), [.. result.Problems.Select(problem => problem.ToString())]);
    }

    private static byte[] Content()
    {
        var further = "\"" + string.Concat(Enumerable.Repeat("words, that nobody asks for ", 25)) + "\"";
        var text = new StringBuilder("Response ID,told_why,gave_views,heard_back,months_here,Further\r\n");
        for (var row = 0; text.Length < Bytes; row++)
        {
            text.Append(row == 3_333 ? 1 : row + 1).Append(row % 997 == 996 ? ",Xyzzy," : ",yes,").Append(row % 3 == 0 ? "no,," : "yes,\"no\",").Append(row % 40).Append(',')
                .Append(row % 1_009 == 1_008 ? "\"closed\" and on" : further).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private sealed class Cancelling(CancellationTokenSource source) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => source.Cancel();
    }
}
