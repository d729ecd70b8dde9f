using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>The columns that a tool writes by itself, by their headers without regard to case. Immutable: what adds gives a new table.</summary>
public sealed class MetadataTable
{
    private readonly ImmutableDictionary<string, MetadataColumn> _columns;

    /// <summary>Makes a table without columns.</summary>
    public MetadataTable()
        : this(ImmutableDictionary.Create<string, MetadataColumn>(StringComparer.OrdinalIgnoreCase))
    {
    }

    private MetadataTable(ImmutableDictionary<string, MetadataColumn> columns) => _columns = columns;

    /// <summary>Adds a column under each of its headers.</summary>
    /// <param name="column">The column.</param>
    /// <param name="headers">The headers.</param>
    /// <returns>The table with the column.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="column"/> is null, or a header is.</exception>
    /// <exception cref="ArgumentException">A header has a column already.</exception>
    public MetadataTable Add(MetadataColumn column, params ReadOnlySpan<string> headers)
    {
        ArgumentNullException.ThrowIfNull(column);
        var columns = _columns.ToBuilder();
        foreach (var header in headers)
        {
            if (columns.ContainsKey(header))
            {
                throw new ArgumentException($"The header '{header}' has a column already.", nameof(headers));
            }

            columns.Add(header, column);
        }

        return new MetadataTable(columns.ToImmutable());
    }

    /// <summary>Adds columns of one use.</summary>
    /// <param name="use">What they are used for; neither Answer nor Option.</param>
    /// <param name="why">What they are, in a sentence.</param>
    /// <param name="headers">The headers.</param>
    /// <returns>The table with the columns.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="why"/> is null, or a header is.</exception>
    /// <exception cref="ArgumentException"><paramref name="use"/> is Answer or Option, or a header has a column already.</exception>
    public MetadataTable Add(ColumnUse use, string why, params ReadOnlySpan<string> headers) =>
        Add(new MetadataColumn(use, why), headers);

    /// <summary>Adds columns that are not used because they are the tool's own notes.</summary>
    /// <param name="headers">The headers.</param>
    /// <returns>The table with the columns.</returns>
    /// <exception cref="ArgumentNullException">A header is null.</exception>
    /// <exception cref="ArgumentException">A header has a column already.</exception>
    public MetadataTable Own(params ReadOnlySpan<string> headers) => Add(ColumnUse.NotUsed, "The tool's own column.", headers);

    /// <summary>Adds columns that hold direct identifiers.</summary>
    /// <param name="kind">The kind of identifier, such as <c>email</c>.</param>
    /// <param name="headers">The headers.</param>
    /// <returns>The table with the columns.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null, or a header is.</exception>
    /// <exception cref="ArgumentException">A header has a column already.</exception>
    public MetadataTable Identifier(string kind, params ReadOnlySpan<string> headers)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Add(
            new MetadataColumn(ColumnUse.Identifier, "The tool's own column, which can tell who answered.") { IdentifierKind = kind },
            headers);
    }

    /// <summary>Adds columns that tell how far a response came.</summary>
    /// <param name="answers">What the tool's words mean, as <see cref="MetadataColumn.Answers"/> has them.</param>
    /// <param name="headers">The headers.</param>
    /// <returns>The table with the columns.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answers"/> is null, or a header is.</exception>
    /// <exception cref="ArgumentException">A header has a column already.</exception>
    public MetadataTable Status(IReadOnlyDictionary<string, string> answers, params ReadOnlySpan<string> headers) => Add(
        new MetadataColumn(ColumnUse.Status, "The tool's own column on whether the response counts.") { Answers = answers }, headers);

    /// <summary>Finds the column under a header.</summary>
    /// <param name="header">The header, as <see cref="ColumnKey.Header"/> has it; case makes no difference.</param>
    /// <returns>The column; null where it is none of the tool's.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="header"/> is null.</exception>
    public MetadataColumn? Find(string header) => _columns.GetValueOrDefault(header);

    /// <summary>Words and meanings as a table.</summary>
    /// <param name="words">What the tool says, and what that means; none twice.</param>
    /// <returns>The table; it cannot be changed.</returns>
    /// <exception cref="ArgumentException">A word stands twice, or is null.</exception>
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
