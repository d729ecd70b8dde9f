using System.Collections.Frozen;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>A host's layout: what it says of itself is read and checked once, so that only its methods can fail during an import.</summary>
internal sealed class HostLayout : IExportLayout
{
    private const int LongestId = 64;
    private const int LongestSeparator = 8;

    private readonly IExportLayout _layout;

    /// <summary>Reads what a layout says of itself.</summary>
    /// <param name="layout">The layout.</param>
    /// <exception cref="ArgumentException">It is null, or lacks something.</exception>
    public HostLayout(IExportLayout? layout)
    {
        _layout = layout ?? throw new ArgumentException("A layout is null.", nameof(layout));
        Id = layout.Id;
        Require(
            Id is { Length: >= 1 and <= LongestId } && char.IsAsciiLetterLower(Id[0])
                && Id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'),
            "has an id that is not 1 to 64 letters a to z, digits and hyphens, the first a letter");
        Name = layout.Name;
        Require(!string.IsNullOrWhiteSpace(Name), "has no name");
        Require(layout.Facts is not null, "has null for its facts");
        Facts = [.. layout.Facts!];
        Require(layout.Separators is not null, "has null for its separators");
        Separators = [.. layout.Separators!];
        Require(Separators.All(separator => separator is { Length: >= 1 and <= LongestSeparator }),
            "has a separator that is not of 1 to 8 characters");
        Require(layout.Answers is not null, "has null for its answers");
        Answers = layout.Answers!.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Facts { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Separators { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Answers { get; }

    /// <inheritdoc/>
    public HeaderShape? Recognise(SheetHeaders headers) => _layout.Recognise(headers);

    /// <inheritdoc/>
    public string? Refusal(SheetHeaders headers) => _layout.Refusal(headers);

    /// <inheritdoc/>
    public MetadataColumn? Metadata(ColumnKey key) => _layout.Metadata(key);

    private void Require(bool holds, string fault)
    {
        if (!holds)
        {
            throw new ArgumentException($"The layout {_layout.GetType().Name} {fault}.", "layouts");
        }
    }
}
