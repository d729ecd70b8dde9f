using System.Text.Json.Serialization;

namespace Sui.Inspection.Annexes;

/// <summary>A section of an annex.</summary>
/// <param name="Id">Its id: lower-case letters, digits and hyphens; unique in the annex; links point to it.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">What it holds, before its subsections.</param>
/// <param name="Subsections">Its subsections; at most two further levels.</param>
[method: JsonConstructor]
public sealed record AnnexSection(
    string Id, string Heading, IReadOnlyList<AnnexBlock> Blocks, IReadOnlyList<AnnexSection> Subsections)
{
    /// <summary>A section without subsections.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="blocks">What it holds.</param>
    public AnnexSection(string id, string heading, IReadOnlyList<AnnexBlock> blocks)
        : this(id, heading, blocks, [])
    {
    }
}
