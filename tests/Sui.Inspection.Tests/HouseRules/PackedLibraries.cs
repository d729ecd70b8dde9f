using System.Reflection;
using Sui.Inspection.AspNetCore;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Forms;
using Sui.Inspection.Imports;
using Sui.Inspection.Mcp;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>The libraries that are packed, in the order of their references. A further one is one line here.</summary>
internal static class PackedLibraries
{
    public static IReadOnlyList<Assembly> All { get; } =
    [
        typeof(ISuiInspection).Assembly,
        typeof(Pdf.PdfDocument).Assembly,
        typeof(TabularFile).Assembly,
        typeof(SuiInspection).Assembly,
        typeof(SuiForms).Assembly,
        typeof(SuiImports).Assembly,
        typeof(SuiCaseFiles).Assembly,
        typeof(SuiAssistant).Assembly,
        typeof(SuiInspectionPages).Assembly,
    ];

    /// <summary>One case each, by name.</summary>
    public static IEnumerable<TestCaseData> Cases() =>
        All.Select(assembly => new TestCaseData(assembly).SetArgDisplayNames(assembly.GetName().Name!));
}
