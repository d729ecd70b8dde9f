using Sui.Inspection.Json;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Standards;

/// <summary>What can be asked of a framework, wherever it came from.</summary>
public static class FrameworkExtensions
{
    /// <summary>
    /// Lists every inconsistency of a framework, such as one that a host made in code. Frameworks that <see cref="IFrameworkReader"/>
    /// gave were checked already.
    /// </summary>
    /// <param name="framework">The framework; none of its parts is null.</param>
    /// <returns>The problems, with paths such as <c>prompt.gate.element</c>; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is null.</exception>
    public static IReadOnlyList<Problem> Validate(this Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var faults = new Faults("framework", FrameworkCodes.Shape);
        FrameworkValidator.Validate(framework, faults);
        return faults.ToList();
    }

    /// <summary>What a framework is: its id, its version and the hash of what it says, computed when first asked for.</summary>
    /// <param name="framework">The framework; none of its parts is null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="framework"/> is null.</exception>
    public static DataIdentity Identify(this Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return ContentIdentity.Of(framework, framework.Identity, FrameworkContent.Of);
    }

    /// <summary>The constituencies after the first; empty where there is one.</summary>
    internal static IReadOnlyList<Constituency> Others(this Prompt prompt) => [.. prompt.Constituencies.Skip(1)];
}
