using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Coding;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Guards;
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
    /// <remarks>Options that cannot be used are refused, all at once and by name, with an <see cref="ArgumentException"/> when the first service
    /// that needs them is made.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddSuiInspection(
        this IServiceCollection services, Action<SuiInspectionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = OptionsOf(services);
        configure?.Invoke(options);
        PluginRegistration.Run(services, options);

        services.TryAddSingleton(provider => Checked(options, provider));
        services.TryAddSingleton(_ => Composition.Quality(options));
        services.TryAddSingleton(_ => Composition.RollUp());
        services.TryAddSingleton(_ => Composition.FrameworkReader());
        services.TryAddSingleton(provider => Composition.RubricReader(provider.GetRequiredService<InspectionData>().Frameworks));
        services.TryAddSingleton(_ => SuiInspection.CreateInstrumentReader());
        services.TryAddSingleton<IIdentifierScanner>(provider => new IdentifierScanner(options.Names));
        services.TryAddSingleton(provider => Composition.Reader(
            provider.GetRequiredService<InspectionData>(), options, provider.GetServices<IEvidenceReader>()));
        services.TryAddSingleton(provider => Composition.Assessor(
            provider.GetRequiredService<InspectionData>(), options, provider.GetRequiredService<ISurveyQualitySource>(),
            provider.GetServices<ISignalSource>()));
        services.TryAddSingleton(provider => Composition.Composer(
            provider.GetRequiredService<InspectionData>(), options, provider.GetServices<IAnnexSectionProvider>()));
        if (options.ImporterFactory is not null)
        {
            services.TryAddSingleton(provider => Composition.Importer(provider.GetRequiredService<InspectionData>(), options, provider)!);
        }

        if (options.MappingFileFactory is { } mappings)
        {
            services.TryAddSingleton(provider => mappings(provider));
        }

        services.TryAddSingleton<ISuiInspection>(provider => new InspectionService(
            provider.GetRequiredService<InspectionData>(),
            provider.GetRequiredService<IEvidencePackReader>(),
            provider.GetRequiredService<IAssessor>(),
            provider.GetRequiredService<ISurveyQualitySource>(),
            provider.GetRequiredService<IAnnexComposer>(),
            provider.GetService<IResponseImporter>(),
            Composition.Renderers(provider.GetRequiredService<InspectionData>(), options, provider.GetServices<IAnnexRenderer>()),
            Composition.Exporters(options, provider.GetServices<IInstrumentExporter>())));
        return services;
    }

    private static InspectionData Checked(SuiInspectionOptions options, IServiceProvider provider)
    {
        OptionsCheck.Run(options);
        return new InspectionData(
            options,
            new PluginDataSet(
                [.. provider.GetServices<PluginData<Rubric>>()], [.. provider.GetServices<PluginData<Framework>>()], [.. provider.GetServices<PluginData<Instrument>>()],
                [.. provider.GetServices<PluginData<Codebook>>()]));
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
}
