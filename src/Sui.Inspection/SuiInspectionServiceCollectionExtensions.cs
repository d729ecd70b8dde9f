using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Judging;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Plugins;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection;

/// <summary>Registers the library with a container.</summary>
public static class SuiInspectionServiceCollectionExtensions
{
    /// <summary>
    /// Adds the library: <see cref="ISuiInspection"/> and the contracts behind it, as singletons. Calling it again adds nothing
    /// twice and goes on with the same options. Services that the host registered before stay.
    /// </summary>
    /// <param name="services">Where to.</param>
    /// <param name="configure">Sets the options; null leaves them alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddSuiInspection(
        this IServiceCollection services, Action<SuiInspectionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = OptionsOf(services);
        configure?.Invoke(options);
        RegisterPlugins(services, options);

        services.TryAddSingleton<InspectionData>();
        services.TryAddSingleton<ISurveyQualitySource, DeclaredSurveyQuality>();
        services.TryAddSingleton<IFrameworkReader, FrameworkReader>();
        services.TryAddSingleton<IRubricReader>(provider => new RubricReader(provider.GetRequiredService<InspectionData>().Frameworks));
        services.TryAddSingleton<IRatingRollUp, RatingRollUp>();
        services.TryAddSingleton<IEvidencePackReader>(provider =>
        {
            var data = provider.GetRequiredService<InspectionData>();
            return new EvidencePackReader(
                [.. BuiltInReaders.All, .. options.Readers, .. provider.GetServices<IEvidenceReader>()],
                data.Known,
                guard: data.Guard);
        });
        services.TryAddSingleton<IAssessor>(provider =>
        {
            var quality = provider.GetRequiredService<ISurveyQualitySource>();
            return new Assessor(
                [.. Shipped.SignalSources(quality), .. options.SignalSources, .. provider.GetServices<ISignalSource>()],
                quality,
                provider.GetRequiredService<InspectionData>().Instruments);
        });
        services.TryAddSingleton<IAnnexComposer>(provider =>
            new AnnexComposer(
                [.. options.Sections, .. provider.GetServices<IAnnexSectionProvider>()],
                provider.GetRequiredService<InspectionData>().Guard));
        services.TryAddSingleton<IResponseImporter>(provider =>
            new ResponseImporter(provider.GetRequiredService<InspectionData>()));
        services.TryAddSingleton<ISuiInspection>(provider => new InspectionService(
            provider.GetRequiredService<InspectionData>(),
            provider.GetRequiredService<IEvidencePackReader>(),
            provider.GetRequiredService<IAssessor>(),
            provider.GetRequiredService<IAnnexComposer>(),
            provider.GetRequiredService<IResponseImporter>(),
            [.. Shipped.Renderers(), .. options.Renderers, .. provider.GetServices<IAnnexRenderer>()],
            [.. Shipped.Exporters(), .. options.Exporters, .. provider.GetServices<IInstrumentExporter>()]));
        return services;
    }

    // One options object a collection, so that a second call adds to the first instead of replacing it.
    private static SuiInspectionOptions OptionsOf(IServiceCollection services)
    {
        var known = services
            .Where(service => service.ServiceType == typeof(SuiInspectionOptions))
            .Select(service => service.ImplementationInstance)
            .OfType<SuiInspectionOptions>()
            .FirstOrDefault();
        if (known is not null)
        {
            return known;
        }

        var options = new SuiInspectionOptions();
        services.AddSingleton(options);
        return options;
    }

    private static void RegisterPlugins(IServiceCollection services, SuiInspectionOptions options)
    {
        foreach (var plugin in options.Plugins)
        {
            var registered = services.Any(service =>
                service.ImplementationInstance is IInspectionPlugin known && known.Id == plugin.Id);
            if (!registered)
            {
                services.AddSingleton(plugin);
                plugin.Register(services);
            }
        }
    }
}
