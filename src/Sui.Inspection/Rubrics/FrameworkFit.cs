using Sui.Inspection.Json;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Rubrics;

/// <summary>Checks that a rubric serves a framework: it says so, and names only elements and constituencies that the framework has.</summary>
/// <param name="rubric">The rubric.</param>
/// <param name="framework">The framework.</param>
/// <param name="faults">Where problems go.</param>
internal sealed class FrameworkFit(Rubric rubric, Framework framework, Faults faults)
{
    private readonly HashSet<string> _elements = [.. framework.Prompt.Elements.Select(element => element.Id)];
    private readonly HashSet<string> _constituencies = [.. framework.Prompt.Constituencies.Select(one => one.Id)];

    private string Name => $"{framework.Identity.Id} version {Figure(framework.Identity.Version)}";

    /// <summary>Checks all of it: also that every element has a criterion, and that units fit.</summary>
    public void Run()
    {
        if (!CheckNames())
        {
            return;
        }

        for (var i = 0; i < rubric.Criteria.Count; i++)
        {
            CheckUnit(rubric.Criteria[i], $"criteria[{i}]", first: rubric.Criteria[i].Constituency == framework.Prompt.Constituencies[0].Id);
        }

        if (!faults.SoundInAll("criteria", "element", "constituency"))
        {
            return;
        }

        foreach (var constituency in framework.Prompt.Constituencies)
        {
            foreach (var element in framework.Prompt.Elements.Where(element => !HasCriterion(constituency.Id, element.Id)))
            {
                faults.Error(RubricCodes.ElementWithoutCriterion, "criteria",
                    $"The element {element.Id} of {constituency.Id} has no criterion.",
                    $"At least one criterion for each element and constituency of the framework {Name}.", "Add a criterion for it.");
            }
        }
    }

    /// <summary>Checks what is named; that alone keeps a pack from being assessed.</summary>
    /// <returns>Whether the rubric says that it serves the framework.</returns>
    public bool CheckNames()
    {
        if (!rubric.Frameworks.Contains(framework.Identity.Id, StringComparer.Ordinal))
        {
            faults.Error(RubricCodes.WrongFramework, "frameworks",
                $"The rubric {rubric.Identity.Id} version {Figure(rubric.Identity.Version)} does not serve the framework {Name}.",
                $"A framework that it serves: {string.Join(", ", rubric.Frameworks)}.", "Use another rubric, or one of these frameworks.");
            return false;
        }

        for (var i = 0; i < rubric.Criteria.Count; i++)
        {
            CheckCriterion(rubric.Criteria[i], $"criteria[{i}]");
        }

        CheckRules();
        return true;
    }

    private static string Figure(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private bool HasCriterion(string constituency, string element) =>
        rubric.Criteria.Any(criterion => criterion.Constituency == constituency && criterion.Element == element);

    private void CheckCriterion(Criterion criterion, string path)
    {
        if (criterion.Element is { } element)
        {
            CheckElement(element, path + ".element");
        }

        if (!_constituencies.Contains(criterion.Constituency))
        {
            faults.Error(RubricCodes.UnknownConstituency, path + ".constituency", $"The framework {Name} has no constituency of this id.",
                $"One of: {string.Join(", ", _constituencies)}.", "Correct the id.");
        }
    }

    private void CheckUnit(Criterion criterion, string path, bool first)
    {
        if (!_constituencies.Contains(criterion.Constituency))
        {
            return;
        }

        if (criterion.Claim.Unit is { } unit && first == (unit == ClaimUnit.Stakeholders))
        {
            faults.Error(RubricCodes.WrongConstituency, path + ".claim.unit",
                "The unit does not fit whose views the criterion is about.",
                "Stakeholders for every constituency but the first, any other unit for the first.", "Change the unit or the constituency.");
        }

        if (!first && criterion.NeedsLived)
        {
            faults.Error(RubricCodes.WrongConstituency, path + ".needsLived",
                "A criterion about others than the first constituency needs lived experience, which they do not speak from.", "false.",
                "Set it to false or change the constituency.");
        }
    }

    private void CheckRules()
    {
        for (var i = 0; i < rubric.Ratings.Rules.Count; i++)
        {
            for (var j = 0; j < rubric.Ratings.Rules[i].AnyOf.Count; j++)
            {
                var condition = rubric.Ratings.Rules[i].AnyOf[j];
                var path = $"ratings.rules[{i}].anyOf[{j}]";
                CheckElements(condition.NotMetElements, path + ".notMetElements");
                CheckElements(condition.ElementsMet, path + ".elementsMet");
            }
        }
    }

    private void CheckElements(IReadOnlyList<string> elements, string path)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            CheckElement(elements[i], $"{path}[{i}]");
        }
    }

    private void CheckElement(string element, string path)
    {
        if (!_elements.Contains(element))
        {
            faults.Error(RubricCodes.UnknownElement, path, $"The framework {Name} has no element of this id.",
                $"One of: {string.Join(", ", _elements)}.", "Correct the id.");
        }
    }
}
