namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui framework export</c>: writes the framework that ships, as a start for one's own.</summary>
internal sealed class FrameworkExportCommand(ToolContext context) : ExportDataCommand(context, "framework")
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui framework export own-framework.json"];

    /// <inheritdoc/>
    protected override ReadOnlyMemory<byte> Content(ToolContext context) => context.ShippedFramework();
}
