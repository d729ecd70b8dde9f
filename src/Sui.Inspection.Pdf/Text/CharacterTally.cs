namespace Sui.Inspection.Pdf.Text;

/// <summary>The code points of a document that could not be drawn as they are.</summary>
internal sealed class CharacterTally
{
    /// <summary>Those that are left out with a mark of omission; a lone surrogate stands under its own value.</summary>
    public SortedSet<int> Missing { get; } = [];

    /// <summary>Those that are drawn as similar characters, and marks that are left off.</summary>
    public SortedSet<int> Substituted { get; } = [];
}
