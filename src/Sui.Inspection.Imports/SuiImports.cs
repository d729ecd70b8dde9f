using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;

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
        options.ImporterFactory = data => new ResponseImporter(data, known);
        options.MappingFileFactory = () => new ImportMappingFile(known);
        return options;
    }

    /// <summary>Makes what reads and writes saved mappings of exports.</summary>
    /// <param name="layouts">Layouts of the host's own that a mapping may name beside those that ship.</param>
    /// <returns>What reads and writes; thread-safe.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="layouts"/> is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="AddImports"/>.</exception>
    public static IImportMappingFile CreateMappingFile(params IExportLayout[] layouts) => new ImportMappingFile(KnownLayouts.With(layouts));
}
