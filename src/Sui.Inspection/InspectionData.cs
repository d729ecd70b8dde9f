using Sui.Inspection.Coding;
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
        : this(options, new PluginDataSet([], [], [], []))
    {
    }

    /// <summary>Takes what plug-ins add as well.</summary>
    /// <exception cref="ArgumentException">A plug-in adds what is there already, or what cannot be used; the message has a line for each fault.</exception>
    public InspectionData(SuiInspectionOptions options, PluginDataSet added)
    {
        PluginDataCheck.Run(options, added);
        Guard = new PrivacyGuard(options.Names);
        Fonts = [.. options.Fonts];
        NamesListed = options.Names.Count > 0;
        Rubrics = BuiltIn.WithRubrics([.. added.Rubrics.Select(one => one.Value), .. options.Rubrics, .. options.Rubric is { } chosen ? [chosen] : Array.Empty<Rubric>()]);
        Frameworks = BuiltIn.WithFrameworks([.. added.Frameworks.Select(one => one.Value), .. options.Frameworks]);
        Instruments = BuiltIn.WithInstruments([.. added.Instruments.Select(one => one.Value), .. options.Instruments]);
        Codebooks = BuiltIn.WithCodebooks([.. added.Codebooks.Select(one => one.Value), .. options.Codebooks]);
        // Reading it takes longer than all else here, and a host that loads the library may never ask.
        var inForce = new ReadOnce<Rubric>(() => options.Rubric ?? Rubrics.Find(BuiltIn.DefaultRubric)!);
        Known = new PackData(Frameworks, Rubrics, Instruments, inForce, options.Rubric is not null, options.PackCulture is { } tag ? ImportCulture.Find(tag) : null);
    }

    public Rubric Rubric => Known.Rubric;

    public PrivacyGuard Guard { get; }

    public IReadOnlyList<PdfFont> Fonts { get; }

    public bool NamesListed { get; }

    public IDataRegistry<Framework> Frameworks { get; }

    public IDataRegistry<Rubric> Rubrics { get; }

    public IDataRegistry<Instrument> Instruments { get; }

    public IDataRegistry<Codebook> Codebooks { get; }

    public PackData Known { get; }
}
