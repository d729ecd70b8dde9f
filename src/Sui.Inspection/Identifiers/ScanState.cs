namespace Sui.Inspection.Identifiers;

/// <summary>One scan: the text, and what was found so far by folded position.</summary>
internal sealed class ScanState(FoldedText text)
{
    [ThreadStatic]
    private static DigitGroups? _digits;

    /// <summary>The text.</summary>
    public FoldedText Text { get; } = text;

    /// <summary>What was found, in no order; may overlap.</summary>
    public List<FoundSpan> Found { get; } = [];

    /// <summary>What is an identifier only beside another one, in no order.</summary>
    public List<FoundSpan> Doubtful { get; } = [];

    /// <summary>The digits of one number, filled again and again by all scans of a thread.</summary>
    public DigitGroups Digits => _digits ??= new DigitGroups();

    /// <summary>Notes something found.</summary>
    public void Add(IdentifierKind kind, int start, int end, bool sure) =>
        Found.Add(new FoundSpan(kind, start, end, sure ? IdentifierCertainty.Sure : IdentifierCertainty.Possible));
}
