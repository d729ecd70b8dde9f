using Sui.Inspection.Pdf.Structure;
using static Sui.Inspection.Pdf.Structure.StructureType;

namespace Sui.Inspection.Pdf.Conformance;

/// <summary>Which elements may stand in which, and which may hold content of their own.</summary>
internal static class StructureRules
{
    private static readonly HashSet<StructureType> Text = [Span, Link];
    private static readonly HashSet<StructureType> Blocks = [Div, BlockQuote, H1, H2, H3, H4, P, L, Table, Figure, Note, TOC];
    private static readonly HashSet<StructureType> Rows = [TR];

    /// <summary>The types that may stand directly in a type; empty for none.</summary>
    public static IReadOnlySet<StructureType> KidsOf(StructureType type) => type switch
    {
        Document or LBody => Blocks,
        Div => Only.BlocksAndCaption,
        BlockQuote => Only.P,
        L => Only.LI,
        LI => Only.ItemParts,
        TOC => Only.TOCI,
        TOCI => Only.Reference,
        Reference => Only.Link,
        Table => Only.TableParts,
        THead or TBody => Rows,
        TR => Only.Cells,
        P => Only.TextAndForm,
        H1 or H2 or H3 or H4 or Note or Caption or TH or TD or Span => Text,
        Link => Only.Span,
        Lbl => Only.Form,
        _ => Only.Nothing,
    };

    /// <summary>Whether a type holds text or drawings of its own.</summary>
    public static bool HoldsContent(StructureType type) =>
        type is H1 or H2 or H3 or H4 or P or Note or Caption or TH or TD or Span or Link or Lbl or Figure or Form;

    private static class Only
    {
        public static readonly HashSet<StructureType> Nothing = [];
        public static readonly HashSet<StructureType> Form = [StructureType.Form];
        public static readonly HashSet<StructureType> TextAndForm = [.. Text, StructureType.Form];
        public static readonly HashSet<StructureType> P = [StructureType.P];
        public static readonly HashSet<StructureType> BlocksAndCaption = [.. Blocks, Caption];
        public static readonly HashSet<StructureType> LI = [StructureType.LI];
        public static readonly HashSet<StructureType> ItemParts = [Lbl, LBody];
        public static readonly HashSet<StructureType> TOCI = [StructureType.TOCI];
        public static readonly HashSet<StructureType> Reference = [StructureType.Reference];
        public static readonly HashSet<StructureType> Link = [StructureType.Link];
        public static readonly HashSet<StructureType> Span = [StructureType.Span];
        public static readonly HashSet<StructureType> TableParts = [Caption, THead, TBody];
        public static readonly HashSet<StructureType> Cells = [TH, TD];
    }
}
