namespace Sui.Inspection.Imports.Layouts;

/// <summary>The layouts that are known. Of two that are equally sure the earlier is taken.</summary>
internal static class KnownLayouts
{
    /// <summary>All of them; the generic one last.</summary>
    public static IReadOnlyList<IExportLayout> All { get; } =
    [
        new KoboToolboxLayout(), new OdkCentralLayout(), new SurveyMonkeyLayout(), new LimeSurveyLayout(), new AlchemerLayout(),
        new MicrosoftFormsLayout(), new QualtricsLayout(), new GenericLayout(),
    ];

    /// <summary>Their ids, ordered.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(layout => layout.Id).Order(StringComparer.Ordinal)];

    /// <summary>The layout with an id; null where there is none.</summary>
    /// <param name="id">The id.</param>
    public static IExportLayout? Find(string id) => All.FirstOrDefault(layout => string.Equals(layout.Id, id, StringComparison.Ordinal));
}
