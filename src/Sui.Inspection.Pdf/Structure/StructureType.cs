namespace Sui.Inspection.Pdf.Structure;

/// <summary>The standard structure types in use, named as in the file (ISO 32000-1, 14.8.4).</summary>
internal enum StructureType
{
    Document,
    Div,
    BlockQuote,
    H1,
    H2,
    H3,
    H4,
    P,
    Span,
    Link,
    Note,
    L,
    LI,
    Lbl,
    LBody,
    TOC,
    TOCI,
    Reference,
    Table,
    Caption,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Figure,
    Form,
}
