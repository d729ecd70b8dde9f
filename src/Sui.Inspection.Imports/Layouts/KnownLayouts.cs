namespace Sui.Inspection.Imports.Layouts;

/// <summary>The layouts that are known. Of two that are equally sure the earlier is taken. Immutable.</summary>
internal sealed class KnownLayouts
{
    private KnownLayouts(IReadOnlyList<IExportLayout> all)
    {
        All = all;
        Ids = [.. all.Select(layout => layout.Id).Order(StringComparer.Ordinal)];
    }

    /// <summary>Those that ship.</summary>
    public static KnownLayouts Shipped { get; } = new(
    [
        new KoboToolboxLayout(), new OdkCentralLayout(), new SurveyMonkeyLayout(), new LimeSurveyLayout(), new AlchemerLayout(),
        new MicrosoftFormsLayout(), new QualtricsLayout(), new RedcapLayout(), new TypeformLayout(), new GovUkFormsLayout(),
        new DecidimLayout(), new GenericLayout(),
    ]);

    /// <summary>All of them; the generic one last.</summary>
    public IReadOnlyList<IExportLayout> All { get; }

    /// <summary>Their ids, ordered.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Those of a host before those that ship.</summary>
    /// <param name="layouts">The host's.</param>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">One is null or lacks something, or two have one id.</exception>
    public static KnownLayouts With(IReadOnlyList<IExportLayout> layouts)
    {
        ArgumentNullException.ThrowIfNull(layouts);
        List<IExportLayout> all = [.. layouts.Select(layout => new HostLayout(layout)), .. Shipped.All];
        return all.CountBy(layout => layout.Id).FirstOrDefault(id => id.Value > 1) is { Key: { } twice }
            ? throw new ArgumentException($"Two layouts have the id '{twice}'.", nameof(layouts))
            : new KnownLayouts(all);
    }

    /// <summary>The layout with an id; null where there is none.</summary>
    /// <param name="id">The id.</param>
    public IExportLayout? Find(string id) => All.FirstOrDefault(layout => string.Equals(layout.Id, id, StringComparison.Ordinal));
}
