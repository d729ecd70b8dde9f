using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake;

/// <summary>The frameworks, rubrics and instruments that packs may name, each by id and version.</summary>
/// <param name="Frameworks">The frameworks.</param>
/// <param name="Rubrics">The rubrics.</param>
/// <param name="Instruments">The instruments.</param>
/// <param name="InForce">The rubric in force where a pack names none; what ships is read when first asked for.</param>
/// <param name="Chosen">Whether the host chose that rubric, so that a pack which names another is worth a word.</param>
/// <param name="Culture">The culture that dates may be written by where a pack names none; null for none.</param>
internal sealed record PackData(
    IDataRegistry<Framework> Frameworks,
    IDataRegistry<Rubric> Rubrics,
    IDataRegistry<Instrument> Instruments,
    ReadOnce<Rubric> InForce,
    bool Chosen = false,
    ImportCulture? Culture = null)
{
    /// <summary>The rubric in force where a pack names none.</summary>
    public Rubric Rubric => InForce.Value;

    /// <summary>The rubric that a pack was read by: the one that it names, which is known, or the one in force.</summary>
    public Rubric RubricOf(EvidencePack pack) =>
        pack.RubricId is { } id ? Rubrics.Find(id, pack.RubricVersion) ?? Rubric : Rubric;
}
