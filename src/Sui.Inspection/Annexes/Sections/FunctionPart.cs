namespace Sui.Inspection.Annexes.Sections;

/// <summary>A section that a function writes.</summary>
internal sealed class FunctionPart(Func<AnnexContext, AnnexSection> compose) : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context) => compose(context);
}
