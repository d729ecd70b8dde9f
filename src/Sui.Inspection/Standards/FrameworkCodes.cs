using Sui.Inspection.Json;

namespace Sui.Inspection.Standards;

/// <summary>The permanent codes for what a framework says; those for its shape are in <see cref="Shape"/>.</summary>
internal static class FrameworkCodes
{
    /// <summary>The codes of its shape, which frameworks and instruments share.</summary>
    public static readonly ShapeCodes Shape = new("SUI40");

    /// <summary>Two standards have one id, or there is none.</summary>
    public const string WrongStandards = "SUI4020";

    /// <summary>The prompt, its key question and its standard do not fit together.</summary>
    public const string WrongPrompt = "SUI4021";

    /// <summary>The bands of a scale do not ascend from 0 through the four ratings.</summary>
    public const string WrongBands = "SUI4022";

    /// <summary>A number of the scale lies outside its range.</summary>
    public const string NumberOutOfRange = "SUI4023";

    /// <summary>The elements or constituencies of the prompt share an id, or there are none.</summary>
    public const string WrongElements = "SUI4024";

    /// <summary>The gate of the prompt is none of its elements.</summary>
    public const string WrongGate = "SUI4025";
}
