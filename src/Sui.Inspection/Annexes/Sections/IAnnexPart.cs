namespace Sui.Inspection.Annexes.Sections;

/// <summary>One section of the annex that ships.</summary>
internal interface IAnnexPart
{
    /// <summary>Writes the section.</summary>
    AnnexSection Compose(AnnexContext context);
}
