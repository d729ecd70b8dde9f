using System.Collections.Frozen;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>What a column that a tool writes by itself is used for.</summary>
/// <param name="Use">What it is used for.</param>
/// <param name="Why">What it is, in a sentence.</param>
internal sealed record MetadataColumn(ColumnUse Use, string Why)
{
    /// <summary>What the tool's words mean; empty where they need no meaning.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Whether a blank cell means a partial response.</summary>
    public bool BlankMeansPartial { get; init; }

    /// <summary>The kind of identifier; null unless its use is Identifier.</summary>
    public string? IdentifierKind { get; init; }

    /// <summary>Whether the export must have the header's very words, not only a question of the same words: a column named 'name'
    /// is the tool's own in one tool and somebody's question in another.</summary>
    public bool YieldsToQuestion { get; init; }
}
