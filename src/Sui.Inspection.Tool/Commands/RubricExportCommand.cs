namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui rubric export</c>: writes the rubric that ships, as a start for one's own.</summary>
internal sealed class RubricExportCommand(ToolContext context) : ExportDataCommand(context, "rubric")
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui rubric export own-rubric.json"];

    /// <inheritdoc/>
    protected override ReadOnlyMemory<byte> Content(ToolContext context) => context.ShippedRubric();
}
