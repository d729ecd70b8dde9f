using Sui.Inspection.Json;

namespace Sui.Inspection.Coding;

/// <summary>The codebook that ships, and reading of others (format <c>sui-codebook/1</c>). Thread-safe.</summary>
public static class Codebooks
{
    /// <summary>The format that is read.</summary>
    public const string Format = "sui-codebook/1";

    /// <summary>The codebook for verbatim material that ships, after the inspectorate's bulletin 2019/03 (method, section 8).</summary>
    public static Codebook Verbatim => Shipped.Value;

    private static readonly Lazy<Codebook> Shipped = new(() =>
    {
        using var stream = typeof(Codebooks).Assembly.GetManifestResourceStream("codebooks/sui-verbatim-1.json")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return Read(memory.ToArray(), "sui-verbatim-1.json").Codebook!;
    });

    /// <summary>Reads a codebook from the bytes of its JSON (UTF-8, at most 4 MiB) and validates it. Bad input never throws.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="file">The name that problems carry.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static CodebookReadResult Read(ReadOnlyMemory<byte> json, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var faults = new Faults(file, CodebookCodes.Shape);
        if (DataParser.Parse(json.Span, faults) is not { } root)
        {
            return new CodebookReadResult(null, faults.ToList());
        }

        var codebook = CodebookFile.Read(new DataObject(root, faults));
        CodebookValidator.Validate(codebook, faults);
        return new CodebookReadResult(faults.Failed ? null : codebook, faults.ToList());
    }
}
