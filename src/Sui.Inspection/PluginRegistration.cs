using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Coding;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Plugins;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection;

/// <summary>Registers what plug-ins add, with something between each and the library that knows whose it is.</summary>
internal static class PluginRegistration
{
    /// <summary>What plug-ins may add to the library alone.</summary>
    public static IReadOnlyList<PluginContract> Contracts { get; } =
    [
        PluginContract.Of<IEvidenceReader>(PluginPart.EvidenceReaders, static (plugin, one) => new PluginReader(plugin, one)),
        PluginContract.Of<ISignalSource>(PluginPart.SignalSources, static (plugin, one) => new PluginSignalSource(plugin, one)),
        PluginContract.Of<IAnnexSectionProvider>(PluginPart.AnnexSections, static (plugin, one) => new PluginSections(plugin, one)),
        PluginContract.Of<IAnnexRenderer>(PluginPart.Renderers, static (plugin, one) => new PluginRenderer(plugin, one)),
        PluginContract.Of<IInstrumentExporter>(PluginPart.InstrumentExporters, static (plugin, one) => new PluginExporter(plugin, one)),
        PluginContract.OfData<Rubric>(PluginPart.Rubrics),
        PluginContract.OfData<Framework>(PluginPart.Frameworks),
        PluginContract.OfData<Instrument>(PluginPart.Instruments),
        PluginContract.OfData<Codebook>(PluginPart.Codebooks),
    ];

    /// <summary>Registers plug-ins that are not registered yet.</summary>
    /// <exception cref="ArgumentException">Two have one id, or one adds what it does not name, or what no plug-in may; the message has a line for each fault.</exception>
    public static void Run(IServiceCollection services, SuiInspectionOptions options)
    {
        foreach (var plugin in options.Plugins.Where(plugin => plugin is not null))
        {
            var known = services.Select(service => service.IsKeyedService ? null : service.ImplementationInstance).OfType<IInspectionPlugin>()
                .FirstOrDefault(one => one.Id == plugin.Id);
            if (known is null)
            {
                services.AddSingleton(plugin);
                Register(plugin, services, options);
            }
            else if (known.GetType() != plugin.GetType() || known.Version != plugin.Version)
            {
                throw new ArgumentException($"The plug-ins cannot be used together:\nTwo plug-ins have the id '{plugin.Id}', in the versions {known.Version} and {plugin.Version}.");
            }
        }
    }

    private static void Register(IInspectionPlugin plugin, IServiceCollection services, SuiInspectionOptions options)
    {
        var origin = new PluginOrigin(plugin.Id, plugin.Version, options.PluginTimeout);
        var touches = (plugin.Touches ?? []).ToHashSet();
        var added = new ServiceCollection();
        plugin.Register(added);
        var faults = new List<string>();
        foreach (var service in added)
        {
            if (!service.IsKeyedService && options.PluginContracts.FirstOrDefault(contract => contract.Service == service.ServiceType) is { } contract)
            {
                if (!touches.Contains(contract.Part))
                {
                    faults.Add($"The plug-in {origin} adds a service of {contract.Service.Name} and does not say that it touches {contract.Part}.");
                }

                services.Add(ServiceDescriptor.Singleton(contract.Made, provider => contract.Wrap(origin, Make(service, provider))));
            }
            else if (service.ServiceType.Assembly == typeof(ISuiInspection).Assembly || service.ServiceType.Assembly == typeof(PluginRegistration).Assembly)
            {
                faults.Add($"The plug-in {origin} adds a service of {service.ServiceType.Name}, which no plug-in may here.");
            }
            else
            {
                services.Add(service);
            }
        }

        if (faults.Count > 0)
        {
            throw new ArgumentException("The plug-in cannot be used:\n" + string.Join('\n', faults));
        }
    }

    private static object Make(ServiceDescriptor service, IServiceProvider provider) =>
        service.ImplementationInstance ?? service.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType!);
}
