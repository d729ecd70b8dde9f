using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Coding;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Plugins;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Hosting;

/// <summary>What a host can choose that knows the contracts alone. What is left alone is what ships. Equality is by reference of the lists.</summary>
public sealed record InspectionHostOptions
{
    /// <summary>The rubric to score packs by that name none; null for the newest that ships.</summary>
    public Rubric? Rubric { get; init; }

    /// <summary>Rubrics beside those that ship; one with the id and version of one that ships takes its place.</summary>
    public IReadOnlyList<Rubric> Rubrics { get; init; } = [];

    /// <summary>Frameworks beside those that ship; one with the id and version of one that ships takes its place.</summary>
    public IReadOnlyList<Framework> Frameworks { get; init; } = [];

    /// <summary>Instruments beside those that ship; one with the id and version of one that ships takes its place.</summary>
    public IReadOnlyList<Instrument> Instruments { get; init; } = [];

    /// <summary>Codebooks beside those that ship; one with the id and version of one that ships takes its place.</summary>
    public IReadOnlyList<Codebook> Codebooks { get; init; } = [];

    /// <summary>The tag of the culture that dates in the cells of packs may be written by where the pack names none, such as <c>en-GB</c>; null: only the forms of
    /// ISO 8601 are dates.</summary>
    public string? PackCulture { get; init; }

    /// <summary>Names of people to look for in packs and to mask in all that is made; at most 20,000.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Readers of further kinds of file.</summary>
    public IReadOnlyList<IEvidenceReader> Readers { get; init; } = [];

    /// <summary>Further sources of signals.</summary>
    public IReadOnlyList<ISignalSource> SignalSources { get; init; } = [];

    /// <summary>Further sections of annexes.</summary>
    public IReadOnlyList<IAnnexSectionProvider> Sections { get; init; } = [];

    /// <summary>Further formats of annexes; one with the name of one that ships takes its place.</summary>
    public IReadOnlyList<IAnnexRenderer> Renderers { get; init; } = [];

    /// <summary>Plug-ins of the library itself.</summary>
    public IReadOnlyList<IInspectionPlugin> Plugins { get; init; } = [];
}
