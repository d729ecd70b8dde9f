using System.Collections.Frozen;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>The columns that a tool writes by itself, by their headers without regard to case.</summary>
internal sealed class MetadataTable
{
    private readonly Dictionary<string, MetadataColumn> _columns = new(StringComparer.Ordinal);

    /// <summary>Adds a column under each of its headers.</summary>
    /// <param name="column">The column.</param>
    /// <param name="headers">The headers, in lower case.</param>
    public MetadataTable Add(MetadataColumn column, params ReadOnlySpan<string> headers)
    {
        foreach (var header in headers)
        {
            _columns.Add(header, column);
        }

        return this;
    }

    /// <summary>Adds columns of one use.</summary>
    public MetadataTable Add(ColumnUse use, string why, params ReadOnlySpan<string> headers) =>
        Add(new MetadataColumn(use, why), headers);

    /// <summary>Adds columns that are not used because they are the tool's own notes.</summary>
    public MetadataTable Own(params ReadOnlySpan<string> headers) => Add(ColumnUse.NotUsed, "The tool's own column.", headers);

    /// <summary>Adds columns that hold direct identifiers.</summary>
    /// <param name="kind">The kind of identifier.</param>
    /// <param name="headers">The headers, in lower case.</param>
    public MetadataTable Identifier(string kind, params ReadOnlySpan<string> headers) => Add(
        new MetadataColumn(ColumnUse.Identifier, "The tool's own column, which can tell who answered.") { IdentifierKind = kind },
        headers);

    /// <summary>Adds columns that tell how far a response came.</summary>
    /// <param name="answers">What the tool's words mean.</param>
    /// <param name="headers">The headers, in lower case.</param>
    public MetadataTable Status(IReadOnlyDictionary<string, string> answers, params ReadOnlySpan<string> headers) => Add(
        new MetadataColumn(ColumnUse.Status, "The tool's own column on whether the response counts.") { Answers = answers }, headers);

    /// <summary>The column under a header; null where it is none of the tool's.</summary>
    /// <param name="plain">The header, in lower case.</param>
    public MetadataColumn? Find(string plain) => _columns.GetValueOrDefault(plain);

    /// <summary>Words and meanings as a table.</summary>
    public static IReadOnlyDictionary<string, string> Words(params ReadOnlySpan<(string Says, string Means)> words)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (says, means) in words)
        {
            table.Add(says, means);
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
