using Sui.Inspection.Json;

namespace Sui.Inspection.Standards;

/// <summary>Reads frameworks of the format <c>sui-framework/1</c>. Thread-safe. Bad input gives problems.</summary>
internal sealed class FrameworkReader : IFrameworkReader
{
    /// <summary>The format that is read.</summary>
    public const string Format = "sui-framework/1";

    /// <inheritdoc/>
    public FrameworkReadResult Read(ReadOnlyMemory<byte> json, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Read(json, file, trusted: false);
    }

    /// <summary>Reads a framework whose content tests have validated already, which shortens the time to start.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="file">The name that problems carry.</param>
    public static FrameworkReadResult ReadTrusted(ReadOnlyMemory<byte> json, string file) => Read(json, file, trusted: true);

    private static FrameworkReadResult Read(ReadOnlyMemory<byte> json, string file, bool trusted)
    {
        var faults = new Faults(file, FrameworkCodes.Shape);
        if (DataParser.Parse(json.Span, faults) is not { } root)
        {
            return new FrameworkReadResult(null, faults.ToList());
        }

        var framework = FrameworkFile.Read(new DataObject(root, faults));
        if (!trusted)
        {
            FrameworkValidator.Validate(framework, faults);
        }

        return new FrameworkReadResult(faults.Failed ? null : framework, faults.ToList());
    }
}
