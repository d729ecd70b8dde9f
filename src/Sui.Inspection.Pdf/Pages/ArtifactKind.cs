namespace Sui.Inspection.Pdf.Pages;

/// <summary>What a mark on the page is when it is no content.</summary>
internal enum ArtifactKind
{
    /// <summary>Rules, tints, underlines, leaders.</summary>
    Layout,

    /// <summary>The running header.</summary>
    Header,

    /// <summary>The running footer and the page number.</summary>
    Footer,

    /// <summary>A table's header rows drawn again on another page.</summary>
    Repetition,
}
