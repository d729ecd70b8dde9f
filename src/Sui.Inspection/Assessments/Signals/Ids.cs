namespace Sui.Inspection.Assessments.Signals;

/// <summary>The ids that a signal carries.</summary>
internal static class Ids
{
    /// <summary>Each id once, in an order that does not depend on the order of evidence.</summary>
    public static IReadOnlyList<string> InOrdinalOrder(this IEnumerable<string> ids) =>
        [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
