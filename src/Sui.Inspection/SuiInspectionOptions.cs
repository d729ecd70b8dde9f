using System.Diagnostics.CodeAnalysis;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Coding;
using Sui.Inspection.Hosting;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Pdf;
using Sui.Inspection.Plugins;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection;

/// <summary>What a host can choose. Everything that is left alone is what ships.</summary>
public sealed class SuiInspectionOptions
{
    /// <summary>The rubric to score packs by that name none; null takes the <c>sui-ladder</c> of <see cref="Rubrics"/>, or else
    /// version 2 of what ships.</summary>
    public Rubric? Rubric { get; set; }

    /// <summary>Rubrics beside those that ship; one with the id and version of one that ships takes its place, another version stands beside
    /// it. Of two with one id and version the later counts.</summary>
    public IList<Rubric> Rubrics { get; } = [];

    /// <summary>Frameworks beside those that ship; one with the id and version of one that ships takes its place, another version stands
    /// beside it. Packs that name no version get the host's.</summary>
    public IList<Framework> Frameworks { get; } = [];

    /// <summary>Instruments beside those that ship; one with the id and version of one that ships takes its place, another version stands
    /// beside it. Files that name no version get the host's.</summary>
    public IList<Instrument> Instruments { get; } = [];

    /// <summary>Codebooks beside those that ship; one with the id and version of one that ships takes its place, another version stands
    /// beside it.</summary>
    public IList<Codebook> Codebooks { get; } = [];

    /// <summary>The tag of the culture that dates in the cells of packs may be written by where the pack names none, such as <c>en-GB</c> for
    /// 14/06/2019; one of <see cref="SuiInspection.Cultures"/>. Null: only the forms of ISO 8601 are dates.</summary>
    public string? PackCulture { get; set; }

    /// <summary>Readers of further kinds of file.</summary>
    public IList<IEvidenceReader> Readers { get; } = [];

    /// <summary>
    /// Says how good a survey is; null takes what the pack declares, or what is worked out where the rubric says so. A service of this type in the host's container goes before it.
    /// </summary>
    public ISurveyQualitySource? SurveyQuality { get; set; }

    /// <summary>Further sources of signals.</summary>
    public IList<ISignalSource> SignalSources { get; } = [];

    /// <summary>Further sections of annexes.</summary>
    public IList<IAnnexSectionProvider> Sections { get; } = [];

    /// <summary>Further formats of annexes; one with the name of one that ships takes its place.</summary>
    public IList<IAnnexRenderer> Renderers { get; } = [];

    /// <summary>
    /// Formats of instruments; of two with one name the later counts. <c>AddForms</c> of Sui.Inspection.Forms adds those that ship.
    /// </summary>
    public IList<IInstrumentExporter> Exporters { get; } = [];

    /// <summary>Makes the importer; set by <c>AddImports</c> of Sui.Inspection.Imports. Null: there is none.</summary>
    internal Func<InspectionData, IServiceProvider?, IResponseImporter>? ImporterFactory { get; set; }

    /// <summary>Makes what reads and writes saved mappings; set with <see cref="ImporterFactory"/>.</summary>
    internal Func<IServiceProvider?, IImportMappingFile>? MappingFileFactory { get; set; }

    /// <summary>What plug-ins may add; <c>AddImports</c> adds layouts.</summary>
    internal IList<PluginContract> PluginContracts { get; } = [.. PluginRegistration.Contracts];

    /// <summary>
    /// Fonts for quotations, titles and names in letters that the shipped font lacks, such as Chinese or Georgian ones, asked in this order; at most 64. What one of
    /// them has is printed in its own script, in every form of an annex. Scripts that join or reorder their letters or run from the right, such as Arabic, are
    /// printed in translation all the same.
    /// </summary>
    public IList<PdfFont> Fonts { get; } = [];

    /// <summary>
    /// Names of people to look for in packs, as a list of names has them a line each (docs/privacy.md); they are masked in all that is made.
    /// At most 20,000, each of two letters to 100 characters and 6 words; others are refused when the inspection is made.
    /// </summary>
    public IList<string> Names { get; } = [];

    /// <summary>Plug-ins. Each is registered once, by its id; two that add the same thing are refused by name. They need a container: <see cref="SuiInspection.Create"/> refuses
    /// them.</summary>
    public IList<IInspectionPlugin> Plugins { get; } = [];

    /// <summary>How long a call of a plug-in may take before the work goes on without it; more than none, 30 seconds where nothing is said.</summary>
    public TimeSpan PluginTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Adds a plug-in.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The same options.</returns>
    public SuiInspectionOptions AddPlugin<T>()
        where T : IInspectionPlugin, new()
    {
        Plugins.Add(new T());
        return this;
    }

    /// <summary>Adds the plug-in of a published folder, which stays loaded as long as anything of it is in use. Its manifest and its class say the same id and version.</summary>
    /// <param name="request">Which folder, and how.</param>
    /// <returns>Every problem (SUI8001 to SUI8013); empty where the plug-in was added.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The request lets no time pass.</exception>
    [RequiresUnreferencedCode("The code of the folder is not known when the host is trimmed.")]
    public IReadOnlyList<Problem> AddPluginFolder(PluginFolderRequest request)
    {
        var load = PluginFolders.Load<IInspectionPlugin>(request);
        if (load.Plugin is not { } loaded)
        {
            return load.Problems;
        }

        var plugin = loaded.Instance;
        if (plugin.Id != loaded.Manifest.Id || plugin.Version != loaded.Manifest.Version)
        {
            loaded.Dispose();
            return [PluginProblems.OtherIdentity(loaded.Manifest.Id)];
        }

        Plugins.Add(plugin);
        return [];
    }
}
