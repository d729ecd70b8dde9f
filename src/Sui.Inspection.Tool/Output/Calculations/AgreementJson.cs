using System.Text.Json;
using Sui.Inspection.Analysis;

namespace Sui.Inspection.Tool.Output.Calculations;

/// <summary>How far coders agree, as JSON: the same members wherever agreement is printed.</summary>
internal static class AgreementJson
{
    /// <summary>Writes the members of one result into the object that is open.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="result">The result.</param>
    public static void Write(Utf8JsonWriter writer, AgreementResult result)
    {
        writer.WriteString("metric", result.Metric.ToString().ToLowerInvariant());
        writer.WriteNumber("coders", result.Coders);
        writer.WriteNumber("units", result.Units);
        writer.WriteNumber("unitsCompared", result.UnitsCompared);
        writer.WriteNumber("codes", result.Categories);
        writer.NumberOrNull("percent", result.Percent.Value * 100);
        writer.NumberOrNull("kappa", result.Kappa.Value);
        writer.NumberOrNull("kappaStandardError", result.KappaStandardError.Value);
        writer.NumberOrNull("alpha", result.Alpha.Value);
        writer.NumberOrNull("ac1", result.Ac1.Value);
        writer.NumberOrNull("ac2", result.Ac2.Value);
        writer.WhyNull(("percent", result.Percent.Reason), ("kappa", result.Kappa.Reason), ("alpha", result.Alpha.Reason), ("ac1", result.Ac1.Reason), ("ac2", result.Ac2.Reason));
    }
}
