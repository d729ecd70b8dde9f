using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Sui.Inspection.CaseFiles;

/// <summary>Case files: one SQLite file for an inspection, with a journal that others can verify. docs/case-files.md describes them.</summary>
public static class SuiCaseFiles
{
    /// <summary>Makes a store of case files.</summary>
    /// <param name="inspection">What evidence is read and checked with.</param>
    /// <param name="options">The clock and the source of salts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ICaseFileStore CreateStore(ISuiInspection inspection, CaseFileOptions options)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(options);
        return new CaseFileStore(inspection, options);
    }

    /// <summary>Adds <see cref="ICaseFileStore"/> as a singleton, beside what <c>AddSuiInspection</c> adds. One that the host registered before
    /// stays.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="options">The clock and the source of salts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddSuiCaseFiles(this IServiceCollection services, CaseFileOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(provider => CreateStore(provider.GetRequiredService<ISuiInspection>(), options));
        return services;
    }
}
