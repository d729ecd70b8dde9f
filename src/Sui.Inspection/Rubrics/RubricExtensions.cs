using Sui.Inspection.Json;
using Sui.Inspection.Problems;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Rubrics;

/// <summary>What can be asked of a rubric, wherever it came from.</summary>
public static class RubricExtensions
{
    /// <summary>
    /// Lists every inconsistency of a rubric, such as one that a host made in code. Rubrics that <see cref="IRubricReader"/> gave
    /// were checked already. Warnings do not make a rubric unusable; errors do.
    /// </summary>
    /// <param name="rubric">The rubric; none of its parts is null.</param>
    /// <param name="frameworks">The frameworks that it is to serve, each of which is checked; null leaves that open.</param>
    /// <returns>The problems, with paths such as <c>criteria[3].claim.bar</c>; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rubric"/> is null.</exception>
    public static IReadOnlyList<Problem> Validate(this Rubric rubric, IReadOnlyList<Framework>? frameworks = null)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        var faults = new Faults("rubric", RubricCodes.Shape);
        RubricValidator.Validate(rubric, faults);
        foreach (var framework in frameworks ?? [])
        {
            new FrameworkFit(rubric, framework, faults).Run();
        }

        return faults.ToList();
    }

    /// <summary>What a rubric is: its id, its version and the hash of what it says, computed when first asked for.</summary>
    /// <param name="rubric">The rubric; none of its parts is null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rubric"/> is null.</exception>
    public static DataIdentity Identify(this Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        return ContentIdentity.Of(rubric, rubric.Identity, RubricContent.Of);
    }

    /// <summary>The first reason why a rubric does not serve a framework; null when it does.</summary>
    internal static Problem? WhyNot(this Rubric rubric, Framework framework)
    {
        var faults = new Faults("rubric", RubricCodes.Shape);
        new FrameworkFit(rubric, framework, faults).CheckNames();
        return faults.ToList() is [var first, ..] ? first : null;
    }
}
