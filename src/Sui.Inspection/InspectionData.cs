using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Pdf;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Text;

namespace Sui.Inspection;

/// <summary>The data in force: what ships, and what the host puts beside it or in its place.</summary>
internal sealed class InspectionData
{
    public InspectionData(SuiInspectionOptions options)
    {
        Guard = new PrivacyGuard(options.Names);
        Fonts = [.. options.Fonts];
        NamesListed = options.Names.Count > 0;
        Rubrics = BuiltIn.WithRubrics(options.Rubric is { } chosen ? [.. options.Rubrics, chosen] : options.Rubrics);
        Rubric = options.Rubric ?? Rubrics.Find(BuiltIn.DefaultRubric)!;
        Frameworks = BuiltIn.WithFrameworks(options.Frameworks);
        Instruments = BuiltIn.WithInstruments(options.Instruments);
        Known = new PackData(Frameworks, Rubrics, Instruments, Rubric, options.Rubric is not null, options.PackCulture is { } tag ? ImportCulture.Find(tag) : null);
    }

    public Rubric Rubric { get; }

    public PrivacyGuard Guard { get; }

    public IReadOnlyList<PdfFont> Fonts { get; }

    public bool NamesListed { get; }

    public IDataRegistry<Framework> Frameworks { get; }

    public IDataRegistry<Rubric> Rubrics { get; }

    public IDataRegistry<Instrument> Instruments { get; }

    public PackData Known { get; }
}
