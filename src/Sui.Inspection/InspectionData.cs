using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;


namespace Sui.Inspection;

/// <summary>The data in force: what ships, and what the host puts beside it or in its place.</summary>
internal sealed class InspectionData(SuiInspectionOptions options)
{
    public Rubric Rubric { get; } = options.Rubric ?? BuiltIn.Rubric;

    public PrivacyGuard Guard { get; } = new(options.Names);

    public IReadOnlyDictionary<string, Framework> Frameworks { get; } =
        Merge(BuiltIn.Frameworks, options.Frameworks, framework => framework.Identity.Id);

    public IReadOnlyDictionary<string, Instrument> Instruments { get; } =
        Merge(BuiltIn.Instruments, options.Instruments, instrument => instrument.Identity.Id);

    public IReadOnlyCollection<string> FrameworkIds => [.. Frameworks.Keys];

    private static IReadOnlyDictionary<string, T> Merge<T>(
        IReadOnlyDictionary<string, T> shipped, IEnumerable<T> added, Func<T, string> idOf)
    {
        var merged = new Dictionary<string, T>(shipped, StringComparer.Ordinal);
        foreach (var one in added)
        {
            merged[idOf(one)] = one;
        }

        return merged.AsReadOnly();
    }
}
