using Sui.Inspection.Instruments;
using Sui.Inspection.Pdf;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Tool;

/// <summary>What a caller brings beside what ships.</summary>
/// <param name="Rubric">The rubric to score by; null takes the one that ships.</param>
/// <param name="Framework">A framework; null for none.</param>
/// <param name="Instruments">Instruments.</param>
/// <param name="Names">The names to keep out.</param>
/// <param name="Culture">The tag of the culture that dates of packs may be written by; null for none.</param>
internal sealed record OwnData(
    Rubric? Rubric, Framework? Framework, IReadOnlyList<Instrument> Instruments, IReadOnlyList<string> Names, string? Culture = null)
{
    /// <summary>Fonts for what the shipped one lacks.</summary>
    public IReadOnlyList<PdfFont> Fonts { get; init; } = [];
}
