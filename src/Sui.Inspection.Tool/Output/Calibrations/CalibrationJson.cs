using System.Text.Json;
using Sui.Inspection.Analysis.Calibration;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tool.Commands.Calibrations;

namespace Sui.Inspection.Tool.Output.Calibrations;

/// <summary>What known cases say of a rubric, as JSON: all of it, or the proposal alone.</summary>
internal static class CalibrationJson
{
    /// <summary>Prints all of it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="calibrated">What was found; null after errors.</param>
    /// <param name="problems">The problems of the file.</param>
    public static void Print(TextWriter output, CalibratedCases? calibrated, IReadOnlyList<Problem> problems) => JsonText.Print(output, writer =>
    {
        writer.WriteString("format", "sui-calibration/1");
        if (calibrated is not null)
        {
            WriteHead(writer, calibrated);
            writer.Objects("bars", calibrated.Bars, one =>
            {
                Write(writer, one.Criterion, one.Bar);
                Write(writer, "before", one.Bar.Before);
                if (one.Bar.After is { } after)
                {
                    Write(writer, "after", after);
                }
            });
            writer.Objects("statuses", calibrated.Statuses, one =>
            {
                writer.WriteString("criterion", one.Criterion);
                Write(writer, "confusion", one.Confusion);
            });
            if (calibrated.Ratings is { } ratings)
            {
                Write(writer, "rating", ratings);
            }
        }

        ProblemsJson.Write(writer, problems);
    });

    /// <summary>Prints the proposal.</summary>
    public static void PrintProposal(TextWriter output, CalibratedCases calibrated) => JsonText.Print(output, writer =>
    {
        writer.WriteString("format", "sui-calibration-proposal/1");
        writer.WriteBoolean("changesTheRubric", false);
        WriteHead(writer, calibrated);
        writer.Objects("bars", calibrated.Bars, one => Write(writer, one.Criterion, one.Bar));
    });

    private static void WriteHead(Utf8JsonWriter writer, CalibratedCases calibrated)
    {
        writer.Identity("rubric", calibrated.Rubric.Identify());
        writer.WriteNumber("cases", calibrated.Cases);
        writer.WriteNumber("seed", calibrated.Rules.Seed);
        writer.WriteNumber("resamples", calibrated.Rules.Resamples);
        writer.WriteNumber("fewCases", calibrated.Rules.FewCases);
    }

    private static void Write(Utf8JsonWriter writer, string criterion, BarCalibration bar)
    {
        writer.WriteString("criterion", criterion);
        writer.WriteNumber("n", bar.Before.Cases);
        writer.WriteBoolean("few", bar.IsFew);
        writer.Number("bar", bar.Bar);
        writer.NumberOrNull("proposed", bar.Proposed);
        writer.NumberOrNull("agreementBefore", bar.Before.Agreement);
        writer.NumberOrNull("agreementAfter", bar.After?.Agreement);
        Write(writer, "agreeBest", bar.EquallyGood);
        writer.Objects("agreeBestStretches", bar.Stretches, one =>
        {
            writer.Number("low", one.Low);
            writer.Number("high", one.High);
        });
        Write(writer, "interval", bar.Interval);
    }

    private static void Write(Utf8JsonWriter writer, string name, BarRange? range) => writer.ObjectOrNull(name, range, one =>
    {
        writer.Number("low", one.Low);
        writer.Number("high", one.High);
    });

    private static void Write(Utf8JsonWriter writer, string name, Confusion confusion)
    {
        writer.WriteStartObject(name);
        writer.Strings("outcomes", confusion.Categories);
        writer.WriteStartArray("counts");
        foreach (var row in confusion.Counts)
        {
            writer.WriteStartArray();
            foreach (var count in row)
            {
                writer.WriteNumberValue(count);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteNumber("cases", confusion.Cases);
        writer.WriteNumber("agreeing", confusion.Agreeing);
        writer.WriteEndObject();
    }
}
