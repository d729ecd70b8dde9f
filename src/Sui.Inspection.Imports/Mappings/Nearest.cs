using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Names that could be meant by one that is not known.</summary>
internal static class Nearest
{
    private const int Named = 12;

    /// <summary>The names as a sentence, the most like first.</summary>
    /// <param name="meant">The name that is not known.</param>
    /// <param name="known">Those that are.</param>
    /// <param name="most">How many are named.</param>
    public static string OneOf(string meant, IEnumerable<string> known, int most = Named)
    {
        var likeness = new Likeness(TextFold.Fold(meant));
        var sorted = known.OrderByDescending(one => NearName.Is(meant, one)).ThenByDescending(one => likeness.To(new Likeness(TextFold.Fold(one)))).ToList();
        return Wording.OneOf(sorted.Take(most)) + (sorted.Count > most ? " And others." : string.Empty);
    }
}
