using Sui.Inspection.Rubrics;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool;

/// <summary>What the commands work with. The factories are called only where needed, since starting fast matters.</summary>
internal sealed record ToolContext
{
    /// <summary>Where to print.</summary>
    public required Terminal Terminal { get; init; }

    /// <summary>Makes an inspection with a rubric; null takes the one that ships.</summary>
    public required Func<Rubric?, ISuiInspection> Inspection { get; init; }

    /// <summary>Makes a reader of rubrics.</summary>
    public required Func<IRubricReader> RubricReader { get; init; }

    /// <summary>The bytes of the rubric that ships.</summary>
    public required Func<ReadOnlyMemory<byte>> ShippedRubric { get; init; }

    /// <summary>Makes an inspection that looks for names.</summary>
    public Func<IReadOnlyList<string>, ISuiInspection> InspectionWithNames { get; init; } = names => SuiInspection.Create(options =>
    {
        foreach (var name in names)
        {
            options.Names.Add(name);
        }
    });

    /// <summary>Whether a failure prints all that is known of it.</summary>
    public bool Debug { get; init; }
}
