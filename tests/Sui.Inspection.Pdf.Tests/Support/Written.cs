using Sui.Inspection.Pdf.Blocks;

namespace Sui.Inspection.Pdf.Tests.Support;

/// <summary>A document written and read back.</summary>
internal sealed class Written
{
    private Written(byte[] bytes, PdfResult result)
    {
        (Bytes, Result) = (bytes, result);
        File = new PdfFile(bytes);
        Tree = new TagTree(File);
    }

    public static DateTimeOffset Moment { get; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1));

    public byte[] Bytes { get; }

    public PdfResult Result { get; }

    public PdfFile File { get; }

    public TagTree Tree { get; }

    public string Snapshot => Tree.Snapshot();

    public IReadOnlyList<PageReader> Pages => Tree.Pages;

    public static PdfDocument Describe(params PdfBlock[] blocks) => new("A synthetic title", "en-GB", Moment, blocks);

    public static Written From(params PdfBlock[] blocks) => From(Describe(blocks));

    public static Written From(PdfDocument document)
    {
        var (bytes, result) = Write(document);
        return new Written(bytes, result);
    }

    /// <summary>A file that somebody else wrote with the writer.</summary>
    public static Written Read(byte[] bytes) => new(bytes, new PdfResult(new PdfFile(bytes).Pages.Count, bytes.Length, []));

    public static (byte[] Bytes, PdfResult Result) Write(PdfDocument document)
    {
        using var stream = new MemoryStream();
        var result = PdfWriter.Write(document, stream);
        return (stream.ToArray(), result);
    }

    /// <summary>The codes of the violations for which a document is refused.</summary>
    public static IReadOnlyList<PdfViolation> Violations(PdfDocument document)
    {
        using var stream = new MemoryStream();
        var exception = Assert.Throws<PdfConformanceException>(() => PdfWriter.Write(document, stream))!;
        Assert.That(stream.Length, Is.Zero);
        return exception.Violations;
    }
}
