using System.Globalization;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>Finds which piece of data, and which version of it, an object names.</summary>
internal static class VersionReader
{
    /// <summary>The version; null when it is left out or, after an error, wrong.</summary>
    /// <param name="at">The object.</param>
    /// <param name="name">The property.</param>
    public static int? Read(DataObject at, string name) => at.Whole(name, 1);

    /// <summary>Finds what is named; null, after an error, when it is not known.</summary>
    /// <param name="error">Reports an error.</param>
    /// <param name="name">The property that holds the id; the version's is the same with <c>Version</c>.</param>
    /// <param name="id">The id.</param>
    /// <param name="version">The version; null for none.</param>
    /// <param name="known">What is known.</param>
    /// <param name="code">The code of the error.</param>
    /// <param name="allowed">The ids to say that are allowed.</param>
    public static T? Find<T>(
        PropertyProblem error, string name, string id, int? version, IDataRegistry<T> known, string code, Func<string> allowed)
        where T : class
    {
        if (known.Find(id, version) is { } found)
        {
            return found;
        }

        var versions = known.Versions.Where(one => string.Equals(one.Id, id, StringComparison.Ordinal))
            .Select(one => one.Version.ToString(CultureInfo.InvariantCulture)).ToList();
        if (versions.Count == 0)
        {
            error(code, name, $"The {name} is not known.", allowed(), $"Correct the {name}'s id.");
        }
        else
        {
            error(code, name + "Version", $"The {name} is not known in this version.", Wording.OneOf(versions), "Correct the version.");
        }

        return null;
    }

    /// <summary>The ids of what is known.</summary>
    /// <param name="known">What is known.</param>
    public static IEnumerable<string> Ids<T>(IDataRegistry<T> known)
        where T : class => known.Versions.Select(version => version.Id).Distinct(StringComparer.Ordinal);
}
