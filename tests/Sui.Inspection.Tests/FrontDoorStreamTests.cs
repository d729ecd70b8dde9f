using System.IO.Compression;
using System.Text;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Intake;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests;

/// <summary>The front door over streams, as a web host uses it: uploads in, responses out, everything asynchronous.</summary>
public class FrontDoorStreamTests
{
    private static readonly string Pack = Path.Combine(Repository.Root(), "examples", "packs", "synthetic-middling");

    private static readonly ISuiInspection Inspection = ExamplePacks.Inspection;

    private static MemoryStream Zip()
    {
        var zip = new MemoryStream();
        ZipFile.CreateFromDirectory(Pack, zip);
        zip.Position = 0;
        return zip;
    }

    private static string Json(Assessment assessment)
    {
        using var stream = new MemoryStream();
        AssessmentJson.Write(assessment, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Test]
    public async Task ReadAsync_ZipInAStreamThatForbidsSynchronousReads_GivesWhatTheFolderGives()
    {
        await using var upload = new AsyncOnly(Zip());
        var read = await Inspection.ReadAsync(upload);

        Assert.That(Json(Inspection.Assess(read)), Is.EqualTo(Json(Inspection.Assess(Inspection.Read(Pack)))));
    }

    [Test]
    public void Read_FilesInMemory_GivesWhatTheFolderGives()
    {
        var files = Directory.EnumerateFiles(Pack).ToDictionary(
            path => Path.GetFileName(path), path => (ReadOnlyMemory<byte>)File.ReadAllBytes(path));

        Assert.That(Json(Inspection.Assess(Inspection.Read(files))), Is.EqualTo(Json(Inspection.Assess(Inspection.Read(Pack)))));
    }

    [TestCase(0)]
    [TestCase(500)]
    public async Task ReadAsync_WhatIsNoZip_GivesAProblem(int length)
    {
        using var junk = new MemoryStream(Enumerable.Range(0, length).Select(value => (byte)value).ToArray());
        var read = await Inspection.ReadAsync(junk);

        Assert.Multiple(() =>
        {
            Assert.That(read.Pack, Is.Null);
            Assert.That(read.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { IntakeCodes.NotAZip }));
        });
    }

    [TestCase("pdf")]
    [TestCase("html")]
    [TestCase("json")]
    [TestCase("md")]
    public async Task WriteAsync_StreamThatForbidsSynchronousWrites_GetsTheSameBytes(string format)
    {
        var annex = Inspection.Compose(Inspection.Assess(Inspection.Read(Pack)));
        using var expected = new MemoryStream();
        Inspection.Write(annex, format, expected);
        var inner = new MemoryStream();
        await using var response = new AsyncOnly(inner);
        await Inspection.WriteAsync(annex, format, response);

        Assert.That(inner.ToArray(), Is.EqualTo(expected.ToArray()));
    }

    [Test]
    public void EveryStep_Cancelled_Throws()
    {
        var gone = new CancellationToken(canceled: true);
        var read = Inspection.Read(Pack);
        var assessment = Inspection.Assess(read);
        var annex = Inspection.Compose(assessment);
        Assert.Multiple(() =>
        {
            Assert.That(() => Inspection.Read(Pack, gone), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(() => Inspection.ReadAsync(Zip(), gone), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(() => Inspection.Assess(read, gone), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(() => Inspection.Compose(assessment, null, gone), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(() => Inspection.Write(annex, "pdf", Stream.Null, gone), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(() => Inspection.WriteAsync(annex, "html", Stream.Null, gone), Throws.InstanceOf<OperationCanceledException>());
        });
    }

    [Test]
    public void Formats_SayNameMediaTypeAndExtension() => Assert.That(Inspection.Formats, Is.EqualTo(new[]
    {
        new OutputFormat("html", "text/html", "html"), new OutputFormat("html-fragment", "text/html", "html"),
        new OutputFormat("json", "application/json", "json"),
        new OutputFormat("md", "text/markdown", "md"), new OutputFormat("pdf", "application/pdf", "pdf"),
    }));

    [TestCase((AnnexAudience)7)]
    [TestCase((AnnexAudience)(-1))]
    public void Compose_AudienceThatThereIsNot_Refuses(AnnexAudience audience) => Assert.That(
        () => Inspection.Compose(Inspection.Assess(Inspection.Read(Pack)), new AnnexRequest(audience)),
        Throws.InstanceOf<ArgumentOutOfRangeException>());

    // As the response bodies and uploads of a web server are.
    private sealed class AsyncOnly(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            inner.ReadAsync(buffer, cancellationToken);

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            inner.WriteAsync(buffer, cancellationToken);
    }
}
