using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.Forms;
using Sui.Inspection.Hosting;
using Sui.Inspection.Imports;

namespace Sui.Inspection.Plugin;

/// <summary>Makes the library, with the import of survey tools' exports and the forms of instruments, for a host that loads it from a folder.</summary>
public sealed class EntryPoint : IInspectionEntryPoint
{
    /// <inheritdoc/>
    public ISuiInspection Create(InspectionHostOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        // Without a container where nobody's parts need one: making it takes longer than making what it would make.
        return options.Plugins.Count == 0 ? SuiInspection.Create(Configure) : InContainer(Configure);

        void Configure(SuiInspectionOptions chosen)
        {
            chosen.Rubric = options.Rubric;
            chosen.PackCulture = options.PackCulture;
            Add(chosen.Rubrics, options.Rubrics);
            Add(chosen.Frameworks, options.Frameworks);
            Add(chosen.Instruments, options.Instruments);
            Add(chosen.Codebooks, options.Codebooks);
            Add(chosen.Names, options.Names);
            Add(chosen.Readers, options.Readers);
            Add(chosen.SignalSources, options.SignalSources);
            Add(chosen.Sections, options.Sections);
            Add(chosen.Renderers, options.Renderers);
            Add(chosen.Plugins, options.Plugins);
            chosen.AddForms().AddImports();
        }
    }

    // The container holds nothing that has to be let go of: its services are plain objects.
    private static ISuiInspection InContainer(Action<SuiInspectionOptions> configure) =>
        new ServiceCollection().AddSuiInspection(configure).BuildServiceProvider().GetRequiredService<ISuiInspection>();

    private static void Add<T>(IList<T> list, IReadOnlyList<T> more)
    {
        foreach (var one in more)
        {
            list.Add(one);
        }
    }
}
