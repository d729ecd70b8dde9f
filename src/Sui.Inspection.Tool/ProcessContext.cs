using Sui.Inspection.Forms;
using Sui.Inspection.Imports;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool;

/// <summary>What the commands work with in a process of their own.</summary>
internal static class ProcessContext
{
    /// <summary>The process's outputs and the library's front door.</summary>
    public static ToolContext Create() => new()
    {
        Terminal = Terminal.OfProcess(),
        Inspection = (rubric, names) => SuiInspection.Create(options =>
        {
            options.AddForms().AddImports();
            options.Rubric = rubric;
            foreach (var name in names)
            {
                options.Names.Add(name);
            }
        }),
        RubricReader = SuiInspection.CreateRubricReader,
        ShippedRubric = SuiInspection.ShippedRubric,
        Debug = Environment.GetEnvironmentVariable("SUI_DEBUG") is "1",
    };
}
