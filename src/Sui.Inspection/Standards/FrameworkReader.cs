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
        var faults = new Faults(file, ShapeCodes.Other);
        if (DataParser.Parse(json.Span, faults) is not { } root)
        {
            return new FrameworkReadResult(null, faults.ToList());
        }

        var framework = FrameworkFile.Read(new DataObject(root, faults));
        if (!faults.Failed)
        {
            FrameworkValidator.Validate(framework, faults);
        }

        return new FrameworkReadResult(faults.Failed ? null : framework, faults.ToList());
    }
}
