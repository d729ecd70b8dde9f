using System.Collections.Frozen;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>What a column that a tool writes by itself is used for. Immutable.</summary>
public sealed record MetadataColumn
{
    /// <summary>Says what a column is used for.</summary>
    /// <param name="use">What it is used for; neither Answer nor Option, for which the instrument has to be known.</param>
    /// <param name="why">What it is, in a sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="why"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="use"/> is Answer or Option.</exception>
    public MetadataColumn(ColumnUse use, string why)
    {
        ArgumentNullException.ThrowIfNull(why);
        if (use is ColumnUse.Answer or ColumnUse.Option)
        {
            throw new ArgumentException("A layout does not know the instrument's questions.", nameof(use));
        }

        Use = use;
        Why = why;
    }

    /// <summary>What it is used for.</summary>
    public ColumnUse Use { get; }

    /// <summary>What it is, in a sentence.</summary>
    public string Why { get; }

    /// <summary>What the tool's words mean where the use is Status or Outcome: <c>completed</c>, <c>partial</c>, <c>disqualified</c>, <c>test</c>,
    /// <c>rejected</c>, <c>declined</c>, <c>not_reached</c> or <c>blank</c>; empty, and not looked at, for all other uses. Copied.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, string> Answers
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.ToFrozenDictionary(StringComparer.Ordinal);
        }
    }
    = FrozenDictionary<string, string>.Empty;

    /// <summary>Whether a blank cell means a partial response; looked at where the use is SubmittedAt. False unless it is said.</summary>
    public bool BlankMeansPartial { get; init; }

    /// <summary>The kind of identifier, such as <c>email</c>, <c>name</c> or <c>ip-address</c>; null unless its use is Identifier.</summary>
    public string? IdentifierKind { get; init; }

    /// <summary>Whether a question with the header's id or very words takes the column: one named 'name' is the tool's own in one tool
    /// and somebody's question in another. False unless it is said: the column is the tool's own whatever the instrument asks.</summary>
    public bool YieldsToQuestion { get; init; }
}
