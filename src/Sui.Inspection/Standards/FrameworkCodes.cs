using Sui.Inspection.Json;

namespace Sui.Inspection.Standards;

/// <summary>The permanent codes for what a framework says; those for its shape are in <see cref="Shape"/>.</summary>
internal static class FrameworkCodes
{
    /// <summary>The codes of its shape, which frameworks and instruments share.</summary>
    public static readonly ShapeCodes Shape = new("SUI40");

    /// <summary>Two standards have one id, or there is no standard.</summary>
    /// <remarks>Error. Correct the standards.</remarks>
    public const string WrongStandards = "SUI4020";

    /// <summary>The prompt, its key question and its standard do not fit together.</summary>
    /// <remarks>Error. Correct the ids.</remarks>
    public const string WrongPrompt = "SUI4021";

    /// <summary>The bands of a scale are not the four ratings, lowest first, ascending from 0 within the scale.</summary>
    /// <remarks>Error. Correct the bands.</remarks>
    public const string WrongBands = "SUI4022";

    /// <summary>A number of the scale is out of range.</summary>
    /// <remarks>Error. Correct it as the problem says.</remarks>
    public const string NumberOutOfRange = "SUI4023";

    /// <summary>Two elements or two constituencies of the prompt have one id, there is none, or an id has the wrong form.</summary>
    /// <remarks>Error. Correct the ids.</remarks>
    public const string WrongElements = "SUI4024";

    /// <summary>The gate of the prompt is none of its elements.</summary>
    /// <remarks>Error. Correct `prompt.gate.element`.</remarks>
    public const string WrongGate = "SUI4025";
}
