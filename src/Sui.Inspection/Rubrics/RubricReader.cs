using Sui.Inspection.Json;

namespace Sui.Inspection.Rubrics;

/// <summary>Reads rubrics of the format <c>sui-rubric/1</c>: the shape, and what could be read of what it says.</summary>
internal sealed class RubricReader : IRubricReader
{
    /// <summary>The format that is read.</summary>
    public const string Format = "sui-rubric/1";

    /// <inheritdoc/>
    public RubricReadResult Read(ReadOnlyMemory<byte> json, string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Read(json, file, trusted: false);
    }

    /// <summary>Reads a rubric whose content tests have validated already, which halves the time to start.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="file">The name that problems carry.</param>
    public RubricReadResult ReadTrusted(ReadOnlyMemory<byte> json, string file) => Read(json, file, trusted: true);

    private static RubricReadResult Read(ReadOnlyMemory<byte> json, string file, bool trusted)
    {
        var faults = new Faults(file, RubricCodes.Shape);
        if (DataParser.Parse(json.Span, faults) is not { } root)
        {
            return new RubricReadResult(null, faults.ToList());
        }

        var rubric = RubricFile.Read(new DataObject(root, faults), ContentHash.Of(json.Span));
        if (!trusted)
        {
            RubricValidator.Validate(rubric, faults);
        }

        return new RubricReadResult(faults.Failed ? null : rubric, faults.ToList());
    }
}
