namespace Sui.Inspection.Imports;

/// <summary>Adds the import of what survey tools export to an inspection.</summary>
public static class SuiImports
{
    /// <summary>Gives the inspection an importer: <see cref="ISuiInspection.Importer"/>, and <see cref="IResponseImporter"/> and
    /// <see cref="IImportMappingFile"/> in a container.</summary>
    /// <param name="options">The options of <see cref="SuiInspection.Create"/> or of <c>AddSuiInspection</c>.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static SuiInspectionOptions AddImports(this SuiInspectionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.ImporterFactory = data => new ResponseImporter(data);
        options.MappingFileFactory = CreateMappingFile;
        return options;
    }

    /// <summary>Makes what reads and writes saved mappings of exports.</summary>
    public static IImportMappingFile CreateMappingFile() => new Mappings.ImportMappingFile();
}
