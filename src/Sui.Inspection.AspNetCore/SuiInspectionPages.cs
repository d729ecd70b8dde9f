using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Sui.Inspection.AspNetCore.Api;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.AspNetCore.Hosting;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Forms;
using Sui.Inspection.Imports;

namespace Sui.Inspection.AspNetCore;

/// <summary>Mounts the pages and the API of inspections in an application of ASP.NET Core. docs/pages.md describes them.</summary>
public static class SuiInspectionPages
{
    // How many uploads of the largest size are kept while their mapping is looked at.
    private const int UploadsHeld = 4;

    /// <summary>Adds what the pages need: the library itself, case files, views, tokens against forged forms, and the OpenAPI document. What the host
    /// registered before stays: its <see cref="ICaseFileStore"/>, its <see cref="ISuiCaseCatalogue"/>, its <see cref="TimeProvider"/>.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configure">Sets the options; <see cref="SuiInspectionPagesOptions.Actor"/> is required.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">An option is missing or out of range.</exception>
    public static IServiceCollection AddSuiInspectionPages(this IServiceCollection services, Action<SuiInspectionPagesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new SuiInspectionPagesOptions();
        configure(options);
        Check(options);
        services.AddSuiInspection(inspection => inspection.AddForms().AddImports());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => SuiCaseFiles.CreateStore(provider.GetRequiredService<ISuiInspection>(), new CaseFileOptions
        {
            Time = provider.GetRequiredService<TimeProvider>(),
            Random = RandomNumberGenerator.Create(),
            KeptCases = options.KeptCases,
        }));
        services.TryAddSingleton<ISuiCaseCatalogue>(provider => new FolderCaseCatalogue(
            options.Folder ?? throw new InvalidOperationException("Set SuiInspectionPagesOptions.Folder, or register an ISuiCaseCatalogue."),
            provider.GetRequiredService<ICaseFileStore>()));
        services.AddSingleton(options);
        services.TryAddSingleton<CaseReadings>();
        services.TryAddSingleton(provider => new HeldUploads(
            provider.GetRequiredService<TimeProvider>(), RandomNumberGenerator.Create(), Math.Max(options.MaxUploadBytes, options.MaxUploadBytes * UploadsHeld)));
        services.TryAddSingleton<PagePermissions>();
        services.TryAddSingleton<PageTelemetry>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IAuthorizationHandler, AnyPolicyHandler>());
        services.AddMetrics();
        services.AddAuthorization();
        RefusalHandlers.Put(services, inner => new ApiRefusals(inner));
        RefusalHandlers.Put(services, inner => new SignedOutForms(inner));
        services.AddAntiforgery();
        services.AddMvcCore().AddViews().AddRazorViewEngine().ConfigureApplicationPartManager(AddViews);
        ApiDescription.Add(services);
        return services;
    }

    /// <summary>Maps the pages and the API below a path. Nothing of the host's moves.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="prefix">The path, such as <c>/sui</c>: it begins with a slash and does not end with one.</param>
    /// <returns>All endpoints, for conventions of the host's.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The prefix is not of that form.</exception>
    /// <exception cref="InvalidOperationException"><c>AddSuiInspectionPages</c> was not called, or the host does not define a policy that is asked for.</exception>
    public static IEndpointConventionBuilder MapSuiInspection(this IEndpointRouteBuilder endpoints, string prefix = "/sui")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        if (prefix.Length < 2 || prefix[0] != '/' || prefix[^1] == '/')
        {
            throw new ArgumentException("The prefix begins with a slash and does not end with one, such as /sui.", nameof(prefix));
        }

        var options = endpoints.ServiceProvider.GetService<SuiInspectionPagesOptions>()
            ?? throw new InvalidOperationException("Call AddSuiInspectionPages before MapSuiInspection.");
        // What is missing is missing at the start, and not when the first inspector comes.
        endpoints.ServiceProvider.GetRequiredService<ISuiCaseCatalogue>();
        return PageRoutes.Map(endpoints, prefix, options);
    }

    private static void Check(SuiInspectionPagesOptions options)
    {
        if (options.Actor is null)
        {
            throw new InvalidOperationException("Set SuiInspectionPagesOptions.Actor: whose role and name stand in the journal for what a signed-in person does.");
        }

        if (options.KeptCases < 0)
        {
            throw new InvalidOperationException("SuiInspectionPagesOptions.KeptCases is 0 or more.");
        }

        if (options.MaxUploadBytes < 1)
        {
            throw new InvalidOperationException("SuiInspectionPagesOptions.MaxUploadBytes is 1 or more.");
        }
    }

    private static void AddViews(ApplicationPartManager parts)
    {
        var own = typeof(SuiInspectionPages).Assembly;
        if (!parts.ApplicationParts.OfType<CompiledRazorAssemblyPart>().Any(part => part.Assembly == own))
        {
            parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(own));
        }
    }
}
