using System.Text.Json;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Tool.Output;

/// <summary>Instruments as JSON.</summary>
internal static class InstrumentsJson
{
    /// <summary>The format of the list.</summary>
    public const string ListFormat = "sui-instruments/1";

    /// <summary>The format of a part of an instrument.</summary>
    public const string SubsetFormat = "sui-instrument-subset/1";

    /// <summary>Prints the list.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="instruments">The instruments.</param>
    /// <param name="rubric">The rubric, whose order the criteria take.</param>
    public static void PrintList(TextWriter output, IReadOnlyList<Instrument> instruments, Rubric rubric) =>
        JsonText.Print(output, writer =>
        {
            writer.WriteString("format", ListFormat);
            writer.Objects("instruments", instruments, instrument =>
            {
                writer.WriteString("id", instrument.Identity.Id);
                writer.WriteNumber("version", instrument.Identity.Version);
                writer.WriteString("sha256", instrument.Identify().Sha256);
                InstrumentWriter.Words(writer, "title", instrument.Title);
                writer.WriteString("kind", instrument.Kind.ToString());
                writer.WriteNumber("questions", instrument.Questions.Count);
                writer.WriteNumber("seconds", instrument.Questions.Sum(question => question.Seconds));
                writer.Strings("criteria", InstrumentWords.Criteria(instrument, rubric));
            });
        });

    /// <summary>Prints an instrument as its own file has it, or the part of it with what was decided on each question.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="subset">The part; null for the whole.</param>
    /// <param name="problems">The problems of the pack that the part was chosen by.</param>
    public static void Print(
        TextWriter output, Instrument instrument, InstrumentSubset? subset, IReadOnlyList<Problem> problems) =>
        JsonText.Print(output, writer =>
        {
            if (subset is null)
            {
                InstrumentWriter.Members(writer, instrument);
                return;
            }

            writer.WriteString("format", SubsetFormat);
            writer.WriteNumber("minutes", subset.Minutes);
            writer.WriteNumber("seconds", subset.Seconds);
            writer.Strings("unsettled", subset.Unsettled);
            writer.Objects("choices", subset.Choices, choice => Write(writer, choice));
            writer.WriteStartObject("instrument");
            InstrumentWriter.Members(writer, subset.Instrument);
            writer.WriteEndObject();
            ProblemsJson.Write(writer, problems);
        });

    private static void Write(Utf8JsonWriter writer, QuestionChoice choice)
    {
        writer.WriteString("question", choice.QuestionId);
        writer.WriteBoolean("included", choice.Included);
        writer.WriteString("purpose", choice.Purpose.ToString());
        writer.Strings("criteria", choice.Criteria);
        writer.WriteString("neededBy", choice.NeededBy);
        writer.WriteNumber("seconds", choice.Seconds);
    }
}
