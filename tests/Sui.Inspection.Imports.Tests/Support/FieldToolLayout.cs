using Sui.Inspection.Imports.Layouts;

namespace Sui.Inspection.Imports.Tests.Support;

public sealed class FieldToolLayout : IExportLayout
{
    private static readonly MetadataTable Table = new MetadataTable()
        .Add(ColumnUse.ResponseId, "The tool's number of the response.", "ft_ref")
        .Add(ColumnUse.SubmittedAt, "When the response was sent in.", "ft_sent")
        .Status(MetadataTable.Words(("done", "completed"), ("open", "partial"), ("trial", "test")), "ft_state")
        .Identifier("email", "ft_mail")
        .Own("ft_version");

    public string Id => "field-tool";
    public string Name => "Field tool";
    public IReadOnlyList<string> Facts => ["Times are in universal time."];
    public IReadOnlyList<string> Separators => [";"];
    public IReadOnlyDictionary<string, string> Answers { get; } = MetadataTable.Words(("skipped", "not_asked"));

    public HeaderShape? Recognise(SheetHeaders headers) => headers.HasAll("ft_ref", "ft_state")
        ? new HeaderShape(HeaderReading.OneRow, LayoutConfidence.Certain, "The columns 'ft_ref' and 'ft_state' are the tool's.")
        : null;

    public string? Refusal(SheetHeaders headers) => null;
    public MetadataColumn? Metadata(ColumnKey key) => Table.Find(key.Header);
}
