using System.Reflection;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>The libraries that are packed, in the order of their references. A further one is one line here.</summary>
internal static class PackedLibraries
{
    public static IReadOnlyList<Assembly> All { get; } =
    [
        typeof(ISuiInspection).Assembly,
        typeof(Pdf.PdfDocument).Assembly,
        typeof(SuiInspection).Assembly,
    ];

    /// <summary>One case each, by name.</summary>
    public static IEnumerable<TestCaseData> Cases() =>
        All.Select(assembly => new TestCaseData(assembly).SetArgDisplayNames(assembly.GetName().Name!));
}
