using System.Globalization;
using System.Text.Json.Nodes;
using Sui.Inspection.Tests.Json.Fuzz;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Json;

/// <summary>Reading goes on after a fault of shape: what it left unread is no second problem, and hides no other.</summary>
[TestFixture]
internal sealed class StandInTests
{
    // A problem of each file that is none of its shape, and where it stands.
    private static readonly Dictionary<string, (string Path, string Value, string Code)> Planted = new(StringComparer.Ordinal)
    {
        ["rubric"] = ("criteria[12].claim.bar", "2", "SUI3024"),
        ["framework"] = ("rollUp.discretionWithin", "200", "SUI4023"),
        ["instrument"] = ("questions[0].criteria[0]", "\"ZZ\"", "SUI4047"),
        ["codebook"] = ("codes[0].id", "\"none\"", "SUI8521"),
        ["guide"] = ("questions[0].id", "\"id\"", "SUI4041"),
        ["mapping"] = ("layout", "\"unheard-of\"", "SUI6124"),
        ["assessment"] = ("placement.name", "\"FullControl\"", "SUI5120"),
        ["returns"] = ("groups[0].asked", "2000000", "SUI6421"),
    };

    private static IEnumerable<JsonTarget> Targets => JsonTarget.All;

    [TestCaseSource(nameof(Targets))]
    public void Read_OneFaultOfShapeInASoundFile_GivesNoOtherProblem(JsonTarget target)
    {
        var before = target.Read(target.Original).Problems.Select(problem => problem.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var place in JsonPlaces.Of(target.Original))
        {
            // Without an item a list is another list, and no shape is wrong.
            foreach (var value in place.EndsWith(']') ? [Wrong(target.Original, place)] : new[] { Wrong(target.Original, place), null })
            {
                var (_, problems) = target.Read(JsonEdits.Edit(target.Original, place, value));
                if (problems.Any(target.IsShape))
                {
                    var others = problems.Where(problem => !target.IsShape(problem) && !before.Contains(problem.Code)).ToList();
                    Assert.That(others, Is.Empty, $"{place} as {value ?? "nothing"}");
                }
            }
        }
    }

    [TestCaseSource(nameof(Targets))]
    public void Read_AnotherProblemBesideAFaultOfShape_ListsBoth(JsonTarget target)
    {
        var (path, wrong, code) = Planted[target.Name];
        var planted = JsonEdits.Edit(target.Original, path, wrong);
        Assert.That(target.Read(planted).Problems.Select(problem => problem.Code), Does.Contain(code));
        var tried = 0;
        foreach (var place in JsonPlaces.Of(planted).Where(place => !IsAround(place, path)).Where((_, i) => i % 3 == 0))
        {
            var problems = target.Read(JsonEdits.Edit(planted, place, Wrong(planted, place))).Problems;
            if (problems.Any(target.IsShape))
            {
                tried++;
                Assert.That(
                    problems.Select(problem => $"{problem.Code} {problem.Location.Column}"), Does.Contain($"{code} {path}"), place);
            }
        }

        Assert.That(tried, Is.GreaterThan(20));
    }

    // A number that no number is, for what is an object or a list; otherwise a list, which nothing else is.
    private static string Wrong(byte[] json, string place)
    {
        JsonNode? at = JsonNode.Parse(json);
        foreach (var step in place.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            at = at is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : at![step];
        }

        return at is JsonObject or JsonArray ? "1e999" : "[[]]";
    }

    // What contains the place, and what it depends on: the other parts of one claim, question or group.
    private static bool IsAround(string place, string path)
    {
        var parts = path.Split('.');
        return Enumerable.Range(1, parts.Length).Any(count => string.Join('.', parts[..count]) == place)
            || (parts.Length > 1 && place.StartsWith(string.Join('.', parts[..^1]) + ".", StringComparison.Ordinal))
            || place == parts[0].Split('[')[0];
    }
}
