using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Sui.Inspection.AspNetCore.Hosting;

/// <summary>Asks the host's policies one after the other.</summary>
internal sealed class AnyPolicyHandler : AuthorizationHandler<AnyPolicyRequirement>
{
    /// <inheritdoc/>
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, AnyPolicyRequirement requirement)
    {
        if (context.Resource is HttpContext http
            && (await http.RequestServices.GetRequiredService<PagePermissions>().OfAsync(http).ConfigureAwait(false) & requirement.Policies) != PagePolicy.None)
        {
            context.Succeed(requirement);
        }
    }
}
