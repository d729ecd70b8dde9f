using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Sui.Inspection.AspNetCore.Hosting;

/// <summary>Puts a handler of refusals before the one that is registered, which goes on answering everything else.</summary>
internal static class RefusalHandlers
{
    /// <summary>Puts it there.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="make">Makes it of the one that is registered.</param>
    public static void Put(IServiceCollection services, Func<IAuthorizationMiddlewareResultHandler, IAuthorizationMiddlewareResultHandler> make)
    {
        var before = services.Last(service => service.ServiceType == typeof(IAuthorizationMiddlewareResultHandler));
        services.Replace(ServiceDescriptor.Describe(typeof(IAuthorizationMiddlewareResultHandler), provider => make(Made(provider, before)), before.Lifetime));
    }

    private static IAuthorizationMiddlewareResultHandler Made(IServiceProvider provider, ServiceDescriptor one) =>
        (IAuthorizationMiddlewareResultHandler)(one.ImplementationInstance ?? one.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, one.ImplementationType!));
}
