using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Registers;
using Sui.Inspection.Instruments;
using Sui.Inspection.Plugins;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports;

/// <summary>Adds the import of what survey tools export to an inspection.</summary>
public static class SuiImports
{
    /// <summary>Gives the inspection an importer: <see cref="ISuiInspection.Importer"/>, and <see cref="IResponseImporter"/> and
    /// <see cref="IImportMappingFile"/> in a container. Called again, it replaces the importer and its layouts.</summary>
    /// <param name="options">The options of <see cref="SuiInspection.Create"/> or of <c>AddSuiInspection</c>.</param>
    /// <param name="layouts">Layouts of the host's own, none for those that ship alone. Where several are equally sure of a file, these go
    /// first, in their order. What they say of themselves is read here and once.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or <paramref name="layouts"/> is null.</exception>
    /// <exception cref="ArgumentException">A layout is null, its id is not as <see cref="IExportLayout.Id"/> says, or it lacks its name or
    /// one of its lists; or two layouts, those that ship included, have one id, which the message names.</exception>
    public static SuiInspectionOptions AddImports(this SuiInspectionOptions options, params IExportLayout[] layouts)
    {
        ArgumentNullException.ThrowIfNull(options);
        var known = KnownLayouts.With(layouts);
        options.ImporterFactory = (data, services) => new ResponseImporter(data, With(services));
        options.MappingFileFactory = services => new ImportMappingFile(With(services));
        if (!options.PluginContracts.Any(contract => contract.Service == typeof(IExportLayout)))
        {
            options.PluginContracts.Add(PluginContract.Of<IExportLayout>(PluginPart.SurveyLayouts, static (plugin, one) => new PluginLayout(plugin, one)));
        }

        return options;

        // The host's own go first, then those of plug-ins.
        KnownLayouts With(IServiceProvider? services) =>
            services?.GetService(typeof(IEnumerable<IExportLayout>)) is IEnumerable<IExportLayout> added && added.Any() ? KnownLayouts.With([.. layouts, .. added]) : known;
    }

    /// <summary>Makes a register of proposals from what Decidim exports of its proposals. docs/importing.md says what its states become.</summary>
    /// <param name="file">The file, CSV or <c>.xlsx</c>; readable and seekable. It stays open.</param>
    /// <param name="request">How.</param>
    /// <returns>The register, and every problem.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read or sought in, or a state is given a meaning that is none of accepted, adapted,
    /// declined, pending and withdrawn.</exception>
    public static ImportedProposals ReadProposals(Stream file, ProposalImport request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Check(file);
        if (request.States.Any(state => !DecidimStates.Meanings.ContainsKey(state.Means.Trim())))
        {
            throw new ArgumentException("A state means accepted, adapted, declined, pending or withdrawn.", nameof(request));
        }

        var problems = new ProblemList(request.FileName, TabularLimits.Default.Problems);
        using var tabular = new ImportFile(file, request.FileName, TabularLimits.Default, hashed: false, CancellationToken.None).OpenAlone(problems);
        return tabular is null ? new ImportedProposals { Problems = problems.ToProblems() } : DecidimProposals.Read(tabular, request, problems);
    }

    /// <summary>Whether a file holds proposals as Decidim exports them, and not responses to a survey.</summary>
    /// <param name="file">The file; readable and seekable. It stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read or sought in.</exception>
    public static bool HoldsProposals(Stream file)
    {
        Check(file);
        using var tabular = new ImportFile(file, string.Empty, TabularLimits.Default, hashed: false, CancellationToken.None)
            .OpenAlone(new ProblemList(string.Empty, 1));
        return tabular is not null && DecidimProposals.Are(tabular);
    }

    /// <summary>How many answers of an import are in people's own words, which responses do not hold: they go into draft findings (<see cref="ImportOutputs.Drafts"/>) or nowhere.</summary>
    /// <param name="result">What the import gave.</param>
    /// <param name="instrument">The instrument that was fielded.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static long CountWords(ImportResult result, Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(instrument);
        var asked = instrument.Questions.Where(question => question.Scale == AnswerScale.Text).Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        return result.Tally.Questions.Where(question => asked.Contains(question.QuestionId)).Sum(question => (long)question.Answered);
    }

    /// <summary>Refuses streams that cannot be read from the start.</summary>
    internal static void Check(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.CanRead || !file.CanSeek)
        {
            throw new ArgumentException("The stream must be readable and seekable.", nameof(file));
        }
    }

    /// <summary>Makes what reads and writes saved mappings of exports.</summary>
    /// <param name="layouts">Layouts of the host's own that a mapping may name beside those that ship.</param>
    /// <returns>What reads and writes; thread-safe.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="layouts"/> is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="AddImports"/>.</exception>
    public static IImportMappingFile CreateMappingFile(params IExportLayout[] layouts) => new ImportMappingFile(KnownLayouts.With(layouts));
}
