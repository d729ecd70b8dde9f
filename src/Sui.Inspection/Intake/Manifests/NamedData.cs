using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>Finds the rubric and the framework that a pack names, in pack.json or in a host's object.</summary>
/// <param name="known">What is known.</param>
/// <param name="error">Reports an error.</param>
/// <param name="warning">Reports a warning.</param>
internal sealed class NamedData(PackData known, PropertyProblem error, PropertyProblem warning)
{
    /// <summary>The rubric by which the pack is read and scored: the one that it names or the one in force; null, after an error, when it is
    /// not known.</summary>
    /// <param name="id">The id that the pack names; null for none.</param>
    /// <param name="version">The version that it names; null for none.</param>
    public Rubric? Rubric(string? id, int? version)
    {
        if (id is null)
        {
            if (version is not null)
            {
                warning(
                    IntakeCodes.PropertyWithoutEffect, "rubricVersion", "The version of a rubric that is not named has no effect.",
                    "The rubric's id too.", "Name the rubric, or remove the version.");
            }

            return known.Rubric;
        }

        var rubric = VersionReader.Find(
            error, "rubric", id, version, known.Rubrics, IntakeCodes.RubricUnknown, () => Wording.OneOf(VersionReader.Ids(known.Rubrics)));
        if (rubric is not null && known.Chosen && !ReferenceEquals(rubric, known.Rubric))
        {
            warning(
                IntakeCodes.RubricNotChosen, "rubric", "The pack names its rubric, which was used and not the one that was chosen.",
                "No rubric, where it is to be chosen when assessing.", "Leave one of the two out.");
        }

        return rubric;
    }

    /// <summary>The framework; null, after an error, when it is not known or the rubric does not serve it.</summary>
    /// <param name="id">The id that the pack names.</param>
    /// <param name="version">The version that it names; null for none.</param>
    /// <param name="rubric">The pack's rubric; null when it is not known.</param>
    public Framework? Framework(string id, int? version, Rubric? rubric)
    {
        var framework = VersionReader.Find(
            error, "framework", id, version, known.Frameworks, IntakeCodes.FrameworkUnknown,
            () => Wording.OneOf(VersionReader.Ids(known.Frameworks)));
        if (framework is null || rubric?.WhyNot(framework) is not { } problem)
        {
            return framework;
        }

        var message = problem.Location.Column is { } place && problem.Code != RubricCodes.WrongFramework
            ? $"At {place} of the rubric: {problem.Message}" : problem.Message;
        error(
            IntakeCodes.RubricServesOthers, "framework", message, problem.Expected,
            "Name a rubric that serves the framework, or correct the framework's id.");
        return null;
    }
}
