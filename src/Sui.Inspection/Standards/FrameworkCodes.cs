namespace Sui.Inspection.Standards;

/// <summary>The permanent codes for what a framework says; those for its shape are in <see cref="Json.ShapeCodes"/>.</summary>
internal static class FrameworkCodes
{
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
