using Sui.Inspection.Json;
using Sui.Inspection.Problems;


namespace Sui.Inspection.Rubrics;

/// <summary>What can be asked of a rubric, wherever it came from.</summary>
public static class RubricExtensions
{
    /// <summary>
    /// Lists every inconsistency of a rubric, such as one that a host made in code. Rubrics that <see cref="IRubricReader"/> gave
    /// were checked already. Warnings do not make a rubric unusable; errors do.
    /// </summary>
    /// <param name="rubric">The rubric; none of its parts is null.</param>
    /// <returns>The problems, with paths such as <c>criteria[3].claim.bar</c>; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rubric"/> is null.</exception>
    public static IReadOnlyList<Problem> Validate(this Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        var faults = new Faults("rubric", RubricCodes.Shape);
        RubricValidator.Validate(rubric, faults);
        return faults.ToList();
    }
}
