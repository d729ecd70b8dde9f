using Microsoft.AspNetCore.Authorization;

namespace Sui.Inspection.AspNetCore.Hosting;

/// <summary>That one of several of the host's policies is met.</summary>
/// <param name="Policies">Which.</param>
internal sealed record AnyPolicyRequirement(PagePolicy Policies) : IAuthorizationRequirement;
