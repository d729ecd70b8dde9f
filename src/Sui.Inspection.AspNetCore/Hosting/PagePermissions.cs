using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Sui.Inspection.AspNetCore.Hosting;

/// <summary>What whoever sends a request may do, by the host's policies; asked once a request.</summary>
internal sealed class PagePermissions(SuiInspectionPagesOptions options)
{
    private static readonly object Key = new();

    /// <summary>The policies with their names.</summary>
    public IReadOnlyList<(PagePolicy Policy, string Name)> Names =>
    [
        (PagePolicy.Inspect, options.InspectPolicy), (PagePolicy.Moderate, options.ModeratePolicy), (PagePolicy.View, options.ViewPolicy),
        (PagePolicy.Comment, options.CommentPolicy),
    ];

    /// <summary>What somebody may do.</summary>
    public async Task<PagePolicy> OfAsync(HttpContext context)
    {
        if (context.Items.TryGetValue(Key, out var known) && known is (System.Security.Claims.ClaimsPrincipal user, PagePolicy policies) && user == context.User)
        {
            return policies;
        }

        var service = context.RequestServices.GetRequiredService<IAuthorizationService>();
        var met = PagePolicy.None;
        foreach (var (policy, name) in Names)
        {
            if ((await service.AuthorizeAsync(context.User, context, name).ConfigureAwait(false)).Succeeded)
            {
                met |= policy;
            }
        }

        context.Items[Key] = (context.User, met);
        return met;
    }

    /// <summary>The policy that is met where one of several of the host's is.</summary>
    /// <param name="policies">Which.</param>
    /// <param name="provider">The host's policies, whose schemes of authentication are taken over.</param>
    /// <exception cref="InvalidOperationException">The host defines one of them nowhere.</exception>
    public AuthorizationPolicy Any(PagePolicy policies, IAuthorizationPolicyProvider provider)
    {
        // Whatever the host says of a name: nobody gets in without having signed in.
        var builder = new AuthorizationPolicyBuilder().RequireAuthenticatedUser();
        foreach (var (_, name) in Names.Where(one => policies.HasFlag(one.Policy)))
        {
            // Of the default provider, which has them in memory, this is there at once; mounting happens once, at the start.
            var policy = provider.GetPolicyAsync(name).GetAwaiter().GetResult() ?? throw new InvalidOperationException(
                $"The application defines no authorisation policy '{name}', which the pages of Sui.Inspection ask for. Add it with AddAuthorization(options => "
                + $"options.AddPolicy(\"{name}\", …)), or name another in AddSuiInspectionPages.");
            foreach (var scheme in policy.AuthenticationSchemes.Except(builder.AuthenticationSchemes).ToList())
            {
                builder.AuthenticationSchemes.Add(scheme);
            }
        }

        return builder.AddRequirements(new AnyPolicyRequirement(policies)).Build();
    }
}
